import type { Edition } from '../../../athletics/edition.ts';
import { isLegalWind } from '../../../athletics/legal-wind.ts';
import { sameMark } from '../../../athletics/mark.ts';
import { meetName } from '../../../wording/event-words.ts';
import { aboutFinal } from '../about-final.ts';
import { type Final, finalAt } from '../final-at.ts';
import { editionsOfYear, finals, finalsAtEdition, isFinalIn } from '../finals.ts';
import { isGreat } from '../is-great.ts';
import { isRetold } from '../is-retold.ts';
import { isOpenTo } from '../open-to.ts';
import { isChampionship, meetOf } from '../prestige.ts';
import type { Scope } from '../scope.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { wonWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** The finals of the same event at other meets about that year, won by another or with another mark. */
function* elsewhere({ world: { results }, random }: Scope, { race, winner, year }: Final): Generator<Final> {
  const years = [year - 1, year, year + 1].flatMap((one) => editionsOfYear(results, one));
  for (const edition of shuffled(years, random)) {
    if (edition === race.edition.id) continue;
    for (const number of finalsAtEdition(results, edition)) {
      const other = isFinalIn(results, number, race.event) ? finalAt(results, number) : null;
      if (other && !isOpenTo(results, other.race.edition, winner.nation)) continue;
      if (other?.winner.mark && winner.mark && !sameMark(other.winner.mark, winner.mark)) yield other;
    }
  }
}

/** Of three editions of one meet and another meet the other stands out. */
const ALIKE = 2;

/** Three other editions, under names that differ. */
function wrongMeets(scope: Scope, final: Final): readonly Edition[] {
  const chosen = [final.race.edition];
  for (const { race } of elsewhere(scope, final)) {
    if (chosen.length > 3) break;
    const isKnown = chosen.some((one) => meetName(one) === meetName(race.edition));
    const alike = chosen.filter((one) => meetOf(one) === meetOf(race.edition));
    if (!isKnown && alike.length < ALIKE) chosen.push(race.edition);
  }
  return chosen.slice(1);
}

/** At which meet somebody won with a mark. */
export const meet: Kind = {
  name: 'meet',
  pool: finals,
  draft(scope, candidate) {
    const final = finalAt(scope.world.results, candidate);
    if (!final?.isNamed || final.winner.athlete.team) return null;
    const { race, winner } = final;
    if (!isRetold(final) && !isChampionship(race.edition) && !isGreat(scope.world.results.listed.store, final))
      return null;
    const { mark, wind, hand, derived, athlete } = winner;
    if (!mark || hand || derived.length > 0 || (wind !== null && !isLegalWind(wind))) return null;
    const wrong = wrongMeets(scope, final);
    if (wrong.length < 3) return null;
    return {
      prompt: worded(scope.random, [
        `At which of these meets did ${athlete.name} ${wonWords(race.event, mark)}?`,
        `Where did ${athlete.name} ${wonWords(race.event, mark)}?`,
      ]),
      right: meetName(race.edition),
      wrong: wrong.map(meetName),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
