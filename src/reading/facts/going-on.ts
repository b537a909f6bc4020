import type { Mention } from '../people/mention.ts';
import type { OwnedSign, Sign } from '../signs/sign.ts';
import { DISCIPLINE, SEXED } from '../signs/winning-words.ts';
import { lean } from '../text/lean.ts';
import { contains } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isSecondOfTwo } from './duels.ts';

/** "third in 10.10", "with a silver (3:29.65)": a sign close behind another. */
const NEAR = lean(
  wrapped`
  ^(?: place)?(?: (?:in|at|over) the ${SEXED}${DISCIPLINE})?
  (?: (?:in|with|at|on)(?: an?)?(?: time of)?)?\s*\(?\s*$
`,
  'u',
);

/** "into second": the place of whoever was beaten. */
const INTO = /^into\b/i;
const isInto = (text: string, { start, end }: Sign): boolean => INTO.test(text.slice(start, end));

/** Whether a sign stands close behind another. */
export const isNear = (text: string, before: Sign, sign: Sign): boolean =>
  NEAR.test(text.slice(before.end, sign.start));

/** Whether a sign goes on telling of whoever the sign before it is of; "edging Kerr into second in 3:27.65" doesn't. */
export function goesOn(text: string, previous: OwnedSign, sign: Sign, last: Mention | undefined): boolean {
  const before = previous.sign;
  const isTheirs = last !== undefined && contains(last, before) && previous.owners[0]?.person === last.person;
  if (previous.owners.length !== 1 || (before.start < (last?.end ?? 0) && !isTheirs)) return false;
  if (before.kind === 'mark' && isSecondOfTwo(text, before)) return false;
  if (before.kind === 'place' && (before.title || isInto(text, before))) return false;
  return isNear(text, before, sign);
}

/** "won in 11.10, beating Sample into second in 11.20": theirs who were beaten, when whoever won has a mark already. */
export const isOfBeaten = (
  text: string,
  { sign: before, owners }: OwnedSign,
  sign: Sign,
  found: readonly OwnedSign[],
): boolean =>
  sign.kind === 'mark' &&
  before.kind === 'place' &&
  isInto(text, before) &&
  isNear(text, before, sign) &&
  found.some((other) => other.sign.kind === 'mark' && other.owners.every(({ person }) => person !== owners[0]?.person));
