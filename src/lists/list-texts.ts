import { oncePer } from '../once-per.ts';
import type { ListColumns, TextColumn } from './list-columns.ts';

const lines = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\n');

const held = (column: TextColumn) => oncePer((columns: ListColumns) => lines(columns.texts[column]));

/** The texts of lists, each split into its lines when it is first asked for. */
export const namesOf = held('names');
export const nationsOf = held('nations');
export const venuesOf = held('venues');
export const wordsOf = held('words');

/** The number of each nation by its three letters. */
export const nationNumbersOf = oncePer(
  (columns: ListColumns): ReadonlyMap<string, number> =>
    new Map(nationsOf(columns).map((code, number) => [code, number])),
);

/** The sets of lists that performances are in, each with the names of its lists. */
export const sourceSetsOf = oncePer((columns: ListColumns): readonly (readonly string[])[] =>
  lines(columns.texts.sources).map((line) => line.split('\t').filter(Boolean)),
);
