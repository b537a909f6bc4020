import fc from 'fast-check';
import { expect, test } from 'vitest';
import { table } from '../../src/cards/table.ts';
import { columns, cutToColumns, pad } from '../../src/wording/columns.ts';
import { plain } from '../../src/wording/markdown.ts';
import { shortName, shortNames } from '../../src/wording/short-name.ts';
import { hostileText } from '../hostile-world.ts';

const layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start', shorten: shortNames }, { align: 'end' }],
} as const;

test('cells are aligned, and an empty column takes no room', () => {
  const lines = [
    { left: ['1'], flag: '🇺🇸', right: ['Cole Hocker', ''], note: 'OR ¹' },
    { left: ['10'], flag: '🇬🇧', right: ['Josh Kerr', ''] },
  ];
  expect(table(lines, layout)).toEqual(['` 1` 🇺🇸 `Cole Hocker` OR ¹', '`10` 🇬🇧 `Josh Kerr  `']);
});

test('a name that is too long for a phone is shortened, and the others are not', () => {
  const lines = [
    { left: ['1'], flag: '🇳🇴', right: ['Jakob Ingebrigtsen', '3:28.24 +0.59'] },
    { left: ['2'], flag: '🇬🇧', right: ['Josh Kerr', '3:27.79'] },
  ];
  expect(table(lines, layout)).toEqual(['`1` 🇳🇴 `Ingebrigtsen 3:28.24 +0.59`', '`2` 🇬🇧 `Josh Kerr          3:27.79`']);
});

test('brothers are told apart', () => {
  const lines = [
    { left: ['4'], flag: '🇳🇴', right: ['Jakob Ingebrigtsen', '3:28.24 +0.59'] },
    { left: ['10'], flag: '🇳🇴', right: ['Filip Ingebrigtsen', '3:32.23'] },
  ];
  expect(table(lines, layout)).toEqual(['` 4` 🇳🇴 `Jakob I. 3:28.24 +0.59`', '`10` 🇳🇴 `Filip I.       3:32.23`']);
});

test('every line of every table is as wide as the others, and fits a phone', () => {
  const line = fc.record({
    left: fc.tuple(fc.constantFrom('1', '~12', 'DNF')),
    flag: fc.constant('🏳️'),
    right: fc.tuple(hostileText.map(plain), fc.constantFrom('', '3:27.65', '2:01:09')),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const widths = table(lines, layout).map((text) => text.split(' 🏳️ ').map((span) => columns(span.slice(1, -1))));
      expect(new Set(widths.map(String)).size).toBe(1);
      for (const spans of widths) expect(spans.reduce((a, b) => a + b)).toBeLessThanOrEqual(28);
    }),
  );
});

test.each([
  ['Jakob Ingebrigtsen', 18, 'Jakob Ingebrigtsen'],
  ['Jakob Ingebrigtsen', 17, 'J. Ingebrigtsen'],
  ['Jakob Ingebrigtsen', 14, 'Ingebrigtsen'],
  ['Jakob Ingebrigtsen', 8, 'Ingebri…'],
  ['Wayde van Niekerk', 14, 'W. van Niekerk'],
  ['Pelé', 3, 'Pe…'],
])('%s in %i columns is %s', (name, width, short) => {
  expect(shortName(name, width)).toBe(short);
});

test('columns count what a fixed-width font shows', () => {
  expect([columns('Kerr'), columns('Ó'), columns('王'), columns('👩‍👩‍👧')]).toEqual([4, 1, 2, 2]);
  expect(cutToColumns('王王王', 4)).toBe('王…');
  expect([pad('a', 3, 'start'), pad('a', 3, 'end')]).toEqual(['a  ', '  a']);
});

test.each([
  [['Jakob Ingebrigtsen', 'Filip Ingebrigtsen', 'Josh Kerr'], 12, ['Jakob I.', 'Filip I.', 'Josh Kerr']],
  [['Jakob Ingebrigtsen', 'Filip Ingebrigtsen'], 15, ['J. Ingebrigtsen', 'F. Ingebrigtsen']],
  // One initial: the given names are what is left of them.
  [['Jonathan Borlée', 'Jacques Borlée', 'Kévin Borlée'], 10, ['Jonathan…', 'Jacques B.', 'K. Borlée']],
  // The same athlete in two lines, and two of one name.
  [['Jakob Ingebrigtsen', 'Jakob Ingebrigtsen'], 12, ['Ingebrigtsen', 'Ingebrigtsen']],
  [['Wang\u00a0Junxia', 'Wang\u00a0Jiali'], 9, ['Wang Jun…', 'Wang Jia…']],
])('%j in %i columns are %j', (names, width, short) => {
  expect(shortNames(names, width).map((name) => name.replaceAll('\u00a0', ' '))).toEqual(short);
});
