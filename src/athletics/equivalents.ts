import { type DisciplineId, disciplines, type Event } from './discipline.ts';
import type { Mark } from './mark.ts';
import { markFor, pointsOf } from './scoring-points.ts';

/** A mark of another event that is worth as many points. */
export interface Equivalent {
  readonly event: Event;
  readonly mark: Mark;
}

/** The Olympic programme, and the mile, 3000 m and half marathon, which fans compare most; in the order of `disciplines`. */
const COMPARED: ReadonlySet<DisciplineId> = new Set([
  ...([
    '100m',
    '200m',
    '400m',
    '800m',
    '1500m',
    'mile',
    '3000m',
    '5000m',
    '10000m',
    'half-marathon',
    'marathon',
  ] as const),
  ...(['100mh', '110mh', '400mh', '3000msc', '20kmw', 'high-jump', 'pole-vault', 'long-jump', 'triple-jump'] as const),
  ...(['shot-put', 'discus', 'hammer', 'javelin', 'heptathlon', 'decathlon'] as const),
]);

const programme = disciplines.filter(({ id }) => COMPARED.has(id)).map(({ id }) => id);

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
