import type { Athlete } from '../athletics/athlete.ts';
import { surname } from '../athletics/name.ts';
import { nationNames, nationOf } from '../athletics/nation.ts';
import { lastName } from './athlete-label.ts';
import { columns, cutToColumns, graphemes } from './columns.ts';
import { plain } from './markdown.ts';

/** The space between words that stay together when a name gets shorter: a no-break space. */
const BOUND = '\u00a0';

/** "McLaughlin-L.", "Griffith J.", and "Liu S." where the family name comes first; a particle, as in "van Niekerk", is no name to be left alone. */
const DOUBLE = /^(?!(?:van|von|della|\p{L}{1,2})\u00a0)([^-\s]+[-\u00a0]\p{L})[^-\s]*$/iu;
const halved = (last: string): string => last.replace(DOUBLE, '$1.');

const codeOf = (name: string): string | undefined => nationNames.get(name.toLowerCase().replaceAll('’', "'"));

/** Whether a team is a nation’s, as "United States" and "USA Blue" are. */
const isNational = (name: string): boolean =>
  codeOf(name) !== undefined || nationOf(name.split(' ')[0] ?? '') !== undefined;

/** What a name can become, the longest first. A team is no person: neither "U. States" nor "States" is one. */
function formsOf(name: string): readonly string[] {
  const code = codeOf(name);
  if (code) return [name, code];
  if (isNational(name)) return [name];
  const last = name.includes(BOUND) ? name.slice(name.lastIndexOf(' ') + 1) : surname(name);
  return [name, ...(last === name ? [] : [`${graphemes(name)[0] ?? ''}. ${last}`, last]), halved(last)];
}

const firstThatFits = (forms: readonly string[], width: number): string =>
  forms.find((form) => columns(form) <= width) ?? cutToColumns(forms.at(-1) ?? '', width);

/** A name in at most `width` columns: "Jakob Ingebrigtsen", "J. Ingebrigtsen", "Ingebrigtsen", "Ingebrig…"; of a nation "United States" or "USA". */
export const shortName = (name: string, width: number): string => firstThatFits(formsOf(name), width);

const isNamesake = (name: string, short: string, names: readonly string[], shorts: readonly string[]): boolean =>
  shorts.some((other, i) => other === short && names[i] !== name);

/** "J. Ingebrigtsen" and "Jakob I.", for whoever shares the family name with somebody beside; neither where that comes first. */
function formsApart(name: string): { readonly initialled: readonly string[]; readonly given: readonly string[] } {
  const [, initialled, last, ...more] = formsOf(name);
  if (initialled === undefined || last === undefined || more.length === 0) return { initialled: [], given: [] };
  return { initialled: [initialled], given: [`${name.slice(0, -last.length)}${graphemes(last)[0] ?? ''}.`] };
}

/** How names of one family are told apart: by initials, or by given names where those are the same or too long. */
const APART: readonly ((name: string) => readonly string[])[] = [
  (name) => [...formsApart(name).initialled, ...formsApart(name).given, name],
  (name) => [...formsApart(name).given, name],
];

/** Names in at most `width` columns each, as `shortName` gives them; those that would look alike are told apart: "Jakob I." and "Filip I.". */
export function shortNames(names: readonly string[], width: number): string[] {
  return APART.reduce(
    (shorts, forms) =>
      shorts.map((short, i) => {
        const name = names[i] ?? short;
        return isNamesake(name, short, names, shorts) ? firstThatFits(forms(name), width) : short;
      }),
    names.map((name) => shortName(name, width)),
  );
}

/** A name for a table: a team that bears its nation's long name gets the usual one, "East Germany", and one of several "USA Blue". */
export function tableName({ name, team, nation }: Pick<Athlete, 'name' | 'team' | 'nation'>): string {
  const of = team && nation !== null ? nationOf(nation) : undefined;
  if (!of) return plain(name);
  const long = of.names.find((own) => name.startsWith(`${own} `));
  const one = long === undefined ? name : `${of.code}${name.slice(long.length)}`;
  return plain(of.names.includes(name) ? of.name : one);
}

/** The same for a cell that may get shorter: the name of a club and a family name of several words stay whole, and one that comes first is what remains. */
export function cellName(athlete: Athlete): string {
  const name = tableName(athlete);
  if (athlete.team) return isNational(name) ? name : name.replaceAll(' ', BOUND);
  if (name !== athlete.name) return name;
  const last = lastName(athlete);
  if (name.startsWith(`${last} `)) return name.replaceAll(' ', BOUND);
  return name.endsWith(` ${last}`) ? `${name.slice(0, -last.length)}${last.replaceAll(' ', BOUND)}` : name;
}
