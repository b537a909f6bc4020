import { aboutQuote } from '../about-quote.ts';
import { givesAway } from '../gives-away.ts';
import { peopleAround } from '../people-around.ts';
import { quoteSentence } from '../quote-sentence.ts';
import { quotesAsked } from '../quotes-asked.ts';
import { saidWords } from '../said-words.ts';
import { worded } from '../worded.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** Of whom it was said. */
export const spokenOf: Kind = {
  name: 'spoken-of',
  pool: quotesAsked,
  answerOf: ({ world }, place) => world.quotes.all[place]?.aboutIds[0],
  draft(scope, place) {
    const { quotes, results } = scope.world;
    const quote = quotes.all[place];
    const [id, another] = quote?.aboutIds ?? [];
    const right = id === undefined ? undefined : results.athlete(id);
    if (!quote?.speaker || !right || another !== undefined || id === quote.speakerId) return null;
    const others = peopleAround(scope, quote, right.sex).filter(
      (one) => one.id !== right.id && one.id !== quote.speakerId && !givesAway(quote.text, one.name),
    );
    const wrong = wrongAthletes(results, right, others, scope.random);
    if (!wrong) return null;
    return {
      prompt: `${worded(scope.random, [`Of whom did ${quote.speaker} say this?`, `Whom did ${quote.speaker} mean?`])} ${saidWords(quote.text)}`,
      right: right.name,
      wrong: wrong.map(({ name }) => name),
      ...aboutQuote(scope, quote),
      why: quoteSentence(quote, quote.speaker, right.name),
    };
  },
};
