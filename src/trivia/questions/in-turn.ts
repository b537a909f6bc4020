import { shuffled } from './shuffled.ts';

/** One of each group in turn, groups and their members in an order that chance gives: none comes first more often for having many. */
export function* inTurn<Thing>(
  things: Iterable<Thing>,
  groupOf: (thing: Thing) => unknown,
  random: () => number,
): Generator<Thing> {
  const groups = shuffled([...Map.groupBy(things, groupOf).values()], random).map((own) => shuffled(own, random));
  const most = Math.max(0, ...groups.map(({ length }) => length));
  for (let turn = 0; turn < most; turn += 1) yield* groups.flatMap((own) => own.slice(turn, turn + 1));
}
