import { areSeveral } from './are-several.ts';
import { editionOf } from './edition-of.ts';
import type { NamedMeet } from './meet-names.ts';
import type { PlacedMeet, When } from './placed-meet.ts';
import { tenseOf } from './tense.ts';

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

/** So many years after games or championships their city’s name can still mean them. */
const REMEMBERED = 2;

/** "in Athens", a year after the Olympic Games: whether a city was known lately for more than its yearly meeting. */
const hadGames = (cities: readonly PlacedMeet[], year: number | null): boolean =>
  cities.some(
    ({ meet, edition }) =>
      meet?.city === null &&
      edition !== null &&
      year !== null &&
      edition.year < year &&
      year - edition.year <= REMEMBERED,
  );

/** Whether an article names a listed meet outright, and as one of its own days. */
function isReportedOn(named: NamedMeet, all: readonly NamedMeet[], when: When): boolean {
  if (named.cityOnly || named.byAdjective) return false;
  const edition = editionOf(named, all, when);
  return edition !== null && tenseOf(named, edition, edition.year, when) === 'today';
}

const isToday = ({ tense }: PlacedMeet): boolean => tense === 'today';

/** What a city had in the article’s year: what is held now before all else, if the article reports on nothing elsewhere. */
function heldThere(cities: readonly PlacedMeet[], all: readonly NamedMeet[], when: When): readonly PlacedMeet[] {
  const { year, published } = when;
  if (published === null && all.every(({ cityOnly }) => cityOnly)) return [];
  const ofYear = cities.filter(({ edition }) => edition !== null && edition.year === year);
  const held = hadGames(cities, year) ? ofYear.filter(({ meet }) => meet?.city === null) : ofYear;
  if (all.some((one) => isReportedOn(one, all, when))) return held;
  const now = (published === null ? held : ofYear).filter(isToday);
  return now.length > 0 ? now : held;
}

/** How far apart a city and what it hosts are named in one breath, in characters: "EUGENE, Ore. — … at the Sample Invitational". */
const BREATH = 250;

const cityOf = ({ meet }: NamedMeet, edition: PlacedMeet['edition']): string | null =>
  edition?.city ?? meet?.city ?? null;

/** Whether the article reports on another meet in the city, or the arena, that a name means: then that is the one it is told to be at. */
function hostsAnother(place: PlacedMeet, all: readonly NamedMeet[], when: When): boolean {
  const named = all.filter(({ cityOnly, meet }) => cityOnly && meet === place.meet);
  const isNear = ({ start }: NamedMeet) => named.some((one) => Math.abs(one.start - start) < BREATH);
  return all.some((other) => {
    if (other.cityOnly || other.byAdjective || other.asideFrom !== null || other.meet === place.meet) return false;
    if (other.meet === null) return other.yearsAgo !== 1 && other.year === null && isNear(other);
    const city = cityOf(other, editionOf(other, all, when));
    return city !== null && city === cityOf(place, place.edition) && isReportedOn(other, all, when);
  });
}

/** Of the meets that a city’s name can mean, the one that the article speaks of; none when it is only a city. */
function meantByCity(named: readonly PlacedMeet[], all: readonly NamedMeet[], when: When): PlacedMeet[] {
  const cities = named.filter(({ edition, meet }) => edition !== null || meet?.city != null);
  const spoken = cities.filter((city) => isSpokenOf(city, all, when.year));
  const printed = cities.filter((city) => city.isYearPrinted);
  const isHere = named.every(({ asideFrom, yearsAgo, year }) => asideFrom === null && yearsAgo !== 1 && year === null);
  const isHost = printed.length + spoken.length === 0 && cities.some((city) => hostsAnother(city, all, when));
  if (isHost && isHere) return [];
  const readings = [printed, spoken.filter(isToday), spoken, isHost ? [] : heldThere(cities, all, when)];
  const [chosen, ...others] = readings.find((one) => one.length > 0) ?? [];
  if (chosen && others.length === 0) return [chosen];
  return named
    .slice(0, 1)
    .map((city) => ({ ...city, meet: null, edition: null, year: null, isCityAlone: true, tense: 'past' }));
}

/** Of the meets that the same words can mean, the one that the article speaks of. */
export function meant(rivals: readonly PlacedMeet[], all: readonly NamedMeet[], when: When): PlacedMeet[] {
  const sure = rivals.filter(({ cityOnly }) => !cityOnly);
  return sure.length > 0 ? likeliest(sure, when.year) : meantByCity(rivals, all, when);
}
