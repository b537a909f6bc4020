import { aboutFinal } from '../about-final.ts';
import { answerName } from '../answer-name.ts';
import { couldHaveWon } from '../could-have-won.ts';
import { finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { hasTitles } from '../prestige.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { eventAt, whereWords } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** Who won a final. */
export const winner: Kind = {
  name: 'winner',
  toldBy: 'athlete',
  pool: finals,
  draft({ world: { results }, random }, candidate) {
    const final = finalAt(results, candidate);
    // A city without a great meet tells which of four is at home there.
    if (!final?.isNamed) return null;
    const { race, winner: first } = final;
    const wrong = wrongAthletes(results, first.athlete, couldHaveWon(results, final), random);
    if (!wrong) return null;
    const what = `the ${eventAt(race.event, race.edition)} ${whereWords(final)}`;
    return {
      prompt: first.athlete.team
        ? `Which team won ${what}?`
        : worded(random, [
            `Who won ${what}?`,
            `Which of these won ${what}?`,
            ...(hasTitles(race.edition) ? [`Who took the gold medal in ${what}?`] : []),
          ]),
      right: answerName(first.athlete),
      wrong: wrong.map(answerName),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
