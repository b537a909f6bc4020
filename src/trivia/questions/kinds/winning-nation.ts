import { type Nation, nationOf } from '../../../athletics/nation.ts';
import { aboutFinal } from '../about-final.ts';
import { type Final, finalAt } from '../final-at.ts';
import { finals } from '../finals.ts';
import { isOpenTo } from '../open-to.ts';
import { meetOf } from '../prestige.ts';
import type { Scope } from '../scope.ts';
import { seasonLeaders } from '../season-leaders.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { eventWords, whereWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Nations with a flag today: states that are gone live on in others, so that two answers would be half right. */
const present = (code: string | null): Nation | undefined => {
  const nation = code === null ? undefined : nationOf(code);
  return nation?.iso ? nation : undefined;
};

/** Where a state was parted or joined, its athletes of before have two nations in the minds of fans. */
const SINCE: Readonly<Record<string, number>> = { GER: 1991, CZE: 1993, RUS: 1993, UKR: 1993, BLR: 1993, SRB: 2007 };

function otherNations({ world: { results } }: Scope, { race, year }: Final, right: Nation): readonly Nation[] {
  const near = [
    ...race.performances.map(({ nation }) => nation),
    ...seasonLeaders(results.listed, race.event, year).map(({ nation }) => nation),
  ];
  const codes = new Set(near.filter((code) => code !== right.code && isOpenTo(results, race.edition, code)));
  return [...codes].flatMap((code) => {
    const nation = present(code);
    return nation && (SINCE[nation.code] ?? 0) <= year ? [nation] : [];
  });
}

/** Which nation the winner of a final competed for; the name is kept back, as it often tells. */
export const winningNation: Kind = {
  name: 'winning-nation',
  pool: finals,
  draft(scope, candidate) {
    const final = finalAt(scope.world.results, candidate);
    if (!final || final.winner.athlete.team || meetOf(final.race.edition) === 'commonwealth-games') return null;
    const { race, winner, year } = final;
    const right = present(winner.nation);
    if (!right || year < (SINCE[right.code] ?? 0)) return null;
    const wrong = shuffled(otherNations(scope, final, right), scope.random, 3);
    if (wrong.length < 3) return null;
    return {
      prompt: `Which nation did the winner of the ${eventWords(race.event)} ${whereWords(final)} compete for?`,
      right: right.name,
      wrong: wrong.map(({ name }) => name),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
