import { fold, words } from '../athletics/name.ts';
import { otherNames } from '../lists/city-names.ts';
import { oncePer } from '../once-per.ts';
import { findMeets } from './find-meet.ts';
import { isLeagueFinal, LEAGUE_FINAL } from './league-finals.ts';
import { listEditions } from './list-editions.ts';
import { meetsOf } from './meet-index.ts';
import { isYear, placeIn } from './meet-words.ts';
import { buildNameSearch } from './name-search.ts';
import type { Results } from './results.ts';

/** Meets and cities by name, each once, those with most editions or years first. */
const namesOf = oncePer((results: Results) => {
  const meets = Map.groupBy(meetsOf(results).things, ({ name }) => name);
  const named = [...meets].map(([name, editions]) => ({
    name,
    // Not those of one edition: “Atlanta 1996” is one of the Olympic Games.
    aliases: (editions[0]?.aliases ?? []).filter((alias) => editions.every(({ aliases }) => aliases.includes(alias))),
    times: editions.length,
  }));
  const finals = meetsOf(results).things.filter((edition) => isLeagueFinal(results.listed.store.meets, edition));
  const league = finals.length > 0 ? [{ name: LEAGUE_FINAL, aliases: [], times: finals.length }] : [];
  const cities = listEditions(results.listed.store).cities.map(({ city, years }) => ({
    name: city,
    aliases: otherNames(city),
    times: years.length,
  }));
  const all = [...named, ...league, ...cities]
    .map((one) => ({ ...one, id: fold(one.name) }))
    .sort((a, b) => b.times - a.times);
  return buildNameSearch([...new Map(all.toReversed().map((one) => [one.id, one])).values()].reverse(), ({ times }) =>
    Math.log2(2 + times),
  );
});

/** Something that was held in many years, or in those that were asked for. */
interface Similar {
  /** What finds it again. */
  readonly id: string;
  readonly name: string;
}

/** The meets and cities that a text may be a misspelling of, the likeliest first: in the years that it names those that were held then, else whenever they were. */
export function similarMeets(results: Results, text: string): readonly Similar[] {
  const place = placeIn(text);
  const years = words(text).filter(isYear);
  const found = place === '' ? [] : namesOf(results).suggest(place);
  const then = found.map(({ id, name }) => ({ id: [id, ...years].join(' '), name: [name, ...years].join(' ') }));
  const held = then.filter(({ id }) => findMeets(results, id).length > 0);
  return held.length > 0 ? held : found.map(({ id, name }) => ({ id, name }));
}
