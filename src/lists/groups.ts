import type { Numbers } from './list-columns.ts';

/** Numbers put together by group: those of group g stand in `members` from `starts[g]` up to `starts[g + 1]`. */
export interface Groups {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Where each group starts when they stand one after the other, and where the last ends. */
function startsOf(groupOf: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let member = 0; member < groupOf.length; member += 1) {
    const after = (groupOf[member] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let group = 1; group <= count; group += 1) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  return starts;
}

/** Groups 0 … count - 1 of the numbers 0 … groupOf.length - 1, each in order. A counting sort: two passes and no comparison. */
export function groupBy(groupOf: Uint32Array, count: number): Groups {
  const starts = startsOf(groupOf, count);
  const next = starts.slice();
  const members = new Uint32Array(groupOf.length);
  for (let member = 0; member < groupOf.length; member += 1) {
    const group = groupOf[member] ?? 0;
    const at = next[group] ?? 0;
    members[at] = member;
    next[group] = at + 1;
  }
  return { starts, members };
}

/** Groups of numbers that stand in some order, each in that order: of members that are sorted already, by something else. */
export function groupsInOrder(order: Uint32Array, groupOf: Uint32Array, count: number): Groups {
  const { starts, members } = groupBy(lookUp(order, groupOf), count);
  return { starts, members: lookUp(members, order) };
}

/** The members of one group, in order; none of a group that there isn't. */
export const membersOf = ({ starts, members }: Groups, group: number): Uint32Array =>
  members.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);

/** A value for each of `places`, looked up where it says. */
export function lookUp(places: Numbers, values: Numbers): Uint32Array {
  const found = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i += 1) found[i] = values[places[i] ?? 0] ?? 0;
  return found;
}
