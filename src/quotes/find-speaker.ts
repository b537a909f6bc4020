import type { Match } from '../athletics/match.ts';
import { fold } from '../athletics/name.ts';
import { oncePer } from '../once-per.ts';
import { findAthlete } from '../results/find-athlete.ts';
import { buildNameSearch, type CalledSearch, type Named, onlyOne } from '../results/name-search.ts';
import type { Results } from '../results/results.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Built once for each pair: everybody who is quoted, most quoted first, then the athletes that articles name and who are not. */
const searchOf = oncePer((quotes: QuoteIndex) =>
  oncePer((results: Results): CalledSearch<Named> => {
    const speakers = quotes.speakers.map(({ id, name }): Named => results.athlete(id) ?? { id, name, aliases: [] });
    const quoted = new Set(speakers.map(({ id }) => id));
    const silent = results.athletes.filter(({ id }) => !quoted.has(id));
    return buildNameSearch<Named>([...speakers, ...silent], ({ id }) => (quoted.has(id) ? 3 : 1));
  }),
);

/**
 * Whoever a text names: somebody quoted (a coach, too), or an athlete who is not, of lists as well. Of several with one surname, the only one
 * who is quoted is meant.
 */
export function findSpeaker(quotes: QuoteIndex, results: Results, text: string): Match<Named> {
  const search = searchOf(quotes)(results);
  const match = search.called(text);
  if (match?.kind === 'exact') return match;
  if (match?.kind === 'several') return onlyOne(match, ({ id }) => quotes.by(id).length > 0);
  const athlete = findAthlete(results, text);
  return athlete.kind === 'near' ? search.find(text) : athlete;
}

/** People for autocomplete, those who are quoted first; only they when nothing was typed. */
export function suggestSpeakers(quotes: QuoteIndex, results: Results, typed: string): readonly Named[] {
  const isQuoted = ({ id }: Named): boolean => quotes.by(id).length > 0;
  const named = searchOf(quotes)(results).suggest(typed);
  const quoted = named.filter(isQuoted);
  return fold(typed) === '' ? quoted : [...quoted, ...named.filter((one) => !isQuoted(one))];
}
