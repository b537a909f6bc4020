import type { Person } from '../knowledge.ts';
import type { OwnedSign } from '../signs/sign.ts';
import type { Span } from '../text/span.ts';

/** "finishing fifth, Example said that she had support from Sample": somebody wins from another by a place or a mark right before. */
const IS_FAR = /[,;:](?!\d|\s*$)|\b(?:said|says)\b/;

/** Whether nobody finished in front of those named behind "from": also where what stands before is their own, "pushed down to fourth by a throw of 21.01m from Sample". */
export function isNotFrom(
  text: string,
  signs: readonly OwnedSign[],
  { start, end }: Span,
  people: readonly (Person | undefined)[],
): boolean {
  if (text.slice(start, end) !== 'from') return false;
  const last = signs.findLast(({ sign }) => sign.end <= start);
  return (
    last === undefined ||
    IS_FAR.test(text.slice(last.sign.end, start)) ||
    last.owners.some(({ person }) => people.includes(person))
  );
}
