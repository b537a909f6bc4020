import { readFile } from 'node:fs/promises';

/** A file that can't be read as an article; the message names it and says what to do. */
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

/**
 * Reads a text file in UTF-8, without a byte order mark.
 * @throws TextFileError for a missing, empty or binary file.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new TextFileError(`${path}: ${reason(error)}`, { cause: error });
  });
  if (isUtf16(bytes)) throw new TextFileError(`${path}: this is text in UTF-16. Save it again as UTF-8.`);
  if (bytes.includes(0))
    throw new TextFileError(`${path}: this is a binary file. Save the article as plain text first.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*<(?:!doctype|html)\b/i.test(text)) {
      throw new TextFileError(`${path}: this is a web page. Copy the article’s text out of it into a text file.`);
    }
    if (text.trim() === '') throw new TextFileError(`${path}: the file is empty. Paste the article’s text into it.`);
    return text;
  } catch (error) {
    if (error instanceof TextFileError) throw error;
    throw new TextFileError(`${path}: this is not text in UTF-8. Save it again as UTF-8.`, { cause: error });
  }
}
