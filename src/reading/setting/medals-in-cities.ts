import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { type MeetEntry, NOTHING } from './meet-names.ts';

/** "won gold in Doha", "9.89 for silver in Doha", "a bronze medal at Rome". */
const MEDAL_IN = lean(/\b(?:gold|silver|bronze|medals?)\b(?! medall?ist)(?: [\p{Ll}\d.,:’]+){0,4} (?:in|at) $/u);
const REACH = 60;

/** What a city’s name can mean where medals are won in it: no yearly meeting has any. */
export function withMedals(text: string, { start, end }: Span, entries: readonly MeetEntry[]): readonly MeetEntry[] {
  const isYearly = ({ cityOnly, meet }: MeetEntry) => cityOnly && meet?.city != null;
  if (!entries.some(isYearly)) return entries;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!MEDAL_IN.test(before)) return entries;
  const championships = entries.filter((entry) => !isYearly(entry));
  return championships.length > 0 ? championships : [{ ...NOTHING, name: text.slice(start, end), cityOnly: true }];
}
