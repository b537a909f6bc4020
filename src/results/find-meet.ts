import MiniSearch from 'minisearch';
import { fold, words } from '../athletics/name.ts';
import { oncePer } from '../once-per.ts';
import { byShortId } from '../short-id.ts';
import type { Edition, Results } from './results.ts';

interface MeetSearch {
  readonly editions: readonly Edition[];
  readonly index: MiniSearch;
}

/** Built once for each store: every edition that has a race, the latest first. */
const searchOf = oncePer(({ races }: Results): MeetSearch => {
  const editions = [...new Map(races.map(({ edition }) => [edition.id, edition])).values()];
  const index = new MiniSearch({ fields: ['text'], tokenize: words, processTerm: (term) => term });
  index.addAll(
    editions.map(({ name, year, city, aliases }, id) => ({ id, text: [name, city ?? '', ...aliases, year].join(' ') })),
  );
  return { editions, index };
});

/** From the strictest reading of a text to the most forgiving; the first that finds anything is meant. */
const READINGS = [{}, { prefix: true }, { prefix: true, fuzzy: 0.25 }];

/** The editions a text may mean: by id, or by words of their names, cities and years; accents and misspellings are forgiven. */
export function findMeets(results: Results, text: string): readonly Edition[] {
  const { editions, index } = searchOf(results);
  const same = byShortId(editions, text);
  if (same) return [same];
  const found = READINGS.map((reading) => index.search(text, { ...reading, combineWith: 'AND' }));
  return (found.find((hits) => hits.length > 0) ?? []).flatMap(({ id }) => editions[id] ?? []);
}

/** Editions for autocomplete; the latest when nothing was typed. */
export const suggestMeets = (results: Results, typed: string): readonly Edition[] =>
  fold(typed) === '' ? searchOf(results).editions : findMeets(results, typed);
