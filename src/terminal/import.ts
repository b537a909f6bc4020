import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { LISTS_FILE, readLists, writeLists } from '../data/lists-file.ts';
import type { Data } from '../data/load.ts';
import { importLists } from '../import/import-lists.ts';
import type { Complaint, ListFile } from '../import/read-list.ts';
import type { ListColumns } from '../lists/list-columns.ts';
import type { Terminal } from './terminal.ts';
import { readBytes, textIn } from './text-file.ts';
import { usage } from './usage.ts';

/** A script can tell what was saved in part from what failed. */
const PARTLY_SAVED = 3;
/** So many are read before somebody mends the first. */
const SHOWN = 20;

const count = (n: number, thing: string): string => `${n.toLocaleString('en')} ${thing}${n === 1 ? '' : 's'}`;

function complainOf(complaints: readonly Complaint[], complain: Terminal['complain']): void {
  for (const { path, line, reason } of complaints.slice(0, SHOWN)) complain(`${path}:${line}: ${reason}`);
  if (complaints.length > SHOWN) complain(`and ${count(complaints.length - SHOWN, 'more row')} like these`);
}

/** Which files are to be imported, what to cite them as, and the day to which they are complete. */
interface Asked {
  readonly paths: readonly string[];
  readonly source: string | undefined;
  readonly completeTo: string | undefined;
}

/** What a command line asks for, or what is wrong with it. */
function askedFor(args: readonly string[]): Asked | string {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { source: { type: 'string' }, 'complete-to': { type: 'string' } },
  });
  if (positionals.length === 0) return usage.import;
  const completeTo = values['complete-to'];
  if (completeTo !== undefined && !z.iso.date().safeParse(completeTo).success)
    return `To which day are these lists complete? Write it like --complete-to 2023-07-01; found “${completeTo}”.`;
  return { paths: positionals, source: values.source?.replace(/\s+/g, ' ').trim() || undefined, completeTo };
}

/** Reads what can be read, and complains of each file that can't. */
async function readAll({ paths, source, completeTo }: Asked, complain: Terminal['complain']): Promise<ListFile[]> {
  const files: ListFile[] = [];
  for (const path of paths) {
    try {
      const text = textIn(path, await readBytes(path), 'list');
      files.push({ path, text, source: source ?? `the list ${basename(path, extname(path))}`, completeTo });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TextFileError')) throw error;
      complain(error.message);
    }
  }
  return files;
}

/** Imports with a bar on a terminal; nothing of it shows where the output goes elsewhere. */
function importWithBar(files: readonly ListFile[], lists: ListColumns | null, { athletes }: Data) {
  const bar = new SingleBar({ format: 'Reading lists {bar} {value}/{total}', hideCursor: true });
  // The last step is putting all rows together.
  bar.start(files.length + 1, 0);
  try {
    const imported = importLists(files, { lists, athletes, onRead: (read) => bar.update(read) });
    bar.increment();
    return imported;
  } finally {
    bar.stop();
  }
}

/**
 * `npm run import -- FILE…`: puts result lists into the data file. Returns the exit code: 0 when all was saved, 1 when nothing was, 2 for a
 * command line without files or with a wrong day, and 3 when something was saved, but not every file or row could be used.
 */
export async function importCommand(
  args: readonly string[],
  data: Data,
  directory: string,
  { print, complain }: Terminal,
): Promise<number> {
  const asked = askedFor(args);
  if (typeof asked === 'string') {
    complain(asked);
    return 2;
  }
  const path = join(directory, LISTS_FILE);
  const files = await readAll(asked, complain);
  const { lists, read, complaints } = importWithBar(files, await readLists(path), data);
  complainOf(complaints, complain);
  if (read === 0) {
    complain(`No row could be used, so ${path} stays as it is.`);
    return 1;
  }
  const bytes = await writeLists(path, lists);
  const [rows, races] = [lists.numbers.entrant.length, lists.numbers.day.length];
  print(
    `${path}: ${count(rows, 'performance')} of ${count(lists.people, 'athlete')} in ${count(races, 'race')}, ${count(Math.round(bytes / 1000), 'kB').replace('kBs', 'kB')} (${count(read, 'row')} read)`,
  );
  return complaints.length > 0 || files.length < asked.paths.length ? PARTLY_SAVED : 0;
}
