import { aboutFinal } from '../about-final.ts';
import { answerName } from '../answer-name.ts';
import { couldHaveWon } from '../could-have-won.ts';
import { finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { isRetold } from '../is-retold.ts';
import { hasTitles } from '../prestige.ts';
import { secondOf } from '../second-of.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { eventAt, whereWords } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** Who was second behind a winner. */
export const runnerUp: Kind = {
  name: 'runner-up',
  pool: finals,
  draft(scope, candidate) {
    const { world, random } = scope;
    const { results } = world;
    const final = finalAt(results, candidate);
    if (!final || !(isRetold(final) || hasTitles(final.race.edition))) return null;
    const { race, winner } = final;
    const second = secondOf(scope, final);
    if (!second) return null;
    const others = couldHaveWon(results, final).filter(({ id }) => id !== second.athlete.id);
    const wrong = wrongAthletes(results, second.athlete, others, random);
    if (!wrong) return null;
    const what = `the ${eventAt(race.event, race.edition)} ${whereWords(final)}`;
    return {
      prompt: winner.athlete.team
        ? `Which team was second in ${what}?`
        : worded(random, [
            `${winner.athlete.name} won ${what}. Who was second?`,
            `Who was second behind ${winner.athlete.name} in ${what}?`,
          ]),
      right: answerName(second.athlete),
      wrong: wrong.map(answerName),
      ...aboutFinal(final, [second]),
      why: winSentence(final, `, ahead of ${answerName(second.athlete)}`),
    };
  },
};
