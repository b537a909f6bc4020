import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKey } from '../../src/athletics/discipline.ts';
import { meetsFileSchema } from '../../src/athletics/meets-file.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { bornOn } from '../../src/lists/born-on.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { noLists } from '../../src/lists/no-lists.ts';
import { highlightsOf } from '../../src/results/highlights.ts';
import { listSources } from '../../src/results/list-source.ts';
import { listedOuting, type Outing, toldOuting } from '../../src/results/outing.ts';
import type { Results } from '../../src/results/results.ts';
import { smallLists } from '../fixture-list-world.ts';
import { listFiles, SMALL_LISTS, SOURCE } from '../fixture-lists.ts';
import { resultsOf } from '../fixture-results.ts';
import { resultsWith } from '../fixture-world.ts';

const store = listStore(importLists(listFiles(SMALL_LISTS)).lists);
const nothing = resultsOf([], [], store);
const told = resultsWith(store);

/** The points of a mark, and what a great title is worth besides. */
const worth = ({ points, place, round, meet }: Outing): number =>
  (points ?? 0) +
  (place === 1 && round === 'final' && /^(?:Olympic Games|World Championships)$/.test(meet ?? '') ? 100 : 0);

/** Looks at everything that ever happened. */
function byHand(known: Results, ending: string, limit: number): string[] {
  const listed = Array.from({ length: store.rows }, (_, row) => listedOuting(nothing.listed, row));
  const told = known.told.flatMap((race) => race.performances.flatMap((own) => toldOuting(race, own) ?? []));
  const all = [...listed, ...told]
    .filter(({ date, status }) => date.endsWith(ending) && status === null)
    .sort((a, b) => worth(b) - worth(a));
  const kept: Outing[] = [];
  for (const outing of all) {
    const sameYear = kept.filter(({ date }) => date.slice(0, 4) === outing.date.slice(0, 4));
    const sameEvent = kept.some(({ event }) => eventKey(event) === eventKey(outing.event));
    if (!sameEvent && (sameYear.length < 2 || ending.length > 6)) kept.push(outing);
  }
  return kept.slice(0, limit).map(({ points }) => String(points));
}

const someDay = fc.nat(store.rows - 1).map((row) => listedOuting(nothing.listed, row).date);

test('the best of a day are those that looking at everything finds, in every year and in one', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 9 }), fc.constantFrom(nothing, told), (date, limit, known) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      const points = (asked: number | null) =>
        highlightsOf(known, { month, day, year: asked }, limit).map((outing) => String(outing.points));
      expect(points(null)).toEqual(byHand(known, date.slice(-6), limit));
      expect(points(year)).toEqual(byHand(known, date, limit));
    }),
  );
});

test('articles are told of among the lists, the best first', () => {
  const shown = highlightsOf(resultsWith(smallLists), { month: 8, day: 6, year: null }, 8);
  expect(shown.map(({ athlete, date, sources }) => [athlete.name, date, sources.map(({ short }) => short)])).toEqual([
    ['Cole Hocker', '2024-08-06', ['The SportsRush', 'article d91375d9']],
    ['Ann Other', '1984-08-06', ['World Athletics all-time lists to Jun 2023']],
  ]);
});

test('a great title stands before a better mark that won none, but not before one that is a class better', () => {
  const rows = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,1500 metres,3:34.18,,Hicham EL GUERROUJ,14 SEP 1974,MAR,1,Athina (GRE),24 AUG 2004,1172
men,1500 metres,3:36.00,,Al SOSTARTED,,USA,2,Athina (GRE),24 AUG 2004,1150
men,200 metres,19.95,1.1,Shawn CRAWFORD,14 JAN 1978,USA,1qf1,Athina (GRE),24 AUG 2004,1230
men,100 metres,9.70,0.5,Al SOFAST,,USA,1,Zürich (SUI),24 AUG 2001,1300
`;
  const olympics = { year: 2004, start: '2004-08-18', end: '2004-08-29', city: 'Athens', nation: 'GRE' };
  const meets = meetsFileSchema.parse([{ id: 'olympic-games', name: 'Olympic Games', editions: [olympics] }]);
  const store = listStore(importLists([{ path: 'rows.csv', text: rows, source: SOURCE }]).lists, meets);
  const shown = highlightsOf(resultsOf([], [], store), { month: 8, day: 24, year: null }, 8);
  expect(shown.map(({ athlete }) => athlete.name)).toEqual(['Al Sofast', 'Hicham El Guerrouj', 'Shawn Crawford']);
});

test('nothing happened where nothing is known', () => {
  const empty = listStore(noLists);
  expect(highlightsOf(resultsOf([], []), { month: 8, day: 6, year: null }, 8)).toEqual([]);
  expect(bornOn(empty, 8, 6, 3)).toEqual([]);
  expect(listSources(empty)).toEqual([]);
});

test('who was born on a day, the most famous first', () => {
  expect(bornOn(smallLists, 9, 19, 3).map(({ name }) => name)).toEqual(['Jakob Ingebrigtsen']);
  expect(bornOn(smallLists, 12, 27, 3).map(({ name }) => name)).toEqual(['Shelly-Ann Fraser-Pryce']);
});
