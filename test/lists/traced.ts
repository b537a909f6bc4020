import { disciplineOf } from '../../src/athletics/discipline.ts';
import { eventOfPath } from '../../src/import/list-event.ts';
import { parsePosition } from '../../src/import/parse-position.ts';
import { properName } from '../../src/import/proper-name.ts';
import { rowsInEvent } from '../../src/lists/athlete-rows.ts';
import { athleteSearch } from '../../src/lists/athlete-search.ts';
import { athleteAt, type ListAthlete } from '../../src/lists/list-athlete.ts';
import { type ListPerformance, performanceAt } from '../../src/lists/list-performance.ts';
import { raceAt } from '../../src/lists/list-race.ts';
import type { ListStore } from '../../src/lists/list-store.ts';
import type { RawRow } from '../fixture-lists.ts';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** "14 JUL 1998" as "1998-07-14". */
export function isoDate(printed: string): string {
  const [day = '', month = '', year = ''] = printed.split(' ');
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}`;
}

/** A printed mark in whole milliseconds, centimetres or points. */
export function printedValue(path: string, printed: string): number {
  const event = eventOfPath(path);
  const measure = event ? disciplineOf(event.discipline).measure : 'points';
  const sum = printed
    .replace('h', '')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0);
  return Math.round(sum * { time: 1000, distance: 100, points: 1 }[measure]);
}

const teams = (store: ListStore): ListAthlete[] =>
  Array.from({ length: store.athletes - store.columns.people }, (_, i) => athleteAt(store, store.columns.people + i));

/** Everybody a printed name may mean. */
function meant(store: ListStore, row: RawRow): readonly ListAthlete[] {
  if (row['Unnamed: 6'] !== undefined) return teams(store).filter(({ name }) => name === row.Competitor);
  const match = athleteSearch(store).find(properName(row.Competitor ?? '', row.Nat ?? ''));
  return match.kind === 'exact' ? [match.found] : match.candidates;
}

/** The performances of the store that are what a row of a list says: athlete, event, mark, place, round, day and venue. */
export function traced(store: ListStore, path: string, row: RawRow): readonly ListPerformance[] {
  const event = eventOfPath(path);
  if (!event) return [];
  const position = parsePosition(row.Pos ?? '');
  return meant(store, row)
    .flatMap(({ number }) => [...rowsInEvent(store, number, event).rows])
    .map((number) => performanceAt(store, number))
    .filter((performance) => {
      const race = raceAt(store, performance.race);
      return (
        performance.mark.value === printedValue(path, row.Mark ?? '') &&
        (performance.place ?? 0) === position?.place &&
        race.round === position.round &&
        (race.section ?? 0) === position.section &&
        performance.points === Number(row['Results Score']) &&
        race.venue === row.Venue &&
        race.date === isoDate(row.Date ?? '')
      );
    });
}
