import { type Nation, nationOf } from '../../../athletics/nation.ts';
import { aboutFinal } from '../about-final.ts';
import { type Final, finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { hasOneNation } from '../has-one-nation.ts';
import { isRetold } from '../is-retold.ts';
import { isOpenTo } from '../open-to.ts';
import { hasTitles, meetOf } from '../prestige.ts';
import type { Scope } from '../scope.ts';
import { seasonLeaders } from '../season-leaders.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { eventAt, whereWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Nations with a flag today: states that are gone live on in others, so that two answers would be half right. */
const present = (code: string | null): Nation | undefined => {
  const nation = code === null ? undefined : nationOf(code);
  return nation?.iso ? nation : undefined;
};

/** The best of the others has at least this share of the right one's athletes, and each of them this. */
const [RIVAL, LIKELY] = [0.6, 0.2] as const;
/** So many of the others are drawn from. */
const MOST = 6;
/** Where a state was parted or joined, its athletes of before have two nations in the minds of fans. */
const SINCE: Readonly<Record<string, number>> = { GER: 1991, CZE: 1993, RUS: 1993, UKR: 1993, BLR: 1993, SRB: 2007 };

/** How many of those in a final and of the season's best come from each nation. */
function shares({ world: { results } }: Scope, { race, year }: Final): ReadonlyMap<string | null, number> {
  const inRace = race.performances.map(({ athlete, nation }) => [athlete.id, nation] as const);
  const leaders = seasonLeaders(results.listed, race.event, year).map(({ id, nation }) => [id, nation] as const);
  const byId = new Map([...leaders, ...inRace]);
  return new Map([...Map.groupBy(byId.values(), (nation) => nation)].map(([nation, all]) => [nation, all.length]));
}

/** Three other nations, one with as many of the best as the right one has, or nearly: of an 800 m nobody guesses Bosnia before Kenya. */
function otherNations(scope: Scope, final: Final, right: Nation): readonly Nation[] {
  const { race, year } = final;
  const of = shares(scope, final);
  const own = of.get(right.code) ?? 0;
  const likely = [...of].filter(([, count]) => count >= own * LIKELY).sort(([, a], [, b]) => b - a);
  const others = likely.flatMap(([code, count]) => {
    const nation = code !== right.code && isOpenTo(scope.world.results, race.edition, code) ? present(code) : undefined;
    return nation && (SINCE[nation.code] ?? 0) <= year ? [{ nation, count }] : [];
  });
  const [rival, ...rest] = others;
  if (!rival || rival.count < own * RIVAL) return [];
  return [rival, ...shuffled(rest.slice(0, MOST), scope.random, 2)].map(({ nation }) => nation);
}

/** Whether nations are what a meet is about: the greatest, those of a continent, and what articles tell of; England and Scotland the lists don't tell apart. */
const hasNationsOf = (final: Final): boolean =>
  (isRetold(final) || hasTitles(final.race.edition)) && meetOf(final.race.edition) !== 'commonwealth-games';

/** Which nation the winner of a final competed for; the name is kept back, as it often tells. */
export const winningNation: Kind = {
  name: 'winning-nation',
  toldBy: 'nation',
  pool: finals,
  draft(scope, candidate) {
    const final = finalAt(scope.world.results, candidate);
    // A city without a great meet tells whose athletes were there.
    if (!final?.isNamed || final.winner.athlete.team || !hasNationsOf(final)) return null;
    const { race, winner, year } = final;
    const right = present(winner.nation);
    if (!right || year < (SINCE[right.code] ?? 0) || !hasOneNation(scope, winner.athlete)) return null;
    const wrong = otherNations(scope, final, right);
    if (wrong.length < 3) return null;
    const what = `the ${eventAt(race.event, race.edition)} ${whereWords(final)}`;
    return {
      prompt: worded(scope.random, [
        `Which nation did the winner of ${what} compete for?`,
        `Which nation’s athlete won ${what}?`,
        ...(hasTitles(race.edition) ? [`The gold medal in ${what} went to which nation?`] : []),
      ]),
      right: right.name,
      wrong: wrong.map(({ name }) => name),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
