import type { Claim } from '../articles/record.ts';
import { fold } from '../athletics/name.ts';
import { nationNamed } from '../athletics/nation.ts';
import { disciplinesIn, type NamedDiscipline } from './disciplines-in-text.ts';
import { readAs } from './facts.ts';
import type { Familiar } from './familiar.ts';
import type { Block } from './layout.ts';
import { type ListEntry, listEntries } from './list-entries.ts';
import type { ListSetting } from './list-setting.ts';
import { meetReference } from './meet-reference.ts';

/** The discipline that a heading announces ("Women’s 100 metres hurdles"), or a list before its first entry ("400m: 1, …"). */
function announced(text: string, block: Block): NamedDiscipline | null {
  if (block.kind === 'heading') return disciplinesIn(text, block)[0] ?? null;
  if (block.kind !== 'row') return null;
  const first = listEntries(text, block)[0];
  return first ? (disciplinesIn(text, { start: block.start, end: first.start })[0] ?? null) : null;
}

/** The known athlete of a row: by any of the names, and of the same nation where the row gives one. */
const known = ({ name }: ListEntry, nation: string | null, { athletes }: Familiar) =>
  athletes.get(fold(name))?.find((athlete) => nation === null || athlete.nation === nation);

function claimOf(row: ListEntry, event: NamedDiscipline, { meet, day }: ListSetting, knowledge: Familiar): Claim {
  const { mark: printed } = row;
  const mark = printed ? readAs(printed, event.discipline) : null;
  const nation = nationNamed(row.nation)?.code ?? null;
  const athlete = known(row, nation, knowledge);
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
    start: row.start,
    end: row.end,
  };
}

/** The discipline each line of an article is under: a heading or the line itself announces it, and prose ends its list. */
function events(text: string, blocks: readonly Block[]): (NamedDiscipline | null)[] {
  const found: (NamedDiscipline | null)[] = [];
  for (const block of blocks) {
    const goesOn = block.kind === 'row' || block.kind === 'junk';
    found.push(announced(text, block) ?? (goesOn ? (found.at(-1) ?? null) : null));
  }
  return found;
}

/** The claims of the result lists in an article: entries under a line that names their discipline, or behind it. A relay's teams are nobody's. */
export function listedClaims(
  text: string,
  blocks: readonly Block[],
  setting: ListSetting,
  knowledge: Familiar,
): Claim[] {
  const under = events(text, blocks);
  return blocks.flatMap((block, i): Claim[] => {
    const event = under[i];
    const entries = block.kind === 'row' && event ? listEntries(text, block) : [];
    return event ? entries.map((row) => claimOf(row, event, setting, knowledge)) : [];
  });
}
