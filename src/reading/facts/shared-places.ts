import { listsOfPeople } from '../people/lists-of-people.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';
import { isPlaced } from './placed-signs.ts';
import { isTied } from './turns.ts';

/** What goes on behind whoever shares a place; "with Sample absent" and "with Sample after the first day" don’t share it. */
const SHARES = lean(
  wrapped`
    ^(?:$|[.,;:!?)–—]
      | (?:\(|(?:at|on|of|from|and|as|for|while|who|when|but|over|behind)\b|in (?!(?:second|third|\p{Ll}+th|\d+th)\b)|after (?:both|they|each|all|\p{Ll}+ing)\b))
  `,
  'u',
);

/** "joint sixth with Example", "tied for second with Sample": they have that place, too; "tied for second, with Sample fifth" tells another of her. */
export function sharedPlaces(text: string, { mentions, clauses }: Telling, signs: readonly OwnedSign[]): Fact[] {
  return signs.filter(isPlaced).flatMap(({ sign }): Fact[] => {
    if (!isTied(text, sign) || !text.startsWith(' with ', sign.end)) return [];
    const from = sign.end + ' with'.length;
    const group = listsOfPeople(text, mentions).find(({ start }) => start >= from);
    const isAbsolute = clauses.some(({ absolute, start, end }) => absolute && start <= from && from < end);
    if (!group || isAbsolute || !LEADS_TO_NAME.test(text.slice(from, group.start))) return [];
    if (!SHARES.test(text.slice(group.end, group.end + 20))) return [];
    return group.members.flatMap((at) => {
      const one = mentions[at];
      const found = one && !one.possessive ? inOrder({ ...one, members: [at] }, mentions, sign.place - 1) : [];
      return found.map((fact) => ({ ...fact, derived: false }));
    });
  });
}
