import type { Athlete } from '../athletics/athlete.ts';
import { surname } from '../athletics/name.ts';
import { nationNames, nationOf } from '../athletics/nation.ts';
import { columns, cutToColumns, graphemes } from './columns.ts';
import { plain } from './markdown.ts';

/** A name in at most `width` columns: "Jakob Ingebrigtsen", "J. Ingebrigtsen", "Ingebrigtsen", "Ingebrig…". */
export function shortName(name: string, width: number): string {
  // A team is no person: neither "U. States" nor "States" is one.
  if (nationNames.has(name.toLowerCase())) return columns(name) <= width ? name : cutToColumns(name, width);
  const last = surname(name);
  const initial = graphemes(name)[0] ?? '';
  const forms = last === name ? [name] : [name, `${initial}. ${last}`, last];
  return forms.find((form) => columns(form) <= width) ?? cutToColumns(last, width);
}

/** A name for a table: a team that bears its nation's long name gets the usual one, "East Germany". */
export function tableName({ name, team, nation }: Pick<Athlete, 'name' | 'team' | 'nation'>): string {
  const of = team && nation !== null ? nationOf(nation) : undefined;
  return plain(of?.names.includes(name) ? of.name : name);
}
