import type { MeetEdition } from '../../athletics/meets-file.ts';
import type { NamedMeet } from './meet-names.ts';
import type { Tense, When } from './placed-meet.ts';

/** Days after a meet’s end in which an article is still about it. */
const FRESH = 14;

const DAY_MS = 86_400_000;

/** Whole days: both begin at midnight UTC. `Temporal` takes thirty times as long, and every edition of a city’s meets is asked about. */
const daysFrom = (day: string, other: string): number => (Date.parse(other) - Date.parse(day)) / DAY_MS;

/** Whether an article of a day can report on an edition. */
export const isFresh = ({ start, end }: MeetEdition, published: string): boolean =>
  daysFrom(start, published) >= -1 && daysFrom(end ?? start, published) <= FRESH;

/** When an edition is, seen from an article. */
export function tenseOf(
  { byAdjective }: NamedMeet,
  edition: MeetEdition | null,
  year: number | null,
  when: When,
): Tense {
  if (year === null || when.year === null) return byAdjective && year !== null ? 'past' : 'today';
  if (edition && when.published !== null) {
    if (daysFrom(edition.start, when.published) < -1) return 'ahead';
    if (isFresh(edition, when.published)) return 'today';
    return year === when.year ? 'this season' : 'past';
  }
  if (year === when.year) return 'today';
  return year > when.year ? 'ahead' : 'past';
}
