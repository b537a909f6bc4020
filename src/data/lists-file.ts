import { readFile, rename, writeFile } from 'node:fs/promises';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { bodySize, decodeColumns, encodeColumns } from '../lists/columns-file.ts';
import { ColumnsFileError } from '../lists/columns-file-error.ts';
import { readHeader } from '../lists/columns-header.ts';
import type { ListColumns } from '../lists/list-columns.ts';
import { DataError } from './data-error.ts';

/** Where `data/` holds the lists. */
export const LISTS_FILE = 'toplists.bin';

const NEWLINE = 0x0a;
/** A file is written once and read at every start. */
const COMPRESSION = {
  [constants.ZSTD_c_compressionLevel]: 19,
  [constants.ZSTD_c_windowLog]: 24,
  [constants.ZSTD_c_checksumFlag]: 1,
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function decode(bytes: Uint8Array): ListColumns {
  const header = readHeader(new TextDecoder().decode(bytes.subarray(0, Math.max(0, bytes.indexOf(NEWLINE)))));
  const size = bodySize(header);
  try {
    // One chunk of the right size spares putting many together.
    const body = zstdDecompressSync(bytes.subarray(bytes.indexOf(NEWLINE) + 1), {
      chunkSize: Math.max(size, 64),
      maxOutputLength: size,
    });
    return decodeColumns(header, body);
  } catch (error) {
    if (error instanceof ColumnsFileError) throw error;
    throw new ColumnsFileError('expected whole lists, found a damaged file: import them again', { cause: error });
  }
}

/** Reads lists that `writeLists` wrote; null when there is no such file. @throws DataError for a file that holds no lists of this version */
export async function readLists(path: string): Promise<ListColumns | null> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof ColumnsFileError) throw new DataError([`${path}: ${error.message}`]);
    throw error;
  }
}

/**
 * Writes lists and returns how many bytes they take: a line of JSON that names the format, its version and the columns, then the columns,
 * compressed with Zstandard. The same lists always become the same bytes. What was there is replaced whole or not at all.
 */
export async function writeLists(path: string, lists: ListColumns): Promise<number> {
  const { header, body } = encodeColumns(lists);
  const bytes = Buffer.concat([Buffer.from(`${header}\n`), zstdCompressSync(body, { params: COMPRESSION })]);
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
  return bytes.length;
}
