import type { Claim } from '../articles/record.ts';
import { byMark } from '../athletics/mark.ts';
import { fold } from '../athletics/name.ts';
import { nationNamed } from '../athletics/nation.ts';
import { type RecordMark, recordSchema } from '../athletics/record.ts';
import type { Block } from './block.ts';
import type { Familiar } from './familiar.ts';
import type { ListEntry } from './list-entries.ts';
import { type ListedMark, listedMark, timeAlone } from './list-marks.ts';
import { isNationAlone } from './list-names.ts';
import { listPieces } from './list-pieces.ts';
import type { ListSetting } from './list-setting.ts';
import { meetReference } from './meet-reference.ts';
import { type PrintedList, printedLists } from './printed-lists.ts';
import { recordsIn } from './records-in-text.ts';

/** An entry with what its list makes of its figures. */
interface Row {
  readonly entry: ListEntry;
  readonly mark: ListedMark | null;
}

/** A list of an event nobody names is believed from this many rows on. */
const FEWEST_WITHOUT_EVENT = 3;

/** How often a worse mark may stand above a better one: once in a long list is a misprint, oftener it is no list of one race. */
const isInOrder = (rows: readonly Row[]): boolean => {
  const marks = rows.flatMap(({ mark }) => mark?.mark ?? []);
  const wrong = marks.filter((mark, i) => {
    const before = marks[i - 1];
    return before !== undefined && byMark(before, mark) > 0;
  });
  return wrong.length <= marks.length / 6;
};

/** "2:10:27 1993", "9.79 (Athens 1999)": a list over the years. */
const isOfOtherYears = ({ entry, mark }: Row): boolean =>
  mark !== null && /\b(?:18|19|20)\d{2}\b(?![.:,]\d)/.test(entry.rest.slice(mark.end));

/** Whether the rows are results of one event on one day: most figures are marks of it, best first. */
function isCredible({ discipline, silences, announced, round }: PrintedList, rows: readonly Row[]): boolean {
  const marked = rows.filter(({ mark }) => mark !== null).length;
  if (silences || rows.filter(isOfOtherYears).length > rows.length / 3 || !isInOrder(rows)) return false;
  if (discipline === null) return marked >= FEWEST_WITHOUT_EVENT && marked === rows.length;
  const figures = rows.filter(({ entry }) => /\d/.test(entry.rest) && entry.status === null).length;
  if (marked > 0) return marked >= figures / 2 && (rows.length > 1 || rows[0]?.entry.affiliation !== '' || announced);
  return figures === 0 && (announced || round !== null) && rows.every(({ entry }) => entry.affiliation !== '');
}

/** The known athlete of a row: by any of the names, and of the same nation where the row gives one. */
const known = ({ name }: ListEntry, nation: string | null, { athletes }: Familiar) =>
  athletes.get(fold(name))?.find((athlete) => nation === null || athlete.nation === nation);

/** The records that stand behind a mark: "WR", "(world record)". */
function recordsOf({ entry, mark }: Row): RecordMark[] {
  const notes = mark ? entry.rest.slice(mark.end) : '';
  const short = [...notes.matchAll(/(?<![\p{L}\d])=?([A-Z]{2})(?![\p{L}\d])/gu)].flatMap(([, word]) => {
    const parsed = recordSchema.safeParse(word);
    return parsed.success ? [parsed.data] : [];
  });
  const long = recordsIn(notes, { start: 0, end: notes.length }, null).map(({ record }) => record);
  return [...new Set([...short, ...long])];
}

function claimOf(row: Row, list: PrintedList, { meet, day }: ListSetting, withNations: boolean, all: Familiar): Claim {
  const { entry, mark } = row;
  const nation = (withNations && nationNamed(entry.affiliation)?.code) || null;
  const athlete = known(entry, nation, all);
  const { discipline, sex, indoor, round } = list;
  return {
    athlete: athlete?.name ?? entry.name,
    printedName: athlete && athlete.name !== entry.name ? entry.name : null,
    nation: nation ?? athlete?.nation ?? null,
    discipline,
    sex: sex ?? athlete?.sex ?? null,
    indoor,
    round: round ?? 'final',
    meet: meetReference(meet),
    date: day,
    place: entry.status ? null : entry.place,
    mark: mark?.mark ?? null,
    printedMark: mark?.printed.slip ? mark.printed.printed : null,
    records: recordsOf(row),
    status: entry.status,
    derived: [],
    background: false,
    why: 'row of a result list',
    start: entry.start,
    end: entry.end,
  };
}

function claimsOf(list: PrintedList, setting: ListSetting, knowledge: Familiar): Claim[] {
  const { discipline } = list;
  if (discipline !== null && /^4x|medley/.test(discipline)) return [];
  const rows = list.entries.map((entry): Row => {
    const rest = { start: 0, end: entry.rest.length };
    const mark = discipline === null ? timeAlone(entry.rest, rest) : listedMark(entry.rest, rest, discipline);
    return { entry, mark };
  });
  if (!isCredible(list, rows)) return [];
  const affiliated = rows.filter(({ entry }) => entry.affiliation !== '');
  const withNations =
    affiliated.filter(({ entry }) => isNationAlone(entry.affiliation)).length >= affiliated.length / 2;
  return rows.flatMap((row) =>
    row.mark || row.entry.status || row.entry.affiliation ? claimOf(row, list, setting, withNations, knowledge) : [],
  );
}

/** The claims of the result lists in an article. A relay’s teams are nobody’s. */
export function listedClaims(
  text: string,
  blocks: readonly Block[],
  setting: ListSetting,
  knowledge: Familiar,
  title: string | null,
): Claim[] {
  const lists = printedLists(text, listPieces(text, blocks), title);
  return lists.flatMap((list) => claimsOf(list, setting, knowledge));
}
