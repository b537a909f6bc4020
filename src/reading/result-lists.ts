import type { Claim } from '../articles/record.ts';
import { fold } from '../athletics/name.ts';
import { nationNamed } from '../athletics/nation.ts';
import { disciplinesIn, type NamedDiscipline } from './disciplines-in-text.ts';
import { readAs } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Block } from './layout.ts';
import type { ListSetting } from './list-setting.ts';
import { marksIn } from './marks-in-text.ts';
import { meetReference } from './meet-reference.ts';

/** "1. Jane Example (Britain) 12.34 seconds", "5= Ann Sample (Kenya) 1.80". */
const ROW = /^(\d{1,2})(?:[.)]|\s?=)\s*(\p{Lu}[^,()\d]+?)\s*\(([^()]+)\)\s*(.*)$/u;

interface Row {
  readonly place: number;
  readonly name: string;
  readonly nation: string;
  /** What follows the nation. */
  readonly tail: string;
  readonly rest: { readonly start: number; readonly end: number };
}

function rowIn({ text, end }: Block): Row | null {
  const [, place, name = '', nation = '', rest = ''] = ROW.exec(text) ?? [];
  return place
    ? { place: Number(place), name: name.trim(), nation, tail: rest, rest: { start: end - rest.length, end } }
    : null;
}

/** "1. John Example (Britain), Max Sample (Kenya), …": several people in one row. */
const isTeam = ({ tail }: Row): boolean => /^, ?\p{Lu}/u.test(tail);

/** The discipline a line of its own announces: "Women’s 100 metres hurdles". */
const headed = (text: string, block: Block): NamedDiscipline | null =>
  block.kind === 'heading' ? (disciplinesIn(text, block)[0] ?? null) : null;

/** The known athlete of a row: by any of the names, and of the same nation where the row gives one. */
const known = ({ name }: Row, nation: string | null, athletes: Knowledge['athletes']) =>
  athletes.find(
    (a) =>
      (nation === null || a.nation === nation) && [a.name, ...a.aliases].some((other) => fold(other) === fold(name)),
  );

function claimOf(
  text: string,
  row: Row,
  block: Block,
  event: NamedDiscipline,
  { meet, day }: ListSetting,
  { athletes }: Knowledge,
): Claim {
  const printed = marksIn(text, row.rest)[0];
  const mark = printed ? readAs(printed, event.discipline) : null;
  const nation = nationNamed(row.nation)?.code ?? null;
  const athlete = known(row, nation, athletes);
  return {
    athlete: athlete?.name ?? row.name,
    printedName: athlete && athlete.name !== row.name ? row.name : null,
    nation: nation ?? athlete?.nation ?? null,
    discipline: event.discipline,
    sex: event.sex ?? athlete?.sex ?? null,
    indoor: event.indoor,
    round: 'final',
    meet: meetReference(meet),
    date: day,
    place: row.place,
    mark,
    printedMark: mark && printed?.slip ? printed.printed : null,
    records: [],
    status: null,
    derived: [],
    background: false,
    why: 'row of a result list',
    start: block.start,
    end: block.end,
  };
}

/** The discipline each line of an article is under: a heading announces it, and prose ends its list. */
function events(text: string, blocks: readonly Block[]): (NamedDiscipline | null)[] {
  const found: (NamedDiscipline | null)[] = [];
  for (const block of blocks) {
    const goesOn = block.kind === 'row' || block.kind === 'junk';
    found.push(headed(text, block) ?? (goesOn ? (found.at(-1) ?? null) : null));
  }
  return found;
}

/** The claims of the result lists in an article: rows under a line that names their discipline. A relay's teams are nobody's. */
export function listedClaims(
  text: string,
  blocks: readonly Block[],
  setting: ListSetting,
  knowledge: Knowledge,
): Claim[] {
  const under = events(text, blocks);
  return blocks.flatMap((block, i): Claim[] => {
    const event = under[i];
    const row = block.kind === 'row' && event ? rowIn(block) : null;
    if (!row || !event || isTeam(row)) return [];
    return [claimOf(text, row, block, event, setting, knowledge)];
  });
}
