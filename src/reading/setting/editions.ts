import type { MeetEdition } from '../../athletics/meets-file.ts';
import { isFormOf, type NamedMeet } from './meet-names.ts';

/** When a meet is, seen from an article: what it reports on, something else of its season, or of other years. */
export type Tense = 'today' | 'this season' | 'past' | 'ahead';

/** A meet named in a text, placed in its year. */
export interface PlacedMeet extends NamedMeet {
  readonly edition: MeetEdition | null;
  readonly year: number | null;
  /** Whether it is only a city’s name, which stands for no meet. */
  readonly isCityAlone: boolean;
  /** Whether the words themselves say that it was this edition’s year. */
  readonly isYearPrinted: boolean;
  readonly tense: Tense;
}

/** When an article is from. */
export interface When {
  readonly year: number | null;
  readonly published: string | null;
}

type MeetEntryEditions = { readonly editions: readonly MeetEdition[] };

/** Years within which a name that several editions go by can mean each of them. */
const ONE_ERA = 15;

/** Whether words can mean editions of one era: "the European Cross Country Championships in Dublin" were in 2009 and in 2021. */
export function areSeveral(rivals: readonly NamedMeet[]): boolean {
  const years = rivals.flatMap(({ edition, cityOnly }) => (edition && !cityOnly ? edition.year : []));
  const [last = 0, before = 0] = [...new Set(years)].toSorted((a, b) => b - a);
  return before > 0 && last - before < ONE_ERA;
}

/** What each stretch of a text can mean. */
export const bySpan = (named: readonly NamedMeet[]): NamedMeet[][] => [
  ...Map.groupBy(named, ({ start, end }) => `${start}-${end}`).values(),
];

/** Days after a meet’s end in which an article is still about it. */
const FRESH = 14;

const daysFrom = (day: string, other: string): number =>
  Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(other)).total('days');

/** Whether an article of a day can report on an edition. */
const isFresh = ({ start, end }: MeetEdition, published: string): boolean =>
  daysFrom(start, published) >= -1 && daysFrom(end ?? start, published) <= FRESH;

/** When an edition is, seen from an article. */
function tenseOf({ byAdjective }: NamedMeet, edition: MeetEdition | null, year: number | null, when: When): Tense {
  if (year === null || when.year === null) return byAdjective && year !== null ? 'past' : 'today';
  if (edition && when.published !== null) {
    if (daysFrom(edition.start, when.published) < -1) return 'ahead';
    if (isFresh(edition, when.published)) return 'today';
    return year === when.year ? 'this season' : 'past';
  }
  if (year === when.year) return 'today';
  return year > when.year ? 'ahead' : 'past';
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
  if (named.year !== null && named.cityOnly && named.edition) return null; // another year than the one that the city had it in
  if (named.year !== null) return meet.editions.find((e) => e.year === named.year) ?? null;
  const { published } = when;
  const fresh = published !== null && meet.editions.find((e) => isFresh(e, published));
  if (fresh) return fresh;
  const elsewhere = new Set(all.filter((o) => o.meet === meet && !o.cityOnly && o.year === null).map((o) => o.edition));
  const [other = null, ...others] = [...elsewhere].filter((edition) => edition !== null);
  if (named.byAdjective && (published !== null || year === null)) return others.length === 0 ? other : null;
  return meet.editions.find((e) => e.year === year) ?? other ?? lastBefore(meet, when);
}

/** Of editions that the same words can mean, the one of the article’s year, else the last that isn’t ahead; of several of one era, none. */
const likeliest = (rivals: readonly PlacedMeet[], year: number | null): PlacedMeet[] =>
  [
    (year === null && areSeveral(rivals) && rivals[0] ? { ...rivals[0], edition: null, year: null } : undefined) ??
      rivals.find(({ edition }) => edition?.year === year) ??
      rivals.findLast(({ tense }) => tense !== 'ahead') ??
      rivals[0] ??
      [],
  ].flat();

/** Whether an article names the edition of a city outright, too: by its own words, or as that of its year. */
const isSpokenOf = ({ meet, edition }: PlacedMeet, all: readonly NamedMeet[], year: number | null): boolean =>
  all.some(
    (o) =>
      !o.cityOnly &&
      o.meet === meet &&
      (edition === null || o.edition === edition || (o.edition === null && (o.year ?? year) === edition.year)),
  );

/** Of the meets that a city’s name can mean, the one that the article speaks of; none when it is only a city. */
function meantByCity(named: readonly PlacedMeet[], all: readonly NamedMeet[], { year, published }: When): PlacedMeet[] {
  const cities = named.filter(({ edition, meet }) => edition !== null || meet?.city != null);
  const spoken = cities.filter((city) => isSpokenOf(city, all, year));
  const isDated = published !== null || all.some((o) => !o.cityOnly);
  const held = isDated ? cities.filter(({ edition }) => edition !== null && edition.year === year) : [];
  const isToday = ({ tense }: PlacedMeet) => tense === 'today';
  const printed = cities.filter((city) => city.isYearPrinted);
  const [chosen, ...others] =
    [printed, spoken.filter(isToday), spoken, held.filter(isToday), held].find((one) => one.length > 0) ?? [];
  if (chosen && others.length === 0) return [chosen];
  return named
    .slice(0, 1)
    .map((city) => ({ ...city, meet: null, edition: null, year: null, isCityAlone: true, tense: 'past' }));
}

/** Of the meets that the same words can mean, the one that the article speaks of. */
function meant(rivals: readonly PlacedMeet[], all: readonly NamedMeet[], when: When): PlacedMeet[] {
  const sure = rivals.filter(({ cityOnly }) => !cityOnly);
  return sure.length > 0 ? likeliest(sure, when.year) : meantByCity(rivals, all, when);
}

/** Each way of naming a meet once: a text can name one a thousand times. */
const distinct = (named: readonly NamedMeet[]): readonly NamedMeet[] =>
  [
    ...Map.groupBy(named, (n) =>
      [n.meet?.id ?? n.name, n.edition?.year, n.year, n.yearsAgo, n.cityOnly, n.byAdjective, n.asideFrom === null].join(
        '|',
      ),
    ).values(),
  ].flatMap(([first]) => first ?? []);

/** "last year’s World Championships" are of the year before an article's. */
const dated =
  (year: number | null) =>
  (named: NamedMeet): NamedMeet =>
    named.yearsAgo !== null && named.year === null && year !== null ? { ...named, year: year - named.yearsAgo } : named;

/** "the European title" in a report that names the European Indoor Championships, or those over country, and no others, was won there. */
function inItsForm(rival: NamedMeet, all: readonly NamedMeet[]): NamedMeet {
  if (
    !rival.byAdjective ||
    rival.year !== null ||
    all.some((o) => o.meet === rival.meet && !o.byAdjective && !o.cityOnly)
  )
    return rival;
  const special = all.find(
    ({ meet, cityOnly, asideFrom }) =>
      !cityOnly && asideFrom === null && meet !== null && rival.meet !== null && isFormOf(meet, rival.meet),
  );
  return special ? { ...rival, meet: special.meet, name: special.name } : rival;
}

/** Places every meet in its year, and decides what a city’s name or a shared name means. */
export function placeMeets(named: readonly NamedMeet[], when: When): PlacedMeet[] {
  const { year } = when;
  const all = distinct(named);
  return bySpan(named).flatMap((rivals) => {
    const placed = rivals.map(dated(year)).map((named): PlacedMeet => {
      const rival = inItsForm(named, all);
      const edition = editionOf(rival, all, when);
      const isUnknown = rival.byAdjective && edition === null && (when.published !== null || year === null);
      const own = edition?.year ?? rival.year ?? (isUnknown ? null : year);
      const isYearPrinted = rival.year !== null && edition?.year === rival.year;
      return {
        ...rival,
        edition,
        year: own,
        isCityAlone: false,
        isYearPrinted,
        tense: isUnknown ? 'past' : tenseOf(rival, edition, own, when),
      };
    });
    return meant(placed, all, when);
  });
}

/** One id for one edition, also of a meet that nobody listed. */
export const editionKey = ({ meet, name, year }: PlacedMeet): string => `${meet?.id ?? name}-${year}`;
