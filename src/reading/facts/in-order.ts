import type { Group } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import type { Fact } from './fact.ts';

const WINNER =
  /^(?: \([^()]{1,20}\))?,? and (?:the )?(?:(?:eventual|clear|worthy|surprise|race) )?(?:winner|victor)(?:,? |$)/;

/** "behind Sample and the winner, Watch": the same list, with the winner first. */
export function winnerFirst(text: string, group: Group, people: readonly Mention[]): Group {
  const won = group.members.find((at, i) => {
    const [before, one] = [people[group.members[i - 1] ?? -1], people[at]];
    return before && one && WINNER.test(text.slice(before.end, one.end));
  });
  return won === undefined ? group : { ...group, members: [won, ...group.members.filter((at) => at !== won)] };
}

/** The places that the people of a list have by the order they are named in, behind so many others. */
export const inOrder = (group: Group, people: readonly Mention[], ahead: number): Fact[] =>
  group.members.flatMap((at, i): Fact[] => {
    const one = people[at];
    if (!one) return [];
    const { person, start, end } = one;
    const place = ahead + i + 1;
    return [{ kind: 'place', place, title: false, derived: true, person, turn: null, aside: false, start, end }];
  });
