import type { Match, NameSearch } from '../athletics/match.ts';
import { oncePer } from '../once-per.ts';
import { findAthlete } from '../results/find-athlete.ts';
import { buildNameSearch, type Named, onlyOne } from '../results/name-search.ts';
import type { Results } from '../results/results.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Built once for each pair: everybody who is quoted, most quoted first, then the athletes that articles name and who are not. */
const searchOf = oncePer((quotes: QuoteIndex) =>
  oncePer((results: Results): NameSearch<Named> => {
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
  const match = searchOf(quotes)(results).find(text);
  if (match.kind === 'several') return onlyOne(match, ({ id }) => quotes.by(id).length > 0);
  const athlete = match.kind === 'near' ? findAthlete(results, text) : match;
  return athlete.kind === 'near' ? match : athlete;
}

/** People for autocomplete; the most quoted when nothing was typed. */
export const suggestSpeakers = (quotes: QuoteIndex, results: Results, typed: string): readonly Named[] =>
  searchOf(quotes)(results).suggest(typed);
