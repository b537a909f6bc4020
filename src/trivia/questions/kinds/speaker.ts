import { nationOf } from '../../../athletics/nation.ts';
import { aboutQuote } from '../about-quote.ts';
import { givesAway } from '../gives-away.ts';
import { peopleAround } from '../people-around.ts';
import { quoteSentence } from '../quote-sentence.ts';
import { quotesAsked } from '../quotes-asked.ts';
import { saidWords } from '../said-words.ts';
import { shuffled } from '../shuffled.ts';
import { worded } from '../worded.ts';
import type { Kind } from './kind.ts';

/** Who said it. */
export const speaker: Kind = {
  name: 'speaker',
  toldBy: 'athlete',
  pool: quotesAsked,
  answerOf: ({ world }, place) => world.quotes.all[place]?.speakerId,
  draft(scope, place) {
    const { quotes, results } = scope.world;
    const quote = quotes.all[place];
    if (!quote?.speaker || quote.speakerId === null) return null;
    const right = results.athlete(quote.speakerId)?.name ?? quote.speaker;
    const sex = results.athlete(quote.speakerId)?.sex ?? null;
    // Of words that name a nation only its own athletes are thought.
    const nation = nationOf(results.athlete(quote.speakerId)?.nation ?? '');
    const isTold = nation !== undefined && givesAway(quote.text, nation.name);
    const others = peopleAround(scope, quote, sex).filter(
      (one) => one.id !== quote.speakerId && (!isTold || one.nation === nation.code),
    );
    // Nobody whom the words themselves name would be taken for the one who said them.
    const likely = others.map(({ name }) => name).filter((name) => name !== right && !givesAway(quote.text, name));
    const wrong = shuffled([...new Set(likely)], scope.random, 3);
    if (wrong.length < 3) return null;
    const prompt = `${worded(scope.random, ['Who said it?', 'Who said this?', 'Whose words are these?'])} ${saidWords(quote.text)}`;
    return { prompt, right, wrong, ...aboutQuote(scope, quote), why: quoteSentence(quote, right, null) };
  },
};
