import { fold, words } from '../../../athletics/name.ts';
import { membersOf } from '../../../lists/groups.ts';
import { oncePer } from '../../../once-per.ts';
import type { Listed } from '../../../results/listed.ts';
import { lastName } from '../../../wording/athlete-label.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import { shuffled } from '../shuffled.ts';
import { worded } from '../worded.ts';
import { bestWord, eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Those whom a surname may stand for; and one that two of these share stands for none. */
const KNOWN = 100;
const LIST = 250;

const nameOf = ({ athlete }: Best): string => lastName(athlete);

/** How many of the best of an event have each surname. */
const surnamesOf = oncePer((_: Listed) => new Map<number, ReadonlyMap<string, number>>());

function surnames(listed: Listed, event: number): ReadonlyMap<string, number> {
  const known = surnamesOf(listed).get(event);
  if (known) return known;
  const { store, athleteAt } = listed;
  const rows = Array.from(membersOf(store.bests, event * 2).subarray(0, LIST));
  const names = rows.flatMap((row) => {
    const athlete = athleteAt(store.athleteOf[row] ?? 0);
    const called = [lastName(athlete), ...athlete.aliases.map((name) => lastName({ name }))];
    return [...new Set([...called.map(fold), ...called.flatMap(words)])];
  });
  const counted = new Map([...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length]));
  surnamesOf(listed).set(event, counted);
  return counted;
}

/** Of a name with more parts than these nobody knows what to leave out. */
const isPlain = (athlete: Best['athlete']): boolean =>
  words(athlete.name).length - words(lastName(athlete)).length === 1;

const asOption = (four: readonly Best[]): string => four.map(nameOf).join(' > ');

/** All orders of a list, its own first. */
const permutations = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first, i) => permutations(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));

/** Four orders of which the first is the right one. */
function orders(right: readonly Best[], random: () => number): readonly string[] {
  const [own = '', ...others] = permutations(right).map(asOption);
  return [own, ...shuffled(others, random, 3)];
}

/** In which order four bests stand. */
export const order: Kind = {
  name: 'order',
  pool: bests,
  draft(scope, row) {
    const { world, random } = scope;
    const best = bestAt(world.results, row);
    const rivals = best && rivalsOfBest(scope, best, 3);
    if (!best || !rivals) return null;
    const four = byBest([best, ...rivals]);
    const shared = surnames(world.results.listed, best.number);
    if (four.some(({ place, athlete }) => place >= KNOWN || !isPlain(athlete))) return null;
    if (new Set(four.map(nameOf)).size < 4 || four.some((one) => (shared.get(fold(nameOf(one))) ?? 0) > 1)) return null;
    const [right = '', ...wrong] = orders(four, random);
    const what = `${eventWords(best.event)} bests${terms(best.event, best.until)}`;
    const ahead = `${bestWord(best.event)} first`;
    return {
      prompt: worded(random, [
        `Rank these ${what}, ${ahead}: which order is right?`,
        `Which is the right order of these ${what}, ${ahead}?`,
      ]),
      right,
      wrong,
      ...aboutBests(world.results, best, rivals),
      why: `${four.map(bestWords).join(', ')}.`,
    };
  },
};
