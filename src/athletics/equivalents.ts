import { championshipEvents } from './championship-events.ts';
import { type DisciplineId, disciplines, type Event } from './discipline.ts';
import type { Mark } from './mark.ts';
import { markFor, pointsOf } from './scoring-points.ts';

/** A mark of another event that is worth as many points. */
export interface Equivalent {
  readonly event: Event;
  readonly mark: Mark;
}

/** Championships have them, but nobody compares marks in them. */
const NOT_COMPARED: ReadonlySet<DisciplineId> = new Set(['35kmw', '50kmw', '4x100m', '4x400m']);
const isCompared = (id: DisciplineId): boolean =>
  id === '3000m' || (championshipEvents.has(id) && !NOT_COMPARED.has(id));

/** What fans compare most, in the order of `disciplines`. */
const programme = disciplines.map(({ id }) => id).filter(isCompared);

/**
 * For a mark, the outdoor marks of the same sex that are worth at least as many points, in programme order and without the
 * event itself; at most 23. None when the tables don't have the event or the mark.
 */
export function equivalents(event: Event, mark: Mark): readonly Equivalent[] {
  const points = pointsOf(event, mark);
  if (points === null) return [];
  return (
    programme
      .map((discipline): Event => ({ discipline, sex: event.sex, indoor: false }))
      .filter(({ discipline }) => discipline !== event.discipline)
      // Men contest it indoors only.
      .filter(({ discipline, sex }) => discipline !== 'heptathlon' || sex !== 'men')
      .flatMap((other) => {
        const equal = markFor(other, points);
        return equal ? [{ event: other, mark: equal }] : [];
      })
  );
}
