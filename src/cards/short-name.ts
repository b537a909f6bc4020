import { surname } from '../athletics/name.ts';
import { columns, cutToColumns, graphemes } from './columns.ts';

/** A name in at most `width` columns: "Jakob Ingebrigtsen", "J. Ingebrigtsen", "Ingebrigtsen", "Ingebrig…". */
export function shortName(name: string, width: number): string {
  const last = surname(name);
  const initial = graphemes(name)[0] ?? '';
  const forms = last === name ? [name] : [name, `${initial}. ${last}`, last];
  return forms.find((form) => columns(form) <= width) ?? cutToColumns(last, width);
}
