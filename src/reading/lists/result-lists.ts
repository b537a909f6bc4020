import type { Claim } from '../../articles/record.ts';
import { fold } from '../../athletics/name.ts';
import { nationNamed } from '../../athletics/nation.ts';
import { type RecordMark, recordSchema } from '../../athletics/record.ts';
import { isRelay } from '../disciplines/is-relay.ts';
import type { Familiar } from '../people/familiar.ts';
import type { Naming } from '../people/naming.ts';
import { teamNamed } from '../people/teams.ts';
import { meetReference } from '../setting/meet-reference.ts';
import { recordsIn } from '../signs/records-in-text.ts';
import type { Block } from '../text/block.ts';
import { isCredible, type Row } from './credible-lists.ts';
import type { ListEntry } from './list-entries.ts';
import { listedMark, timeAlone } from './list-marks.ts';
import { isNationAlone } from './list-names.ts';
import { listPieces } from './list-pieces.ts';
import type { ListSetting } from './list-setting.ts';
import { type PrintedList, printedLists } from './printed-lists.ts';

/** The known athlete of a row: by any of the names, and of the same nation where the row gives one. */
const known = ({ name }: ListEntry, nation: string | null, { athletes }: Familiar) =>
  athletes.get(fold(name))?.find((athlete) => nation === null || athlete.nation === nation);

/** The home nations have teams of their own, and no athletes. */
const nationOfEntry = ({ affiliation, isTeam }: ListEntry): string | undefined =>
  (isTeam ? teamNamed(affiliation)?.nation : undefined) ?? nationNamed(affiliation)?.code;

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
  const nation = (withNations && nationOfEntry(entry)) || null;
  const athlete = entry.isTeam ? undefined : known(entry, nation, all);
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

/** "2. Beth Other (Cuba) same time": as the row above. */
const SAME = /^\W*(?:in )?(?:the )?same (?:time|mark|height|distance)\b/i;

function claimsOf(list: PrintedList, setting: ListSetting, knowledge: Familiar): Claim[] {
  const { discipline } = list;
  const printed = list.entries.flatMap((entry): Row[] => {
    if (entry.isTeam !== isRelay(discipline)) return [];
    const rest = { start: 0, end: entry.rest.length };
    const mark = discipline === null ? timeAlone(entry.rest, rest) : listedMark(entry.rest, rest, discipline);
    return [{ entry, mark }];
  });
  const rows = printed.map(
    (row, i): Row => (SAME.test(row.entry.rest) ? { ...row, mark: printed[i - 1]?.mark ?? null } : row),
  );
  if (!isCredible(list, rows)) return [];
  const affiliated = rows.filter(({ entry }) => entry.affiliation !== '');
  const withNations =
    affiliated.filter(({ entry }) => isNationAlone(entry.affiliation)).length >= affiliated.length / 2;
  return rows.flatMap((row) =>
    row.mark || row.entry.status || row.entry.affiliation ? claimOf(row, list, setting, withNations, knowledge) : [],
  );
}

/** The claims of the result lists in an article; `namings` are those of its prose. */
export function listedClaims(
  text: string,
  blocks: readonly Block[],
  setting: ListSetting,
  knowledge: Familiar,
  title: string | null,
  namings: readonly Naming[],
): Claim[] {
  const lists = printedLists(text, listPieces(text, blocks), title, namings);
  return lists.flatMap((list) => claimsOf(list, setting, knowledge));
}
