import { writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { backupText } from '../storage/backup-text.ts';
import { placeName, type StorePlace } from '../storage/store-place.ts';
import { valueCount } from '../storage/value-count.ts';
import { readWhole } from '../storage/whole-store.ts';
import type { Terminal } from './terminal.ts';

/** What `npm run backup` works on. */
export interface BackupContext {
  readonly store: StorePlace;
  /** The namespaces that are read before the rest, where not everything can be read at one moment. */
  readonly first: readonly string[];
  readonly now: Temporal.Instant;
  readonly terminal: Terminal;
}

/** A damaged file is noticed when it is read. */
const CHECKED = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };

/** "bell-lap-2026-11-22T06-13-42Z.jsonl.zst" */
const fileOf = (now: Temporal.Instant): string =>
  `bell-lap-${now.toString({ smallestUnit: 'second' }).replaceAll(':', '-')}.jsonl.zst`;

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EEXIST') return 'this is there already, and a backup overwrites nothing. Name another file.';
  if (code === 'ENOENT') return 'there is no such folder. Make it first, or name another file.';
  return `it can’t be written (${error instanceof Error ? error.message : String(error)}).`;
}

/**
 * `npm run backup -- [FILE]`: writes everything in the store to a file, also while the bot runs. Returns the exit code: 1 when
 * the file can't be written.
 * @throws StoreError when the store can't be read
 */
export async function backupCommand(
  args: readonly string[],
  { store, first, now, terminal }: BackupContext,
): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [path = fileOf(now), ...more] = positionals;
  if (more.length > 0) {
    terminal.complain('One file at a time: npm run backup -- bell-lap.jsonl.zst');
    return 2;
  }
  const entries = await readWhole(store, first);
  const bytes = await promisify(zstdCompress)(backupText(entries), CHECKED);
  try {
    // Whoever may read it reads what servers have told the bot.
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    terminal.complain(`${path}: ${reasonOf(error)}`);
    return 1;
  }
  terminal.print(`${path}: everything in ${placeName(store)} (${valueCount(entries.length)})`);
  return 0;
}
