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

/** So many of a year or three are tried: some have no such final. */
const CHAMPIONSHIPS = 3;

/** Editions about a year in an order that chance gives; for a championship begin with some others, as it would stand out among mere meets. */
function editionsAbout({ world: { results }, random }: Scope, { race, year }: Final): readonly string[] {
  const years = [year - 1, year, year + 1].flatMap((one) => editionsOfYear(results, one));
  const others = shuffled(years, random).filter((id) => id !== race.edition.id);
  const championships = isChampionship(race.edition) ? others.filter((id) => isChampionship({ id })) : [];
  return [...championships.slice(0, CHAMPIONSHIPS), ...others];
}

/** The finals of the same event at other meets about that year, won by another or with another mark. */
function* elsewhere(scope: Scope, final: Final): Generator<Final> {
  const { results } = scope.world;
  const { race, winner } = final;
  for (const edition of editionsAbout(scope, final))
    for (const number of finalsAtEdition(results, edition)) {
      const other = isFinalIn(results, number, race.event) ? finalAt(results, number) : null;
      if (other && !isOpenTo(results, other.race.edition, winner.nation)) continue;
      if (other?.winner.mark && winner.mark && !sameMark(other.winner.mark, winner.mark)) yield other;
    }
}

/** Of three editions of one meet and another meet the other stands out. */
const ALIKE = 2;

/** Three other editions, under names that differ; fewer where there are none, or a championship would be the only one. */
function wrongMeets(scope: Scope, final: Final): readonly Edition[] {
  const chosen = [final.race.edition];
  for (const { race } of elsewhere(scope, final)) {
    if (chosen.length > 3) break;
    const isKnown = chosen.some((one) => meetName(one) === meetName(race.edition));
    const alike = chosen.filter((one) => meetOf(one) === meetOf(race.edition));
    if (!isKnown && alike.length < ALIKE) chosen.push(race.edition);
  }
  const wrong = chosen.slice(1);
  return isChampionship(final.race.edition) && !wrong.some(isChampionship) ? [] : wrong;
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
