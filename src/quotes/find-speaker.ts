import { oncePer } from '../once-per.ts';
import { buildNameSearch, type Match, type Named, type NameSearch, onlyOne } from '../results/name-search.ts';
import type { Results } from '../results/results.ts';
import type { QuoteIndex } from './quote-index.ts';

/** Built once for each pair: everybody who is quoted, most quoted first, then the athletes who are not. */
const searchOf = oncePer((quotes: QuoteIndex) =>
  oncePer((results: Results): NameSearch<Named> => {
    const speakers = quotes.speakers.map(({ id, name }): Named => results.athlete(id) ?? { id, name, aliases: [] });
    const quoted = new Set(speakers.map(({ id }) => id));
    const silent = results.athletes.filter(({ id }) => !quoted.has(id));
    return buildNameSearch<Named>([...speakers, ...silent], ({ id }) => (quoted.has(id) ? 3 : 1));
  }),
);

/**
 * Whoever a text names: somebody quoted (a coach, too), or an athlete who is not. Of several with one surname, the only one
 * who is quoted is meant.
 */
export function findSpeaker(quotes: QuoteIndex, results: Results, text: string): Match<Named> {
  const match = searchOf(quotes)(results).find(text);
  return match.kind === 'several' ? onlyOne(match, ({ id }) => quotes.by(id).length > 0) : match;
}

/** People for autocomplete; the most quoted when nothing was typed. */
export const suggestSpeakers = (quotes: QuoteIndex, results: Results, typed: string): readonly Named[] =>
  searchOf(quotes)(results).suggest(typed);
