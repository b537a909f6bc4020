import { Refusal } from '../refusal.ts';
import type { Attachment } from './attachment.ts';
import type { Request } from './request.ts';

/** Bytes of text that are read of one message; a long report has some thirty thousand, and nobody else is answered meanwhile. */
const MOST_TEXT = 100_000;

const isText = ({ filename, content_type = '' }: Attachment): boolean =>
  content_type.startsWith('text/plain') || /\.(?:txt|md)$/i.test(filename);

/** Fetches a file; null when it has more bytes than the limit. */
export type FetchFile = (url: string, limit: number) => Promise<Uint8Array | null>;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('That text file is not in UTF-8. Save it again as UTF-8, or paste the report into a message.');
  }
}

async function textOf(files: readonly Attachment[], fetchFile: FetchFile): Promise<string[]> {
  const fetched = await Promise.all(files.map(({ url }) => fetchFile(url, MOST_TEXT)));
  const whole = fetched.filter((bytes) => bytes !== null);
  if (whole.length < fetched.length || whole.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT)
    throw new Refusal(
      `I read up to ${MOST_TEXT / 1000} kB of text at once, and that is more. Attach the report alone.`,
    );
  return whole.map(decoded);
}

/**
 * The request, whose text says also what stands in the text files of the message that was chosen: Discord makes a file of a text
 * that is too long for a message. Null when there is no such file. Rejects when one can't be fetched, and with a Refusal when
 * there is too much to read or a file is no text.
 */
export function withAttachedText(request: Request, fetchFile: FetchFile): Promise<Request> | null {
  if (request.kind !== 'command' || !request.files) return null;
  const { invocation } = request;
  const files = request.files.filter(isText);
  if (files.length === 0) return null;
  const { text: content = '' } = invocation.options;
  return textOf(files, fetchFile).then((texts) => {
    const text = [content, ...texts].filter((part) => part !== '').join('\n\n');
    return { ...request, invocation: { ...invocation, options: { ...invocation.options, text } } };
  });
}
