import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PicturedEncounter } from '../../src/pictures/encounter.ts';
import { layOut } from '../../src/pictures/encounter-layout.ts';

const encounter: fc.Arbitrary<PicturedEncounter> = fc.record({
  label: fc.constant('Oslo'),
  year: fc.constant(2024),
  winner: fc.constantFrom('a', 'a', 'b', null),
  margin: fc.option(fc.nat(100_000).map((value) => ({ measure: 'time', value, decimals: 2 }) as const)),
});
const rivalries = fc.array(encounter, { minLength: 1, maxLength: 60 });
const laidOut = (encounters: readonly PicturedEncounter[]) => layOut(encounters, 96, 'time');

test('every bar has room for its margin above the words below', () => {
  fc.assert(
    fc.property(rivalries, (encounters) => {
      const { zero, bottom, bars } = laidOut(encounters);
      for (const { height, kind } of bars) {
        const label = kind === 'undecided' || kind === 'unknown' ? 0 : 24;
        expect(zero - height - (height > 0 ? label : 0)).toBeGreaterThanOrEqual(163.9);
        expect(zero - height + (height < 0 ? label : 0)).toBeLessThanOrEqual(bottom + 0.1);
      }
    }),
  );
});

test('both sides have one scale', () => {
  fc.assert(
    fc.property(rivalries, (encounters) => {
      const { unit, bars } = laidOut(encounters);
      for (const { height, kind, encounter } of bars)
        if (kind === 'exact') expect(Math.abs(height)).toBeCloseTo(Math.max(4, (encounter.margin?.value ?? 0) * unit));
    }),
  );
});

test('the longest bars of both sides take nearly all the room', () => {
  fc.assert(
    fc.property(rivalries, (encounters) => {
      const { zero, bottom, bars } = laidOut(encounters);
      fc.pre(bars.some(({ kind, encounter }) => kind !== 'undecided' && (encounter.margin?.value ?? 0) > 0));
      const heights = bars.map(({ height }) => height);
      expect(Math.max(0, ...heights) - Math.min(0, ...heights)).toBeGreaterThan((bottom - 164) * 0.7);
      expect(zero).toBeLessThan(bottom);
    }),
  );
});
