import type { Person } from '../knowledge.ts';
import { listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { OwnedSign, Owner, Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { asOwners } from './as-owners.ts';
import { ORIGIN } from './attached.ts';

/** "Example of Kenya in", "Sample with a season’s best of": what leads from a name to its mark. */
const LEADS_TO_MARK = lean(
  wrapped`
    ^${ORIGIN}(?:, (?:aged )?\d{2})?,? (?:in|on|at|with) (?:an? (?:[\p{Ll}’'-]+ ){0,3}
      (?:time|best|PB|record|clocking|run|mark|throw|jump|leap|vault|clearance|effort)(?: time)? (?:of )?)?$
  `,
  'u',
);

/** "followed home by Example in 10.76". */
const FOLLOWED_BY = beforeName(String.raw`\bfollowed (?:(?:home|in|over the line|across the line|closely) )?by `);

/** Whether a mark is theirs who were beaten, "from Wilson in 1:58.32", as whoever acts has one already. */
export const isBeatenIn = (
  text: string,
  last: Mention,
  sign: Sign,
  owners: readonly Owner[],
  found: readonly OwnedSign[],
): boolean =>
  sign.kind === 'mark' &&
  last.role === 'object' &&
  LEADS_TO_MARK.test(text.slice(last.end, sign.start)) &&
  (FOLLOWED_BY.test(text.slice(Math.max(0, last.start - 80), last.start)) ||
    found.some((one) => one.sign.kind === 'mark' && one.owners.some(({ person }) => person === owners[0]?.person)));

/** Those named in one list that ends with somebody. */
function listUntil(text: string, mentions: readonly Mention[], last: Mention): readonly Person[] {
  const group = listsOfPeople(text, mentions).find(({ end }) => end === last.end);
  return (group?.members ?? []).flatMap((at) => mentions[at]?.person ?? []);
}

/** "Example, Sample and Watch (all 29:34)": the mark of everybody in a list. */
const OF_ALL = /^ \((?:both|all)(?: \p{Ll}+)?(?: (?:in|on|with|at))? $/u;

/** Whose a mark is that everybody in a list has; null for any other. */
export function ofList(text: string, mentions: readonly Mention[], last: Mention, sign: Sign): readonly Owner[] | null {
  if (sign.kind !== 'mark' || !OF_ALL.test(text.slice(last.end, sign.start))) return null;
  return asOwners(listUntil(text, mentions, last));
}

/** "won by Example (51.70) and Sample in 52.61": theirs who close a list in which the others have their marks. */
export function closesList(
  text: string,
  mentions: readonly Mention[],
  last: Mention,
  sign: Sign,
  found: readonly OwnedSign[],
): boolean {
  if (sign.kind !== 'mark' || !LEADS_TO_MARK.test(text.slice(last.end, sign.start))) return false;
  const others = listUntil(text, mentions, last).slice(0, -1);
  return (
    others.length > 0 &&
    others.every((one) =>
      found.some(({ sign: { kind }, owners }) => kind === 'mark' && owners.length === 1 && owners[0]?.person === one),
    )
  );
}
