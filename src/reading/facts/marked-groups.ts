import type { Group } from '../people/lists-of-people.ts';
import { beforeName } from '../people/noun-phrase.ts';

const AND_NEXT = beforeName(
  String.raw`^(?: \([^()]{2,30}\))?(?: (?:in|with|on)|,)? [\d:.]+(?: ?m| metres| seconds| points)?,? and `,
);
const MARKED = /^(?: \([^()]{2,30}\))?,? (?:(?:in|with|on) )?\d/;

/** "followed by Example in 10.76 and Sample in 10.84": a list with a mark behind each. */
export function withMarked(text: string, groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const isNext =
      before &&
      AND_NEXT.test(text.slice(before.end, group.start)) &&
      MARKED.test(text.slice(group.end, group.end + 45));
    if (isNext) joined.pop();
    joined.push(isNext ? { ...group, start: before.start, members: [...before.members, ...group.members] } : group);
  }
  return joined;
}
