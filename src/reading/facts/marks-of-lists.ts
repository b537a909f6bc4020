import { listsOfPeople } from '../people/lists-of-people.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { asOwners } from './as-owners.ts';
import type { Sorting } from './asked.ts';

const BETWEEN = /^(?: ?m| metres| seconds)?(?:,| and|, and) $/;

/** "Example and Sample (3:32.15 and 3:32.40)", "Example and Sample, who ran 1:57.07 and 1:57.40". */
const BEHIND_LIST = lean(
  wrapped`
    ^(?: \([^()\d]{2,30}\))?(?: \((?:in )?
      | separated by [^,.;\d]{3,30} in |
      ,? in (?:times of )?
      |,? who (?:both |each )?(?:ran|went|finished|managed|did|clocked|recorded|posted|threw|jumped|cleared|finished in
        |were timed at|crossed in|came home in) )
    $
  `,
  'u',
);

/** The marks that stand in one breath with one, in order. */
function inOneBreath(text: string, one: OwnedSign, marks: readonly OwnedSign[]): readonly OwnedSign[] {
  const joins = (at: number) =>
    BETWEEN.test(text.slice(marks[at]?.sign.end ?? 0, marks[at + 1]?.sign.start ?? 0)) && marks[at + 1] !== undefined;
  let [from, to] = [marks.indexOf(one), marks.indexOf(one)];
  while (from > 0 && joins(from - 1)) from -= 1;
  while (joins(to)) to += 1;
  return marks.slice(from, to + 1);
}

/** "leaving Example (6.66m) and Sample (6.60m) with silver and bronze". */
const BEFORE_PLACES = /^(?: \([^()]{1,20}\))? (?:with|in|into|to|for) (?:the )?$/;

/** Whose of a list that stands behind its verb a sign is, by its turn among those of its kind in one breath. */
const behindList = (text: string, { sign }: OwnedSign, from: number, end: number, isObject: boolean): boolean =>
  sign.kind === 'mark'
    ? BEHIND_LIST.test(text.slice(end, from))
    : sign.kind === 'place' &&
      isObject &&
      BEFORE_PLACES.test(`${text.slice(end, from)}${/^(?:in)?to /.exec(text.slice(from, from + 5))?.[0] ?? ''}`);

/** As many marks, or places, in one breath as there are people in the list before them: each one’s in turn. */
export const ofListInOrder: Sorting = (text, { mentions }, one, signs) => {
  const { kind } = one.sign;
  if (kind !== 'mark' && kind !== 'place') return one;
  const breath = inOneBreath(
    text,
    one,
    signs.filter(({ sign }) => sign.kind === kind),
  );
  const first = breath[0]?.sign;
  if (!first || breath.length < 2) return one;
  const list = listsOfPeople(text, mentions).findLast(({ end }) => end <= first.start);
  const isObject = mentions[list?.members[0] ?? -1]?.role === 'object';
  if (list?.members.length !== breath.length || !behindList(text, one, first.start, list.end, isObject)) return one;
  const person = mentions[list.members[breath.indexOf(one)] ?? -1]?.person;
  return person ? { sign: one.sign, owners: asOwners([person]) } : one;
};
