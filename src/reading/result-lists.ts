import type { Claim } from '../articles/record.ts';
import { fold } from '../athletics/name.ts';
import { nationNamed } from '../athletics/nation.ts';
import { disciplinesIn, type NamedDiscipline } from './disciplines-in-text.ts';
import type { PlacedMeet } from './editions.ts';
import { readAs } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Block } from './layout.ts';
import { marksIn } from './marks-in-text.ts';
import { meetReference } from './meet-reference.ts';

/** "1. Michelle Freeman (Jamaica) 12.71 seconds", "6= Nele Zilinskiene (Lithuania) 1.91". */
const ROW = /^(\d{1,2})(?:[.)]|\s?=)\s*(\p{Lu}[^,()\d]+?)\s*\(([^()]+)\)\s*(.*)$/u;

interface Row {
  readonly place: number;
  readonly name: string;
  readonly nation: string;
  readonly rest: { readonly start: number; readonly end: number };
}

function rowIn({ text, end }: Block): Row | null {
  const [, place, name = '', nation = '', rest = ''] = ROW.exec(text) ?? [];
  return place ? { place: Number(place), name: name.trim(), nation, rest: { start: end - rest.length, end } } : null;
}

/** The discipline a line of its own announces: "Women’s 100 metres hurdles". */
const headed = (text: string, block: Block): NamedDiscipline | null =>
  block.kind === 'heading' ? (disciplinesIn(text, block)[0] ?? null) : null;

/** The claims of the result lists in an article: rows under a line that names their discipline. */
export function listedClaims(
  text: string,
  blocks: readonly Block[],
  meet: PlacedMeet | null,
  day: string | null,
  { athletes }: Knowledge,
): Claim[] {
  let event: NamedDiscipline | null = null;
  return blocks.flatMap((block): Claim[] => {
    const heading = headed(text, block);
    if (heading) event = heading;
    else if (block.kind !== 'row' && block.kind !== 'junk') event = null;
    const row = block.kind === 'row' && event ? rowIn(block) : null;
    if (!row || !event) return [];
    const { discipline, sex, indoor } = event;
    const printed = marksIn(text, row.rest)[0];
    const mark = printed ? readAs(printed, discipline) : null;
    const nation = nationNamed(row.nation)?.code ?? null;
    const known = athletes.find(
      (a) =>
        [a.name, ...a.aliases].some((name) => fold(name) === fold(row.name)) &&
        (nation === null || a.nation === nation),
    );
    return [
      {
        athlete: known?.name ?? row.name,
        printedName: known && known.name !== row.name ? row.name : null,
        nation: nation ?? known?.nation ?? null,
        discipline,
        sex: sex ?? known?.sex ?? null,
        indoor,
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
      },
    ];
  });
}
