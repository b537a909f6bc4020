import { readFile } from 'node:fs/promises';

/** A file that can't be read as an article or a list; the message names it and says what to do. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file. Check the path.';
  if (code === 'EISDIR') return 'this is a folder. Name the files in it.';
  return code === 'EACCES' ? 'you may not read this file. Check its permissions.' : 'it could not be read.';
}

/** What Windows calls Unicode starts with its byte order mark. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The text in bytes, or null when they are no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Why bytes are no article or list, and what to do; null when they may be one. */
function complaint(bytes: Uint8Array, text: string | null, what: string): string | null {
  if (isUtf16(bytes)) return 'this is text in UTF-16. Save it again as UTF-8.';
  if (bytes.includes(0)) return `this is a binary file. Save the ${what} as plain text first.`;
  if (text === null) return 'this is not text in UTF-8. Save it again as UTF-8.';
  return text.trim() === '' ? `the file is empty. Paste the ${what}’s text into it.` : null;
}

/** The bytes of a file. @throws TextFileError */
export const readBytes = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    throw new TextFileError(`${path}: ${reason(error)}`, { cause: error });
  });

/**
 * The text of a file in UTF-8, without a byte order mark; `what` it should hold is what its errors speak of.
 * @throws TextFileError for one that is empty, binary or in another encoding.
 */
export function textIn(path: string, bytes: Uint8Array, what: 'article' | 'list' = 'article'): string {
  const text = decoded(bytes);
  const wrong = complaint(bytes, text, what);
  if (wrong !== null || text === null) throw new TextFileError(`${path}: ${wrong}`);
  return text;
}
