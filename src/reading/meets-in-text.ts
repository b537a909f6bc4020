import type { DisciplineId } from '../athletics/discipline.ts';
import type { Meet, MeetEdition } from '../athletics/meets-file.ts';
import type { Sex } from '../athletics/sex.ts';
import type { Knowledge } from './knowledge.ts';
import { anyOf } from './noun-phrase.ts';
import { matches, type Span } from './span.ts';

/** A meet named in a text, not yet placed in a year. */
export interface NamedMeet extends Span {
  /** Null for a meet that only this article knows. */
  readonly meet: Meet | null;
  readonly name: string;
  /** The edition or year that the words themselves give. */
  readonly edition: MeetEdition | null;
  readonly year: number | null;
  /** "in Oslo": only a city, which may mean its meet. */
  readonly cityOnly: boolean;
  /** A race with a name of its own: the Bowerman Mile. */
  readonly event: { readonly discipline: DisciplineId; readonly sex: Sex } | null;
}

type Entry = Omit<NamedMeet, 'start' | 'end'>;

function entriesOf(meet: Meet): [string, Entry][] {
  const base: Entry = { meet, name: meet.name, edition: null, year: null, cityOnly: false, event: null };
  const series =
    meet.series && meet.city
      ? [`${meet.city} ${meet.series}`, `${meet.series} in ${meet.city}`, `${meet.series} meeting in ${meet.city}`]
      : [];
  const names = [meet.name, ...meet.aliases, ...series, ...(meet.venue ? [meet.venue] : [])];
  return [
    ...names.map((name): [string, Entry] => [name, base]),
    ...Object.entries(meet.raceNames).map(([name, event]): [string, Entry] => [name, { ...base, event }]),
    ...(meet.city ? [[meet.city, { ...base, cityOnly: true }] as [string, Entry]] : []),
    ...meet.editions.flatMap((edition): [string, Entry][] => [
      ...[...edition.aliases, ...(edition.name ? [edition.name] : []), ...(edition.venue ? [edition.venue] : [])].map(
        (name): [string, Entry] => [name, { ...base, edition }],
      ),
      ...(edition.city ? [[edition.city, { ...base, edition, cityOnly: true }] as [string, Entry]] : []),
    ]),
  ];
}

/** "an Olympic silver", "the world 1500m final": a championship by its adjective, when what follows was won or lost there. */
const ADJECTIVE =
  /\b(Olympic|[Ww]orld indoor|[Ww]orld|European indoor|European|Commonwealth) (?:\d[\d,]*m |\w+metres |[Gg]ames )?(gold|silver|bronze|medal|final|title|crown|victory|win|triumph|podium|race|semi-final)\b(?! ?(?:medall?ist|holder|record|favourite|hope|contender|hopeful))/g;
const ADJECTIVE_IDS: Readonly<Record<string, string>> = {
  olympic: 'olympic-games',
  world: 'world-championships',
  'world indoor': 'world-indoor-championships',
  european: 'european-championships',
  'european indoor': 'european-indoor-championships',
  commonwealth: 'commonwealth-games',
};

/** A meet that nobody listed, by the words meets are called: "the Boston Indoor Games", "Berlin Grand Prix". */
const UNLISTED =
  /(?<=\b(?:at|in|of|from|the|,) (?:the )?(?:\d{4} )?)((?:\p{Lu}[\p{L}\d’'-]*(?: & | |-)){1,5}(?:Grand Prix|Indoor Games|Games|Championships?|Classic|Invitational|Indoor Grand Prix|Grand Prix|International|Memorial|Marathon|Trials|Relays))\b/gu;

const YEAR_BEFORE = /\b((?:19|20)\d{2}) (?:[\p{L}’'-]+ ){0,3}$/u;
const YEAR_AFTER = /^,? (?:in (?:\p{Lu}\p{L}+ )?)?(?:in )?((?:19|20)\d{2})\b|^ [’'](\d{2})\b/u;

/** The year printed beside a name: "the 2023 World Championships", "Paris 2024", "Paris ’24". */
function printedYear(text: string, { start, end }: Span): number | null {
  const after = YEAR_AFTER.exec(text.slice(end, end + 24));
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? after?.[1];
  if (year) return Number(year);
  return after?.[2] ? 2000 + Number(after[2]) : null;
}

/** Finds the meets that stretches of text name. Built once for a reader's knowledge. */
export function meetFinder({ meets }: Knowledge): (text: string, span: Span) => NamedMeet[] {
  const entries = meets.flatMap(entriesOf).filter(([name]) => !/^(?:the )?Olympic$/.test(name));
  const byName = new Map<string, Entry[]>();
  for (const [name, entry] of entries)
    byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), entry]);
  const names = anyOf(byName.keys());
  const listed = byName.size > 0 ? new RegExp(`(?<![\\p{L}-])(?:${names})(?![\\p{L}-])`, 'giu') : null;
  const byId = new Map(meets.map((meet) => [meet.id, meet]));

  const named = (text: string, span: Span): NamedMeet[] =>
    listed === null
      ? []
      : [...matches(listed, text, span)].flatMap((m) => {
          if (!/^(?:the )?\p{Lu}/u.test(m[0]) && !m[0].includes(' ')) return [];
          const year = printedYear(text, m);
          return (byName.get(m[0].toLowerCase()) ?? []).map((entry) => ({
            ...entry,
            year,
            start: m.start,
            end: m.end,
          }));
        });
  const adjectives = (text: string, span: Span): NamedMeet[] =>
    [...matches(ADJECTIVE, text, span)].flatMap((m) => {
      const meet = byId.get(ADJECTIVE_IDS[(m[1] ?? '').toLowerCase()] ?? '');
      return meet
        ? [
            {
              meet,
              name: meet.name,
              edition: null,
              year: printedYear(text, m),
              cityOnly: false,
              event: null,
              start: m.start,
              end: m.end,
            },
          ]
        : [];
    });
  const unlisted = (text: string, span: Span): NamedMeet[] =>
    [...matches(UNLISTED, text, span)].map((m) => ({
      meet: null,
      name: m[1] ?? m[0],
      edition: null,
      year: printedYear(text, m),
      cityOnly: false,
      event: null,
      start: m.start,
      end: m.end,
    }));

  return (text, span) => {
    const found = [...named(text, span), ...adjectives(text, span), ...unlisted(text, span)];
    const longest = (meet: NamedMeet) =>
      !found.some(
        (o) => o !== meet && o.start <= meet.start && o.end >= meet.end && o.end - o.start > meet.end - meet.start,
      );
    const known = (meet: NamedMeet) =>
      meet.meet !== null ||
      !found.some((o) => o.meet !== null && !o.cityOnly && o.start < meet.end && meet.start < o.end);
    return found
      .filter((meet) => (longest(meet) || !known(meet) ? known(meet) : false))
      .sort((a, b) => a.start - b.start);
  };
}
