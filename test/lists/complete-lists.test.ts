import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/import/columns-of.ts';
import { completeLists, otherRows } from '../../src/lists/complete-lists.ts';
import { completeTo } from '../../src/lists/complete-to.ts';
import type { Completeness } from '../../src/lists/completeness.ts';
import { dayNumber } from '../../src/lists/day-number.ts';
import type { ListRow } from '../../src/lists/list-row.ts';
import { listRows } from '../../src/lists/list-rows.ts';
import { type ListStore, listStore } from '../../src/lists/list-store.ts';

const EVENTS = [
  { discipline: '1500m', sex: 'men', indoor: false },
  { discipline: '100m', sex: 'women', indoor: false },
  { discipline: 'hammer', sex: 'men', indoor: false },
] as const;
const LISTS = ['World', 'Club', 'Club of the world'];
const DAYS = ['2001-08-24', '2023-06-30', '2023-07-01', '2024-08-06'];

const row: fc.Arbitrary<ListRow> = fc
  .record({
    event: fc.constantFrom(...EVENTS),
    mark: fc.integer({ min: 1, max: 9 }),
    wind: fc.constantFrom(null, -5, 20, 31),
    name: fc.constantFrom('Ann One', 'Bea Two', 'Cas Three'),
    place: fc.nat(3),
    day: fc.constantFrom(...DAYS).map(dayNumber),
    sources: fc.subarray(LISTS, { minLength: 1 }).map((lists) => lists.toSorted()),
  })
  .map((own) => ({
    ...own,
    decimals: 2,
    hand: false,
    team: false,
    nation: 'NOR',
    born: 0,
    round: 'final',
    section: 0,
    venue: 'Oslo (NOR)',
    points: 0,
  }));

/** Which list is complete, in which events of a store and to which day. */
const saidOf = ({ events }: { readonly events: readonly unknown[] }): fc.Arbitrary<readonly Completeness[]> =>
  fc.uniqueArray(
    fc.record({
      source: fc.constantFrom(...LISTS),
      to: fc.constantFrom(...DAYS),
      events: fc.subarray([...events.keys()]),
    }),
    { maxLength: 3, selector: ({ source }) => source },
  );

const stores: fc.Arbitrary<ListStore> = fc
  .array(row, { maxLength: 25 })
  .map((rows) => columnsOf(rows, []))
  .chain((columns) => saidOf(columns).map((complete) => listStore({ ...columns, complete })));

/** Whether a row is of a list that says that it is complete, and of no later day. */
function isComplete({ columns }: ListStore, { event, day, sources }: ListRow): boolean {
  const number = columns.events.findIndex((one) => JSON.stringify(one) === JSON.stringify(event));
  return columns.complete.some(
    ({ source, to, events }) => sources.includes(source) && events.includes(number) && day <= dayNumber(to),
  );
}

test('complete lists have the rows of lists that say so, to their days, and no other', () => {
  fc.assert(
    fc.property(stores, (store) => {
      const expected = listRows(store.columns).filter((one) => isComplete(store, one));
      expect(listRows(completeLists(store).columns)).toEqual(expected);
    }),
  );
});

test('complete lists know of their rows what a store of them alone would', () => {
  fc.assert(
    fc.property(stores, (store) => {
      const complete = completeLists(store);
      expect(complete).toEqual(listStore(complete.columns));
    }),
  );
});

test('every other row is one of the others, by its event', () => {
  fc.assert(
    fc.property(stores, (store) => {
      const rows = listRows(store.columns);
      const expected = [...rows.keys()].filter(
        (number) => !rows.slice(number, number + 1).some((one) => isComplete(store, one)),
      );
      expect([...otherRows(store).values()].flat()).toEqual(expected);
    }),
  );
});

test('athletes and races keep their numbers', () => {
  fc.assert(
    fc.property(stores, (store) => {
      const complete = completeLists(store);
      expect([complete.athletes, complete.races]).toEqual([store.athletes, store.races]);
      const printed = ({ athleteOf, raceOf, numbers }: ListStore): string[] =>
        Array.from(athleteOf, (athlete, place) => [athlete, raceOf[place], numbers.mark[place]].join(' '));
      expect(printed(store)).toEqual(expect.arrayContaining(printed(complete)));
    }),
  );
});

test('an event is complete to the latest day that a list says', () => {
  fc.assert(
    fc.property(stores, (store) => {
      for (const [number, event] of store.columns.events.entries()) {
        const days = store.columns.complete.flatMap(({ to, events }) => (events.includes(number) ? [to] : []));
        expect(completeTo(store, event)).toBe(days.toSorted().at(-1) ?? null);
      }
    }),
  );
});

test('lists that are complete alone are as they were', () => {
  const columns = columnsOf([], []);
  const store = listStore(columns);
  expect(completeLists(store)).toBe(store);
});
