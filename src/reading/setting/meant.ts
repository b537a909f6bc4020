import { areSeveral } from './are-several.ts';
import type { NamedMeet } from './meet-names.ts';
import type { PlacedMeet, When } from './placed-meet.ts';

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
export function meant(rivals: readonly PlacedMeet[], all: readonly NamedMeet[], when: When): PlacedMeet[] {
  const sure = rivals.filter(({ cityOnly }) => !cityOnly);
  return sure.length > 0 ? likeliest(sure, when.year) : meantByCity(rivals, all, when);
}
