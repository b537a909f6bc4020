import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { type MeetEntry, NOTHING } from './meet-names.ts';

/** "won gold in Doha", "9.89 for silver in Doha", "a bronze medal at Rome". */
const MEDAL_IN = lean(/\b(?:gold|silver|bronze|medals?)\b(?! medall?ist)(?: [\p{Ll}\d.,:’]+){0,4} (?:in|at) $/u);
/** "In Doha she won gold". */
const IN_CITY = /\b[Ii]n $/;
const THERE_MEDAL = lean(
  /^,? (?:where )?(?:he|she|they|\p{Lu}[\p{L}’'-]+) (?:had |also )*(?:won|took|claimed|earned|secured|landed) (?:an? |the |his |her |\p{Ll}+ ){0,3}(?:gold|silver|bronze)\b/u,
);
const REACH = 60;

/** What a city’s name can mean where medals are won in it: no yearly meeting has any. */
export function withMedals(text: string, { start, end }: Span, entries: readonly MeetEntry[]): readonly MeetEntry[] {
  const isYearly = ({ cityOnly, meet }: MeetEntry) => cityOnly && meet?.city != null;
  if (!entries.some(isYearly)) return entries;
  const before = text.slice(Math.max(0, start - REACH), start);
  const isOfMedals = MEDAL_IN.test(before) || (IN_CITY.test(before) && THERE_MEDAL.test(text.slice(end, end + REACH)));
  if (!isOfMedals) return entries;
  const championships = entries.filter((entry) => !isYearly(entry));
  return championships.length > 0 ? championships : [{ ...NOTHING, name: text.slice(start, end), cityOnly: true }];
}
