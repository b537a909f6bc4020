import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ListFile } from '../src/import/read-list.ts';

/** All the lists that `data/toplists.bin` was made of; they stand beside the project. */
export const SHARED_LISTS = join(import.meta.dirname, '../../shared/toplists');
export const haveSharedLists = existsSync(SHARED_LISTS);
/** A few rows of them. */
export const SMALL_LISTS = join(import.meta.dirname, 'fixture-lists');

/** What the lists of these tests are cited as. */
export const SOURCE = 'World Athletics all-time lists';
/** And the day to which they are complete. */
export const COMPLETE_TO = '2023-06-30';

/** The CSV files of a folder of lists, by path. */
export function listFiles(folder: string): ListFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8'),
      source: SOURCE,
      completeTo: COMPLETE_TO,
    }));
}

/** One row of a list as its columns print it. */
export interface RawRow {
  readonly Mark?: string;
  readonly Competitor?: string;
  readonly DOB?: string;
  readonly Nat?: string;
  readonly Pos?: string;
  readonly Venue?: string;
  readonly Date?: string;
  readonly 'Results Score'?: string;
  /** Only relays have it. */
  readonly 'Unnamed: 6'?: string;
}

/** The rows of a CSV by heading, for tests that count for themselves. */
export const rawRows = ({ text }: ListFile): RawRow[] => parse<RawRow>(text, { columns: true });
