import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Meet, MeetEdition } from '../../athletics/meets-file.ts';
import type { Sex } from '../../athletics/sex.ts';
import { spellings } from '../text/place-names.ts';
import type { Span } from '../text/span.ts';

/** A meet named in a text, not yet placed in a year. */
export interface NamedMeet extends Span {
  /** Null for a meet that only this article knows. */
  readonly meet: Meet | null;
  readonly name: string;
  /** The edition or year that the words themselves give. */
  readonly edition: MeetEdition | null;
  readonly year: number | null;
  /** "the World Championships last year": how many years before the article’s; "in Oslo last month": none. Null where nothing says so. */
  readonly yearsAgo: 0 | 1 | null;
  /** Where the words begin that tell of it in passing ("since her win in"); null when the story is there. */
  readonly asideFrom: number | null;
  /** "an Olympic silver", "the world final": named by its adjective. */
  readonly byAdjective: boolean;
  /** "in Oslo", "at Bislett Stadium": only a city or a stadium, which may mean its meet. */
  readonly cityOnly: boolean;
  /** A race with a name of its own: the Bowerman Mile. */
  readonly event: { readonly discipline: DisciplineId; readonly sex: Sex } | null;
}

/** What a name can mean. */
export type MeetEntry = Omit<NamedMeet, 'start' | 'end'>;

/** A meet of which nothing is known. */
export const NOTHING: MeetEntry = {
  meet: null,
  name: '',
  edition: null,
  year: null,
  yearsAgo: null,
  asideFrom: null,
  byAdjective: false,
  cityOnly: false,
  event: null,
};
/** A meet by any of its names. */
export const entryOf = (meet: Meet): MeetEntry => ({ ...NOTHING, meet, name: meet.name });

/** "the Oslo Diamond League", "the Diamond League meeting in Silesia": a series by its city, or by another name of the place. */
const seriesNames = ({ series, city, aliases }: Meet): string[] => {
  if (series === null) return [];
  const places = aliases.filter((name) => name.endsWith(` ${series}`)).map((name) => name.slice(0, -series.length - 1));
  return [...new Set([...(city === null ? [] : [city]), ...places])].flatMap((place) => [
    `${place} ${series}`,
    ...['', ' meeting', ' meet', ' event', ' leg', ' Final'].map((word) => `${series}${word} in ${place}`),
  ]);
};

/** "the World Championship in Gothenburg". */
const inSingular = ({ name }: Meet): string | null => (name.endsWith('Championships') ? name.slice(0, -1) : null);

/** "the NCAA Outdoor Track and Field Championships": a championship may say which sport it is of. */
const withItsSport = ({ name, aliases }: Meet): string[] =>
  [name, ...aliases]
    .filter(
      (called) => called.endsWith(' Championships') && !/\b(?:Athletics|Cross|Track|Race|Relay|Walk)/.test(called),
    )
    .flatMap((called) =>
      ['and', '&'].map((and) => called.replace(/Championships$/, `Track ${and} Field Championships`)),
    );

/** Whether a meet is another’s under a roof, or over country: the European Indoor Championships, the European ones. */
export const isFormOf = (special: Meet, meet: Meet): boolean =>
  special !== meet && special.name.replace(/(?:Indoor|Cross Country) /, '') === meet.name;

/** "the Tokyo Games": a festival by its city. */
const gamesNames = ({ name, city }: Meet, edition: MeetEdition): string[] =>
  city === null && edition.city !== null && name.endsWith(' Games') ? [`${edition.city} Games`] : [];

function entriesOf(meet: Meet): (readonly [string, MeetEntry])[] {
  const base = entryOf(meet);
  const each = (names: readonly (string | null)[], entry: MeetEntry) =>
    names.flatMap((name) => (name ? [[name, entry] as const] : []));
  return [
    ...each([meet.name, inSingular(meet), ...meet.aliases, ...withItsSport(meet), ...seriesNames(meet)], base),
    ...Object.entries(meet.raceNames).map(([name, event]) => [name, { ...base, event }] as const),
    ...each([meet.city, meet.venue], { ...base, cityOnly: true }),
    ...meet.editions.flatMap((edition) => [
      ...each([...edition.aliases, edition.name], { ...base, edition }),
      ...each(gamesNames(meet, edition), { ...base, edition }),
      ...each([edition.city, edition.venue], { ...base, edition, cityOnly: true }),
    ]),
  ];
}

/** "the Beijing Games" are the Olympic ones, whatever other games the city had: the greatest stand first among the meets. */
function greatest(entries: readonly MeetEntry[]): readonly MeetEntry[] {
  const [first] = entries;
  const isFestival = ({ meet, edition, cityOnly }: MeetEntry) =>
    !cityOnly && edition !== null && meet !== null && gamesNames(meet, edition).length > 0;
  return first && entries.every(isFestival) ? entries.filter(({ meet }) => meet === first.meet) : entries;
}

/** Every name that meets, editions, venues, cities and named races go by, in lower case, with or without its accents, and what each can mean. */
export function meetsByName(meets: readonly Meet[]): ReadonlyMap<string, readonly MeetEntry[]> {
  const named = meets
    .flatMap(entriesOf)
    .filter(([name]) => !/^(?:the )?Olympic$/.test(name))
    .flatMap(([name, entry]) => spellings(name).map((spelling) => [spelling, entry] as const));
  const byName = Map.groupBy(named, ([name]) => name.toLowerCase());
  return new Map([...byName].map(([name, entries]) => [name, greatest(entries.map(([, entry]) => entry))]));
}
