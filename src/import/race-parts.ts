import { disciplineOf } from '../athletics/discipline.ts';
import type { ListRow } from '../lists/list-row.ts';
import { bestFirst } from './list-order.ts';

/** Whether two rows can’t be of one race: both won it, and not in a tie. */
function hasTwoWinners(rows: readonly ListRow[]): boolean {
  return new Set(rows.filter(({ place }) => place === 1).map(({ mark }) => mark)).size > 1;
}

const inRace = (a: ListRow, b: ListRow): number => bestFirst(a, b) || a.place - b.place;

/** Follows places and marks down: whoever is placed before the last of a race is in the next one. */
function byPlaces(rows: readonly ListRow[]): ListRow[][] {
  const parts: { last: number; won: number; rows: ListRow[] }[] = [];
  for (const row of rows.toSorted(inRace)) {
    const fitting = parts
      .filter(({ last, won }) => row.place === 0 || (row.place >= last && (row.place !== 1 || row.mark === won)))
      .sort((a, b) => b.last - a.last)[0];
    if (fitting) {
      fitting.last = Math.max(fitting.last, row.place);
      fitting.rows.push(row);
    } else parts.push({ last: row.place, won: row.mark, rows: [row] });
  }
  return parts.map((part) => part.rows);
}

/**
 * The races among the rows of one event, venue, day, round and section. As a rule they are one; lists give the races of juniors or a second
 * section the same heading, so that two seem to have won. Then the wind of a sprint tells them apart, else their places and marks.
 */
export function raceParts(rows: readonly ListRow[]): readonly (readonly ListRow[])[] {
  if (!hasTwoWinners(rows)) return [rows];
  const sprint = rows.every(({ event }) => disciplineOf(event.discipline).measure === 'time');
  const byWind = sprint ? [...Map.groupBy(rows, ({ wind }) => wind).values()] : [rows];
  const parts = byWind.flatMap((own) => (hasTwoWinners(own) ? byPlaces(own) : [own]));
  return parts.toSorted((a, b) => {
    const [x] = a.toSorted(inRace);
    const [y] = b.toSorted(inRace);
    return x && y ? inRace(x, y) || (x.wind ?? 0) - (y.wind ?? 0) : 0;
  });
}
