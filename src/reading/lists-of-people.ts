import { MODIFIERS } from './noun-phrase.ts';
import type { Span } from './span.ts';

/** "Cheruiyot (3:29.02) and Nuguse (3:29.43)" is a list, too. */
const ASIDE = String.raw`(?: \([^()]{1,30}\))?`;
const AND = new RegExp(
  String.raw`^(?:[’']s?)?(?: of \p{Lu}\p{L}+)?${ASIDE} (?:and|plus|&) (?:now )?${MODIFIERS}$`,
  'iu',
);
const COMMA = new RegExp(`^${ASIDE}, ${MODIFIERS}$`, 'iu');
const COMMA_AND = new RegExp(`^${ASIDE}, and (?:now )?${MODIFIERS}$`, 'iu');

/** Whether the names from `at` on are told in one breath up to an "and". */
const reachesAnd = (text: string, people: readonly Span[], at: number): boolean => {
  const [here, next] = [people[at], people[at + 1]];
  if (!here || !next) return false;
  const between = text.slice(here.end, next.start);
  return AND.test(between) || COMMA_AND.test(between) || (COMMA.test(between) && reachesAnd(text, people, at + 1));
};

function isLinked(text: string, people: readonly Span[], at: number): boolean {
  const [before, here] = [people[at - 1], people[at]];
  if (!before || !here) return false;
  const between = text.slice(before.end, here.start);
  if (AND.test(between)) return true;
  if (COMMA.test(between)) return reachesAnd(text, people, at);
  return COMMA_AND.test(between) && COMMA.test(text.slice(people[at - 2]?.end ?? before.start, before.start));
}

/** The people of a sentence, those of one list together ("Wightman, Kerr and now Hocker"): the indexes of each group. */
export function listsOfPeople(text: string, people: readonly Span[]): number[][] {
  const groups: number[][] = [];
  for (const at of people.keys()) {
    const last = groups.at(-1);
    if (last && isLinked(text, people, at)) last.push(at);
    else groups.push([at]);
  }
  return groups;
}
