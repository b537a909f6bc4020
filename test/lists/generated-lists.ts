import fc from 'fast-check';
import { columnsOf } from '../../src/import/columns-of.ts';
import { dayNumber } from '../../src/lists/day-number.ts';
import type { ListRow } from '../../src/lists/list-row.ts';
import { type ListStore, listStore } from '../../src/lists/list-store.ts';

/** Timed with wind, timed without, measured with wind, measured without. */
export const EVENTS = [
  { discipline: '100m', sex: 'women', indoor: false },
  { discipline: '1500m', sex: 'men', indoor: false },
  { discipline: 'long-jump', sex: 'women', indoor: false },
  { discipline: 'hammer', sex: 'men', indoor: false },
] as const;
const DAYS = ['2001-08-24', '2004-02-29'];

const row: fc.Arbitrary<ListRow> = fc.record({
  event: fc.constantFrom(...EVENTS),
  mark: fc.integer({ min: 1, max: 9 }),
  decimals: fc.constantFrom(1, 2),
  hand: fc.boolean(),
  wind: fc.constantFrom(null, -5, 20, 31),
  name: fc.constantFrom('Ann One', 'Bea Two', 'Cas Three'),
  team: fc.constant(false),
  nation: fc.constantFrom('NOR', 'KEN', 'XXX'),
  born: fc.constant(0),
  round: fc.constantFrom('final', 'heat', 'combined'),
  section: fc.nat(1),
  place: fc.nat(3),
  venue: fc.constant('Oslo (NOR)'),
  day: fc.constantFrom(...DAYS).map(dayNumber),
  points: fc.nat(1300),
  sources: fc.constant(['World']),
});

/** Lists of a few people who are in the same events, races and places again and again. */
export const storesOfAny: fc.Arbitrary<ListStore> = fc
  .array(row, { maxLength: 60, size: 'max' })
  .map((rows) => listStore(columnsOf(rows, [])));
