import type { Sorting } from './asked.ts';

/** Between a record and the mark that was it: "a world record of 1:53.20", "a national record, 1:57.20". */
const OF_MARK = /^(?: time| mark)?,? (?:(?:of|with|in) )?$/;

/** "A world record of 1:53.20 gave Example the title": a record is theirs whose mark it was. */
export const ofItsMark: Sorting = (text, _, one, all) => {
  if (one.sign.kind !== 'record') return one;
  const { end } = one.sign;
  const mark = all.find(
    ({ sign }) => sign.kind === 'mark' && sign.start >= end && OF_MARK.test(text.slice(end, sign.start)),
  );
  return mark && mark.owners.length > 0 ? { ...one, owners: mark.owners } : one;
};
