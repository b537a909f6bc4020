import type { Event } from '../../athletics/discipline.ts';
import { formatMark, type Mark } from '../../athletics/mark.ts';
import { eventNumber } from '../../lists/list-event.ts';
import { markAt } from '../../lists/list-performance.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { standingOf } from '../../lists/standing.ts';

/** Marks are drawn from among so many about as good as this one, or twice as many as are better. */
const LEAST = 60;
const DRAWN = 24;

/** Three other marks that were achieved in an event, about as good and written as exactly; null where there are too few. */
export function nearbyMarks(store: ListStore, event: Event, mark: Mark, random: () => number): readonly Mark[] | null {
  const number = eventNumber(store, event);
  const standing = standingOf(store, event, mark.value);
  if (number === undefined || !standing) return null;
  const first = store.numbers.eventRows[number * 2] ?? 0;
  const reach = Math.min(standing.marks, Math.max(LEAST, standing.amongMarks * 2));
  const found = new Map<string, Mark>();
  for (let i = 0; i < DRAWN && found.size < 3; i += 1) {
    const other = markAt(store, first + Math.floor(random() * reach));
    const text = formatMark(other);
    const isAlike = other.decimals === mark.decimals && text.length === formatMark(mark).length;
    if (isAlike && other.value !== mark.value) found.set(text, other);
  }
  return found.size === 3 ? [...found.values()] : null;
}
