import { aboutFinal } from '../about-final.ts';
import { answerName } from '../answer-name.ts';
import { couldHaveWon } from '../could-have-won.ts';
import { aloneIn, finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { isDistinctive } from '../is-distinctive.ts';
import { winSentence } from '../win-sentence.ts';
import { eventAt, whereWords } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** Who was second behind a winner. */
export const runnerUp: Kind = {
  name: 'runner-up',
  pool: finals,
  draft({ world: { results }, random }, candidate) {
    const final = finalAt(results, candidate);
    // Who was behind a great mark at no great meet nobody keeps in mind.
    const second = final && aloneIn(final.race, 2);
    if (!final?.isNamed || !second || !isDistinctive(results, second.athlete)) return null;
    const { race, winner } = final;
    const others = couldHaveWon(results, final).filter(({ id }) => id !== second.athlete.id);
    const wrong = wrongAthletes(results, second.athlete, others, random);
    if (!wrong) return null;
    const what = `the ${eventAt(race.event, race.edition)} ${whereWords(final)}`;
    return {
      prompt: winner.athlete.team
        ? `Which team was second in ${what}?`
        : `${winner.athlete.name} won ${what}. Who was second?`,
      right: answerName(second.athlete),
      wrong: wrong.map(answerName),
      ...aboutFinal(final, [second]),
      why: winSentence(final, `, ahead of ${answerName(second.athlete)}`),
    };
  },
};
