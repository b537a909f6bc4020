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
/** Without the home nations, whose athletes are read as Britain’s, and teams without a country. */
const nation = fc.constantFrom(
  ...nations.filter(({ code, iso }) => iso !== null && !['ENG', 'NIR', 'SCO', 'WAL'].includes(code)),
);

const EVENTS = [
  { heading: 'Men’s 100 metres', best: 970, step: 1, mark: (n: number) => time(n * 10) },
  { heading: 'Women’s 1,500 metres', best: 235_00, step: 1, mark: (n: number) => time(n * 10) },
  { heading: 'Men’s 10,000 metres', best: 1600_00, step: 1, mark: (n: number) => time(n * 10) },
  { heading: 'Women’s marathon', best: 8300, step: 1, mark: (n: number) => time(n * 1000, 0) },
  { heading: 'Men’s javelin', best: 8900, step: -1, mark: distance },
  { heading: 'Women’s high jump', best: 205, step: -1, mark: distance },
  { heading: 'Men’s decathlon', best: 8900, step: -1, mark: points },
] as const;

const bare = (mark: Mark): string => formatMark(mark).replace(/ (?:m|pts)$/, '');

type Form = (row: Printed) => string;
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
  let value: number = of.best;
  for (const [i, { gap, ...one }] of all.entries()) {
    value += gap * of.step;
    const mark = of.mark(value);
    const tied = rows.at(-1)?.mark.value === mark.value;
    rows.push({ ...one, mark, place: tied ? (rows.at(-1)?.place ?? 1) : i + 1 });
  }
  return rows;
}

const expected = (rows: readonly Printed[]) =>
  rows.map((r) => ({ athlete: `${r.given} ${r.family}`, nation: r.nation.code, place: r.place, mark: bare(r.mark) }));

const found = (text: string) =>
  read(text).claims.map(({ athlete, nation: of, place, mark }) => ({
    athlete,
    nation: of,
    place,
    mark: mark && bare(mark),
  }));

/** Some forms print the last name in capitals, which hides where they were: McNinth, van der Other. */
const inLowerCase = <Of extends { readonly athlete: string | null }>(of: Of) => ({
  ...of,
  athlete: of.athlete?.toLowerCase(),
});

test.each(Object.entries(FORMS))('a list of the form %s is read exactly, whatever interrupts it', (name, form) => {
  fc.assert(
    fc.property(
      event,
      people,
      fc.array(fc.constantFrom(...INTERRUPTIONS), { minLength: 9, maxLength: 9 }),
      (of, all, notes) => {
        const rows = rowsOf(of, all);
        const lines = rows.map((row, i) => `${form(row)}${/^cells|nextLine/.test(name) ? '' : (notes[i] ?? '')}`);
        const text = `Leading results on Friday:\n${of.heading}\n${lines.join('\n')}`;
        expect(found(text).map(inLowerCase)).toEqual(expected(rows).map(inLowerCase));
      },
    ),
    { numRuns: 300 },
  );
});

/** Breaks a text at its spaces into lines of about the width of a news agency’s. */
const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd();

test('a list in one paragraph is read exactly, whatever parts its entries and wherever its lines break', () => {
  const style = fc.constantFrom(
    (r: Printed) => `${r.place}, ${r.given} ${r.family} (${r.nation.code}) ${bare(r.mark)}; `,
    (r: Printed) => `${r.place}. ${r.given} ${r.family} (${r.nation.name}) ${bare(r.mark)}, `,
    (r: Printed) => `${r.place} ${r.given} ${r.family} (${r.nation.code}) ${bare(r.mark)}, `,
    (r: Printed) => `${r.place} ${r.given} ${r.family} (${r.nation.name}) ${bare(r.mark)} `,
  );
  fc.assert(
    fc.property(event, people, style, fc.constantFrom(60, 66, 72, 2000), (of, all, print, width) => {
      const rows = rowsOf(of, all);
      const text = `${of.heading}: ${rows
        .map(print)
        .join('')
        .replace(/[,; ]+$/, '.')}`;
      expect(found(wrapped(text, width))).toEqual(expected(rows));
    }),
    { numRuns: 500 },
  );
});

test('a family name that is an ordinal is no place, also where a line breaks before its athlete', () => {
  const text = [
    'Men’s 100 metres: 1. Ann Sample (Central African Republic) 9.70, 1.',
    'Jean-Marc El Third (U.S. Virgin Islands) 9.70, 1. Ann Other',
    '(Afghanistan) 9.70.',
  ].join('\n');
  expect(found(text).map(({ athlete, place }) => `${athlete} ${place}`)).toEqual([
    'Ann Sample 1',
    'Jean-Marc El Third 1',
    'Ann Other 1',
  ]);
});
