import fc from 'fast-check';
import type { Event } from '../src/athletics/discipline.ts';
import { columnsOf } from '../src/import/columns-of.ts';
import { listRounds } from '../src/lists/list-round.ts';
import type { ListRow } from '../src/lists/list-row.ts';
import { type ListStore, listStore } from '../src/lists/list-store.ts';

const event = (discipline: Event['discipline'], sex: Event['sex'], indoor = false): Event => ({
  discipline,
  sex,
  indoor,
});

const EVENTS: readonly Event[] = [
  event('1500m', 'men'),
  event('1500m', 'women'),
  event('1500m', 'men', true),
  event('100m', 'women'),
  event('marathon', 'men'),
  event('hammer', 'women'),
  event('decathlon', 'men'),
  event('4x400m', 'mixed'),
];

/** A list has one line for each row, whatever stands in it. */
const inOneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').toWellFormed();

/** Names of lists stand beside each other in one line. */
const inOneCell = (text: string): string => inOneLine(text).replaceAll('\t', ' ');

const DAYS = [19990704, 20240806, 20000229, 19720101, 20231231];

const hostileRow = (names: readonly string[], texts: fc.Arbitrary<string>): fc.Arbitrary<ListRow> =>
  fc
    .record({
      event: fc.constantFrom(...EVENTS),
      mark: fc.integer({ min: 1, max: 9_000_000 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      hand: fc.boolean(),
      wind: fc.option(fc.integer({ min: -99, max: 99 })),
      name: fc.constantFrom(...names),
      nation: fc.constantFrom('NOR', 'URS', 'XXX', ''),
      born: fc.constantFrom(0, 19800000, 20000919),
      round: fc.constantFrom(...listRounds),
      section: fc.nat(3),
      place: fc.nat(120),
      venue: fc.oneof(
        fc.constant('Oslo (NOR)'),
        texts.map(inOneLine),
        texts.map((text) => `${inOneLine(text)} (FRA)`),
      ),
      day: fc.constantFrom(...DAYS),
      points: fc.nat(1400),
      sources: fc.array(texts.map(inOneCell), { minLength: 1, maxLength: 2 }),
    })
    .map((row) => ({ ...row, team: row.event.discipline === '4x400m' }));

/** Lists whose every text is hostile, some of it of the athletes that are named. */
export const hostileLists = (names: readonly string[], texts: fc.Arbitrary<string>): fc.Arbitrary<ListStore> =>
  texts.chain((another) => {
    const all = [...names, another].map((name) => inOneLine(name));
    return fc.array(hostileRow(all, texts), { maxLength: 30 }).map((rows) => listStore(columnsOf(rows, [])));
  });
