import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, formatMark, type Mark, points, time } from '../../src/athletics/mark.ts';
import { nations } from '../../src/athletics/nation.ts';
import { read } from './findings.ts';

/** What a list prints of one athlete, and what is to be read there. */
interface Printed {
  readonly place: number;
  readonly given: string;
  readonly family: string;
  readonly nation: { readonly code: string; readonly name: string };
  readonly mark: Mark;
}

const given = fc.constantFrom(...['Ann', 'José', 'Jean-Marc', 'Li', 'Abdul Hakim', 'Mary Jane', 'Žana', 'Tom', 'Mark']);
const family = fc.constantFrom(
  ...['Sample', 'O’Example', 'van der Other', 'El Third', 'Fourth-Fifth', 'de Sixth', 'Şeventh', 'Éighth', 'McNinth'],
);
/** Britain’s athletes are printed under five names, all of them Britain’s. */
const nation = fc.constantFrom(
  ...nations.filter(({ code, iso }) => iso !== null && !['ENG', 'NIR', 'SCO', 'WAL'].includes(code)),
);

const EVENTS = [
  { heading: 'Men’s 100 metres', unit: 'seconds', best: 9_700, step: 1, mark: (n: number) => time(n * 10) },
  { heading: 'Women’s 1,500 metres', unit: null, best: 235_00, step: 1, mark: (n: number) => time(n * 10) },
  { heading: 'Men’s 10,000 metres', unit: null, best: 1600_00, step: 1, mark: (n: number) => time(n * 10) },
  { heading: 'Women’s marathon', unit: null, best: 8300, step: 1, mark: (n: number) => time(n * 1000, 0) },
  { heading: 'Men’s javelin', unit: 'metres', best: 8900, step: -1, mark: distance },
  { heading: 'Women’s high jump', unit: 'metres', best: 205, step: -1, mark: distance },
  { heading: 'Men’s decathlon', unit: 'points', best: 8900, step: -1, mark: points },
] as const;

const bare = (mark: Mark): string => formatMark(mark).replace(/ (?:m|pts)$/, '');

type Form = (row: Printed, first: boolean) => string;
const FORMS: Readonly<Record<string, Form>> = {
  agency: (r) => `${r.place}. ${r.given} ${r.family} (${r.nation.name}) ${bare(r.mark)}`,
  code: (r) => `${r.place}. ${r.given} ${r.family} ${r.nation.code} ${bare(r.mark)}`,
  commas: (r) => `${r.place}. ${r.given} ${r.family}, ${r.nation.code}, ${bare(r.mark)}`,
  bracketedCode: (r) => `${r.place}) ${r.given} ${r.family} (${r.nation.code}), ${bare(r.mark)}`,
  bare: (r) => `${r.place} ${r.given} ${r.family} (${r.nation.code}) ${bare(r.mark)}`,
  ordinal: (r) =>
    `${r.place}${['th', 'st', 'nd', 'rd'][r.place] ?? 'th'} ${r.given} ${r.family} (${r.nation.name}) – ${bare(r.mark)}`,
  pipes: (r) => `| ${r.place} | ${r.given} ${r.family} | ${r.nation.code} | ${bare(r.mark)} |`,
  tabs: (r) => `${r.place}\t${r.given} ${r.family.toUpperCase()}\t${r.nation.code}\t${bare(r.mark)}`,
  columns: (r) => `${r.place}    ${r.given} ${r.family}    ${r.nation.code}    ${bare(r.mark)}`,
  twoNames: (r) => `${r.place} | ${r.given} | ${r.family.toUpperCase()} | ${r.nation.code} | ${bare(r.mark)} |`,
  cells: (r) => `${r.place}\n${r.given} ${r.family}\n${r.nation.code}\n${bare(r.mark)}`,
  cellsWithBars: (r) => `|${r.place}\n|${r.given} ${r.family}\n|${r.nation.code}\n|${bare(r.mark)}`,
  nextLine: (r) => `${r.place} equal.\n${r.given} ${r.family} (${r.nation.name}) ${bare(r.mark)}`,
  markFirstInCells: (r) => `${r.place} | ${bare(r.mark)} | ${r.given} ${r.family} | ${r.nation.code}`,
  wrapped: (r) => `${r.place}. ${r.given} ${r.family} (${r.nation.name.replaceAll(' ', '\n')})\n${bare(r.mark)}`,
};

const INTERRUPTIONS = ['', '', '\n', '\n(world record)', ' (world\nrecord)', ' (personal best)', '\n\nAdvertisement\n'];

const event = fc.constantFrom(...EVENTS);
const people = fc.uniqueArray(fc.record({ given, family, nation, gap: fc.integer({ min: 0, max: 3 }) }), {
  minLength: 2,
  maxLength: 9,
  selector: (one) => `${one.given} ${one.family}`,
});

function rowsOf(
  of: (typeof EVENTS)[number],
  all: readonly { given: string; family: string; nation: Printed['nation']; gap: number }[],
): Printed[] {
  const rows: Printed[] = [];
  let value: number = of.best > 9000 && of.heading.includes('100 m') ? of.best / 10 : of.best;
  for (const [i, { gap, ...one }] of all.entries()) {
    value += gap * of.step;
    const mark = of.mark(value);
    const tied = rows.at(-1)?.mark.value === mark.value;
    rows.push({ ...one, mark, place: tied ? (rows.at(-1)?.place ?? 1) : i + 1 });
  }
  return rows;
}

const inLowerCase = (words: string): string => words.replace(/\p{L}+/gu, (word) => word);

const expected = (rows: readonly Printed[]) =>
  rows.map((r) => ({ athlete: `${r.given} ${r.family}`, nation: r.nation.code, place: r.place, mark: bare(r.mark) }));

const found = (text: string) =>
  read(text).claims.map(({ athlete, nation: of, place, mark }) => ({
    athlete,
    nation: of,
    place,
    mark: mark && bare(mark),
  }));

test.each(Object.entries(FORMS))('a list of the form %s is read exactly, whatever interrupts it', (name, form) => {
  fc.assert(
    fc.property(
      event,
      people,
      fc.array(fc.constantFrom(...INTERRUPTIONS), { minLength: 9, maxLength: 9 }),
      (of, all, notes) => {
        const rows = rowsOf(of, all);
        const lines = rows.map(
          (row, i) => `${form(row, i === 0)}${/^cells|nextLine/.test(name) ? '' : (notes[i] ?? '')}`,
        );
        const text = `Leading results on Friday:\n${of.heading}\n${lines.join('\n')}`;
        const fold = (words: string | null) => inLowerCase(words ?? '').toLowerCase();
        const read = found(text).map((one) => ({ ...one, athlete: fold(one.athlete) }));
        expect(read).toEqual(expected(rows).map((one) => ({ ...one, athlete: fold(one.athlete) })));
      },
    ),
    { numRuns: 300 },
  );
});

test('a list on one line is read exactly, whatever parts its entries', () => {
  const style = fc.constantFrom(
    (r: Printed) => `${r.place}, ${r.given} ${r.family} (${r.nation.code}) ${bare(r.mark)}; `,
    (r: Printed) => `${r.place}. ${r.given} ${r.family} (${r.nation.name}) ${bare(r.mark)}, `,
    (r: Printed) => `${r.place} ${r.given} ${r.family} (${r.nation.code}) ${bare(r.mark)}, `,
    (r: Printed) => `${r.place} ${r.given} ${r.family} (${r.nation.name}) ${bare(r.mark)} `,
  );
  fc.assert(
    fc.property(event, people, style, (of, all, print) => {
      const rows = rowsOf(of, all);
      const text = `${of.heading}: ${rows
        .map(print)
        .join('')
        .replace(/[,; ]+$/, '.')}`;
      expect(found(text)).toEqual(expected(rows));
    }),
    { numRuns: 300 },
  );
});
