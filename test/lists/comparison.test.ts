import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disciplineOf } from '../../src/athletics/discipline.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { comparisonOf } from '../../src/lists/comparison.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { listed } from '../../src/results/listed.ts';
import { listedOuting } from '../../src/results/outing.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

const store = listStore(importLists(listFiles(SMALL_LISTS)).lists);
const known = listed(store, []);
const everything = Array.from({ length: store.rows }, (_, row) => listedOuting(known, row));

/** The marks of an athlete in each discipline, the best first. */
function marksByHand(athlete: number): ReadonlyMap<string, number[]> {
  const own = everything.filter((_, row) => store.athleteOf[row] === athlete);
  const byDiscipline = Map.groupBy(own, ({ event }) => event.discipline);
  return new Map(
    [...byDiscipline].map(([discipline, outings]) => {
      const marks = outings.flatMap(({ mark }) => mark?.value ?? []);
      const sign = disciplineOf(discipline).measure === 'time' ? 1 : -1;
      return [discipline, marks.sort((a, b) => sign * (a - b))];
    }),
  );
}

const mean = (marks: readonly number[]): number => marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
const athlete = fc.nat(store.athletes - 1);

test('two athletes share the disciplines, marks and averages that going through every row finds', () => {
  fc.assert(
    fc.property(athlete, athlete, (a, b) => {
      const { shared, onlyA, onlyB } = comparisonOf(store, a, b);
      const [ofA, ofB] = [marksByHand(a), marksByHand(b)];
      expect(shared.map((own) => own.a.event.discipline).sort()).toEqual(
        [...ofA.keys()].filter((id) => ofB.has(id)).sort(),
      );
      expect(onlyA.map(({ event }) => event.discipline).sort()).toEqual(
        [...ofA.keys()].filter((id) => !ofB.has(id)).sort(),
      );
      expect(onlyB.map(({ event }) => event.discipline).sort()).toEqual(
        [...ofB.keys()].filter((id) => !ofA.has(id)).sort(),
      );
      for (const { averaged, ...sides } of shared) {
        for (const [side, marks] of [
          [sides.a, ofA],
          [sides.b, ofB],
        ] as const) {
          const own = marks.get(side.event.discipline) ?? [];
          expect(listedOuting(known, side.best).mark?.value).toBe(own[0]);
          expect(side.marks).toBe(own.length);
          // Averages are rounded to what marks are given in.
          expect(Math.abs(side.average.value - mean(own.slice(0, averaged)))).toBeLessThanOrEqual(500);
        }
        const least = Math.min(sides.a.marks, sides.b.marks);
        expect(averaged).toBe(Math.min(10, least));
      }
    }),
  );
});
