import { fold } from '../../athletics/name.ts';
import { oncePer } from '../../once-per.ts';
import type { IndexedQuote, QuoteIndex } from '../../quotes/quote-index.ts';
import type { Results } from '../../results/results.ts';
import type { Difficulty } from './difficulty.ts';
import { isTelling } from './is-telling.ts';
import { pooled } from './pooled.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';

/** Fewer words anybody may have said. */
const FEWEST_WORDS = 7;
const FEW_WORDS = 18;

/** The words that more than one is said to have said: nobody can tell whose they are. */
const doubtful = oncePer(({ all }: QuoteIndex): ReadonlySet<string> => {
  const speakers = Map.groupBy(all, ({ text }) => fold(text));
  const several = [...speakers].filter(([, said]) => new Set(said.map(({ speakerId }) => speakerId)).size > 1);
  return new Set(several.map(([text]) => text));
});

const wordsOf = ({ text }: IndexedQuote): number => text.split(/\s+/).length;

/**
 * Who is told of in races is known better than a coach, and few words tell less of the one who says them. How often somebody is quoted counts
 * for nothing: a difficulty that only one reaches would ask what everybody can tell.
 */
function difficultiesOf(results: Results, quote: IndexedQuote): readonly Difficulty[] {
  const { speakerId } = quote;
  if (speakerId === null || results.toldOf(speakerId).length === 0) return ['hard'];
  return wordsOf(quote) < FEW_WORDS ? ['medium'] : ['easy', 'medium'];
}

function isOnTopic({ topic, world: { results, now } }: Scope, quote: IndexedQuote): boolean {
  const people = [quote.speakerId, ...quote.aboutIds].flatMap((id) => id ?? []);
  switch (topic.kind) {
    case 'everything':
    case 'articles':
    case 'quotes':
      return true;
    case 'today':
      return quote.article.published?.endsWith(todayOf(now)) ?? false;
    case 'discipline':
      return quote.about.discipline !== null && topic.event.disciplines.includes(quote.about.discipline);
    case 'athlete':
      return people.includes(topic.athlete.id);
    case 'era':
      return false;
    case 'nation':
      return quote.speakerId !== null && results.athlete(quote.speakerId)?.nation === topic.nation;
  }
}

/** The places in the index of quotations that can be asked about, of a topic and difficulty. */
export const quotesAsked = pooled('quotes', (scope) => {
  const { quotes, results } = scope.world;
  return [...quotes.all.entries()].flatMap(([place, quote]) => {
    const isLong = wordsOf(quote) >= FEWEST_WORDS;
    const isClear = isLong && isTelling(quote.text) && !doubtful(quotes).has(fold(quote.text));
    const fits = isClear && quote.speakerId !== null && difficultiesOf(results, quote).includes(scope.difficulty);
    return fits && isOnTopic(scope, quote) ? [place] : [];
  });
});
