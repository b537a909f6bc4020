import { parseArgs, promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { BackupError, type Entry, parseBackup } from '../storage/backup-text.ts';
import { placeName, type StorePlace } from '../storage/store-place.ts';
import { valueCount } from '../storage/value-count.ts';
import { writeWhole } from '../storage/whole-store.ts';
import type { Terminal } from './terminal.ts';
import { readBytes, TextFileError } from './text-file.ts';
import { usage } from './usage.ts';

/** What `npm run restore` works on. */
export interface RestoreContext {
  readonly store: StorePlace;
  readonly terminal: Terminal;
}

async function textIn(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await promisify(zstdDecompress)(bytes));
  } catch {
    throw new BackupError('this is no whole backup. Name a file that npm run backup has written.');
  }
}

/** Every entry, or null when the file can't be used, of which it complains. */
async function entriesIn(path: string, complain: Terminal['complain']): Promise<Entry[] | null> {
  try {
    return parseBackup(await textIn(path));
  } catch (error) {
    if (!(error instanceof BackupError || error instanceof TextFileError)) throw error;
    complain(`${error instanceof BackupError ? `${path}: ` : ''}${error.message}`);
    complain('Nothing was restored.');
    return null;
  }
}

/**
 * `npm run restore -- FILE [--replace]`: puts a backup into an empty store, all of it or nothing. Returns the exit code: 1 when
 * the file can't be used.
 * @throws StoreError when the store can't be written, is in use, or isn't empty without --replace
 */
export async function restoreCommand(args: readonly string[], { store, terminal }: RestoreContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    terminal.complain(usage.restore);
    return 2;
  }
  const entries = await entriesIn(path, terminal.complain);
  if (entries === null) return 1;
  const replaced = await writeWhole(store, entries, values.replace);
  const instead = replaced > 0 ? `, in place of what was there (${valueCount(replaced)})` : '';
  terminal.print(`${placeName(store)}: ${valueCount(entries.length)} restored from ${path}${instead}`);
  return 0;
}
