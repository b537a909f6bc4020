import type { MeetEdition } from '../../athletics/meets-file.ts';
import type { NamedMeet } from './meet-names.ts';

/** A meet named in a text, placed in its year. */
export interface PlacedMeet extends NamedMeet {
  readonly edition: MeetEdition | null;
  readonly year: number | null;
}

/** When an article is from. */
export interface When {
  readonly year: number | null;
  readonly published: string | null;
}

type MeetEntryEditions = { readonly editions: readonly MeetEdition[] };

const latestYear = (years: readonly number[]): number | null => (years.length > 0 ? Math.max(...years) : null);

/** "set in 2002", "since 1997", "the 2003 world champion": a year of another story. */
const OF_THE_PAST =
  /\b(?:set|since|back|until|till|from|held|established|retired|born|dating|stood|won|ran|run) (?:[\p{L}’'.-]+ ){0,6}$|\(\s*$/u;
const HOLDER = /^ (?:\p{L}+ ){0,3}(?:champion|medal(?:l)?ist|winner|record|holder)/u;

/** The years that a text speaks of as if they were its own. */
const ownYears = (text: string): number[] =>
  [...text.matchAll(/\b(?:19|20)\d{2}\b/g)]
    .filter(({ index }) => !OF_THE_PAST.test(text.slice(Math.max(0, index - 60), index)))
    .filter(({ index }) => !HOLDER.test(text.slice(index + 4, index + 44)))
    .map(([year]) => Number(year));

/** The year an article is about: the one it was published in, else the latest that it names a meet in, else the latest it names. */
export function articleYear(text: string, published: string | null, meets: readonly NamedMeet[]): number | null {
  if (published) return Number(published.slice(0, 4));
  const spokenOf = new Set(meets.filter(({ cityOnly }) => !cityOnly).map(({ meet }) => meet));
  const held = meets.flatMap((named): number[] | number => {
    if (named.inPassing && !named.isLastYears) return [];
    const { meet, edition, year, cityOnly, isLastYears } = named;
    const own =
      (cityOnly && !spokenOf.has(meet) ? null : edition?.year) ?? meet?.editions.find((e) => e.year === year)?.year;
    return own ? own + (isLastYears ? 1 : 0) : [];
  });
  return latestYear(held) ?? latestYear(ownYears(text));
}

/** Days before its usual beginning from which a yearly meet’s own edition is spoken of, and not the last one. */
const SOON = 21;

/** The last edition before a year, of a meet that an article of that year can still mean: not of one held every year, once it is due again. */
function lastBefore({ editions }: MeetEntryEditions, { year, published }: When): MeetEdition | null {
  const last = editions.findLast((e) => year !== null && e.year < year && year - e.year < 4);
  if (!last || year === null) return null;
  const isYearly = [1, 2, 3].every((ago) => editions.some((e) => e.year === year - ago));
  if (!isYearly) return last;
  const due = Temporal.PlainDate.from(last.start)
    .add({ years: year - last.year })
    .subtract({ days: SOON });
  return published !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(published), due) < 0 ? last : null;
}

/** Which edition of a meet an article means, where it doesn't say: the one it names elsewhere, else its own year’s, else the last one before. */
function editionOf(named: NamedMeet, all: readonly NamedMeet[], when: When): MeetEdition | null {
  const { meet } = named;
  const { year } = when;
  if (!meet) return null;
  if (
    named.edition &&
    (named.year === null || named.edition.year === named.year || !meet.editions.some((e) => e.year === named.year))
  )
    return named.edition;
  if (named.year !== null) return meet.editions.find((e) => e.year === named.year) ?? null;
  const own = meet.editions.find((e) => e.year === year);
  if (own) return own;
  const elsewhere = all.find((other) => other.meet === meet && other.edition && other.year === null);
  return elsewhere?.edition ?? lastBefore(meet, when);
}

/** Of the meets that the same words can mean, the one that the article speaks of; none when the words are only a city’s name. */
function meant(rivals: readonly PlacedMeet[], all: readonly NamedMeet[], { year, published }: When): PlacedMeet[] {
  const [only] = rivals;
  if (only && rivals.length === 1 && !only.cityOnly) return [only];
  const sure = rivals.filter(({ cityOnly }) => !cityOnly);
  if (sure.length > 0) return sure.slice(0, 1);
  const spoken = rivals.filter(({ meet, edition }) =>
    all.some(
      (o) =>
        !o.cityOnly &&
        o.meet === meet &&
        (edition === null ||
          ((o.edition === null || o.edition === edition) && (o.year ?? edition.year) === edition.year)),
    ),
  );
  if (spoken.length > 0) return [spoken.find(({ edition }) => edition?.year === year) ?? spoken.at(-1) ?? []].flat();
  const isDated = published !== null || all.some((o) => !o.cityOnly);
  const held = isDated ? rivals.filter(({ edition }) => edition !== null && edition.year === year) : [];
  return held.length === 1 ? held : [];
}

/** Each way of naming a meet once: a text can name one a thousand times. */
const distinct = (named: readonly NamedMeet[]): readonly NamedMeet[] =>
  [
    ...Map.groupBy(named, (n) =>
      [n.meet?.id ?? n.name, n.edition?.year, n.year, n.isLastYears, n.cityOnly].join('|'),
    ).values(),
  ].flatMap(([first]) => first ?? []);

/** "last year’s World Championships" are of the year before an article's. */
const dated =
  (year: number | null) =>
  (named: NamedMeet): NamedMeet =>
    named.isLastYears && named.year === null && year !== null ? { ...named, year: year - 1 } : named;

/** Places every meet in its year, and decides what a city’s name or a shared name means. */
export function placeMeets(named: readonly NamedMeet[], when: When): PlacedMeet[] {
  const { year } = when;
  const all = distinct(named);
  const bySpan = Map.groupBy(named, ({ start, end }) => `${start}-${end}`);
  return [...bySpan.values()].flatMap((rivals) => {
    const placed = rivals.map(dated(year)).map((rival): PlacedMeet => {
      const edition = editionOf(rival, all, when);
      return { ...rival, edition, year: edition?.year ?? rival.year ?? year };
    });
    return meant(placed, all, when);
  });
}

/** One id for one edition, also of a meet that nobody listed. */
export const editionKey = ({ meet, name, year }: PlacedMeet): string => `${meet?.id ?? name}-${year}`;
