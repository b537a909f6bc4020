import type { Sign } from '../signs/sign.ts';
import { DISCIPLINE, SEXED } from '../signs/winning-words.ts';
import { lean } from '../text/lean.ts';
import { contains } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { alone } from './as-owners.ts';
import type { Way } from './asked.ts';
import { IN_MARK } from './attached.ts';
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

/** Whoever the sign right before it is of; "edging Kerr into second in 3:27.65" tells of another. */
export const goingOn: Way = ({ text, sign, found, last }) => {
  const previous = found.at(-1);
  if (!previous || !isNear(text, previous.sign, sign)) return null;
  const { sign: before, owners } = previous;
  const isTheirs = last !== undefined && contains(last, before) && owners[0]?.person === last.person;
  if (owners.length !== 1 || (before.start < (last?.end ?? 0) && !isTheirs)) return null;
  if (before.kind === 'mark' && isSecondOfTwo(text, before)) return null;
  return before.kind === 'place' && (before.title || isInto(text, before)) ? null : owners;
};

/** Whoever is named behind a sign of theirs, and so is what follows: "the title went to Example in 55.12". */
export const ofNamedBefore: Way = ({ text, last, here, sign, found }) => {
  if (!last) return null;
  const isOfLast = found.some(
    ({ sign: before, owners }) => before.end <= last.start && owners.length === 1 && owners[0]?.person === last.person,
  );
  const between = text.slice(last.end, sign.start);
  const isSetOff = last.form === 'name' && between.startsWith(',');
  const follows = sign.kind === 'mark' && !isSetOff && IN_MARK.test(between);
  return isOfLast && ((here?.subjects ?? []).length === 0 || follows) ? alone(last) : null;
};
