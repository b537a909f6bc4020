import type { Event } from '../../athletics/discipline.ts';
import { formatMark, type Mark } from '../../athletics/mark.ts';
import { eventNumber } from '../../lists/list-event.ts';
import { markAt } from '../../lists/list-performance.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { standingOf } from '../../lists/standing.ts';

/** Marks are drawn from among so many at least that are better, and as many that are worse. */
const LEAST = 60;
const DRAWN = 80;
/** Marks nearer to each other than this share of them nobody tells apart. */
const NEAR = { time: 0.002, distance: 0.006, points: 0.002 } as const;
/** Bars of the pole vault go up by fives and tens of centimetres: 5.91 m is of another series than 5.90 m. */
const VAULT_STEP = 5;

const isOfSeries = ({ discipline }: Event, a: Mark, b: Mark): boolean =>
  discipline !== 'pole-vault' || (a.value - b.value) % VAULT_STEP === 0;

const isApart = (a: Mark, b: Mark): boolean => Math.abs(a.value - b.value) > a.value * NEAR[a.measure];

/** Three other marks that were achieved in an event, about as good and written as exactly; null where there are too few. */
export function nearbyMarks(store: ListStore, event: Event, mark: Mark, random: () => number): readonly Mark[] | null {
  const number = eventNumber(store, event);
  const standing = standingOf(store, event, mark.value);
  if (number === undefined || !standing) return null;
  const first = store.numbers.eventRows[number * 2] ?? 0;
  const reach = Math.max(LEAST, standing.amongMarks.rank);
  const from = Math.max(0, standing.amongMarks.rank - reach);
  const to = Math.min(standing.marks, standing.amongMarks.rank + reach);
  // At the end of a list nearly all others are better, and the right one stands out.
  if (to - standing.amongMarks.rank < LEAST) return null;
  const found: Mark[] = [];
  for (let i = 0; i < DRAWN && found.length < 3; i += 1) {
    const other = markAt(store, first + from + Math.floor(random() * (to - from)));
    const isAlike = other.decimals === mark.decimals && isOfSeries(event, other, mark);
    if (!isAlike || formatMark(other).length !== formatMark(mark).length) continue;
    if ([mark, ...found].every((one) => isApart(one, other))) found.push(other);
  }
  return found.length === 3 ? found : null;
}
