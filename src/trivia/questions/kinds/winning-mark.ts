import { isLegalWind } from '../../../athletics/legal-wind.ts';
import { formatMark } from '../../../athletics/mark.ts';
import { aboutFinal } from '../about-final.ts';
import { finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { isGreat } from '../is-great.ts';
import { isRetold } from '../is-retold.ts';
import { nearbyMarks } from '../nearby-marks.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { eventAt, markNoun, whereWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** With which mark a final was won. */
export const winningMark: Kind = {
  name: 'winning-mark',
  pool: finals,
  draft({ world: { results }, random }, candidate) {
    const { store: lists } = results.listed;
    const final = finalAt(results, candidate);
    if (!final) return null;
    const { race, winner } = final;
    if (!isRetold(final) && !isGreat(lists, final)) return null;
    const { mark, wind, athlete } = winner;
    if (!mark || winner.hand || winner.derived.length > 0 || (wind !== null && !isLegalWind(wind))) return null;
    const others = nearbyMarks(lists, race.event, mark, random);
    if (!others) return null;
    const noun = markNoun(race.event);
    const what = `the ${eventAt(race.event, race.edition)} ${whereWords(final)}`;
    return {
      prompt: athlete.team
        ? `What was the winning ${noun} in ${what}?`
        : worded(random, [
            `${athlete.name} won ${what}. What was the winning ${noun}?`,
            `${noun === 'time' ? 'In' : 'With'} what ${noun} did ${athlete.name} win ${what}?`,
          ]),
      right: formatMark(mark),
      wrong: others.map(formatMark),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
