import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readLists } from '../../../src/data/lists-file.ts';
import { listRows } from '../../../src/lists/list-rows.ts';

/** One row of the lists, read here from the CSV files themselves and not by what the bot reads them with. */
export interface RawRow {
  readonly sex: string;
  /** The file's name: "1500-metres". */
  readonly list: string;
  /** Seconds, metres or points. */
  readonly mark: number;
  readonly hand: boolean;
  readonly wind: number | null;
  readonly name: string;
  readonly born: string;
  readonly nation: string;
  readonly place: number | null;
  /** What stands between place and number: "" for a final, "h", "sf"… */
  readonly stage: string;
  readonly section: string;
  readonly venue: string;
  /** ISO. */
  readonly date: string;
}

const LISTS = join(import.meta.dirname, '../../../../shared/toplists');
export const haveRawLists = existsSync(LISTS);

const rowSchema = z.object({
  Mark: z.string(),
  WIND: z.string().optional(),
  Competitor: z.string(),
  DOB: z.string(),
  Nat: z.string(),
  Pos: z.string(),
  Venue: z.string(),
  Date: z.string(),
});

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** "14 JUL 1998" as "1998-07-14"; a year alone, or nothing, as it stands. */
function isoDate(printed: string): string {
  const [day, month = '', year] = printed.split(' ');
  const number = MONTHS.indexOf(month.toUpperCase()) + 1;
  return year === undefined || number === 0
    ? printed
    : [year, String(number).padStart(2, '0'), day?.padStart(2, '0')].join('-');
}

/** "3:26.00h" as 206; "8.9" as 8.9. */
const markValue = (printed: string): number =>
  printed
    .replace('h', '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

function rawRow(sex: string, list: string, record: unknown): RawRow {
  const { Mark, WIND, Competitor, DOB, Nat, Pos, Venue, Date: day } = rowSchema.parse(record);
  const [, place = '', stage = '', section = ''] = /^(\d*)(?:\.0)?([a-z]*)(\d*)$/.exec(Pos) ?? [];
  return {
    sex,
    list,
    mark: Math.round(markValue(Mark) * 1000) / 1000,
    hand: Mark.endsWith('h'),
    wind: WIND === undefined || WIND.trim() === '' || Number.isNaN(Number(WIND)) ? null : Number(WIND),
    name: Competitor.normalize('NFC'),
    born: isoDate(DOB),
    nation: Nat,
    place: place === '' ? null : Number(place),
    stage,
    section,
    venue: Venue.normalize('NFC'),
    date: isoDate(day),
  };
}

function fromFiles(): RawRow[] {
  return ['men', 'women'].flatMap((sex) =>
    readdirSync(join(LISTS, sex)).flatMap((file) => {
      const records: unknown[] = parse(readFileSync(join(LISTS, sex, file), 'utf8'), { columns: true, bom: true });
      return records.map((record) => rawRow(sex, file.replace('.csv', ''), record));
    }),
  );
}

/** What the file of a discipline is called, for rows that come from the data file. */
const FILES: Readonly<Record<string, string>> = {
  mile: 'one-mile',
  '2miles': 'two-miles',
  '10miles': '10-miles-road',
  discus: 'discus-throw',
  hammer: 'hammer-throw',
  javelin: 'javelin-throw',
};
const fileOf = (discipline: string): string =>
  FILES[discipline] ??
  discipline
    .replace(/^(4x\d+)m$/, '$1-metres-relay')
    .replace(/^(\d+)mh$/, '$1-metres-hurdles')
    .replace(/^(\d+)msc$/, '$1-metres-steeplechase')
    .replace(/^(\d+)mw$/, '$1-metres-race-walk')
    .replace(/^(\d+)kmw$/, '$1-kilometres-race-walk')
    .replace(/^(\d+)km$/, '$1-kilometres')
    .replace(/^(\d+)m$/, '$1-metres');

const STAGES: Readonly<Record<string, string>> = {
  final: '',
  'semi-final': 'sf',
  'quarter-final': 'qf',
  heat: 'h',
  preliminary: 'pr',
  qualifying: 'q',
  combined: 'ce',
  extra: 'sr',
  unknown: '?',
};

const isoNumber = (day: number): string => {
  const text = String(day).padStart(8, '0');
  return day === 0 ? '' : [text.slice(0, 4), text.slice(4, 6), text.slice(6)].join('-').replace(/-00-00$/, '');
};

/** The rows of the bot's own file, where the lists that it was made of are not at hand. */
async function fromData(): Promise<RawRow[]> {
  const columns = await readLists('data/toplists.bin');
  return (columns ? listRows(columns) : []).map((row) => ({
    sex: row.event.sex ?? '',
    list: fileOf(row.event.discipline),
    mark: /jump|vault|put|discus|hammer|javelin/.test(row.event.discipline)
      ? row.mark / 100
      : row.event.discipline.endsWith('athlon')
        ? row.mark
        : row.mark / 1000,
    hand: row.hand,
    wind: row.wind === null ? null : row.wind / 10,
    // The lists print surnames in capitals; of a name in the data file all but the first word may be one.
    name: row.team ? row.name : row.name.replace(/ .+/, (rest) => rest.toUpperCase()),
    born: isoNumber(row.born),
    nation: row.nation,
    place: row.place || null,
    stage: STAGES[row.round] ?? '?',
    section: row.section === 0 ? '' : String(row.section),
    venue: row.venue,
    date: isoNumber(row.day),
  }));
}

/** Every row of the lists as it was printed. */
export const rawRows = (): Promise<readonly RawRow[]> => (haveRawLists ? Promise.resolve(fromFiles()) : fromData());
