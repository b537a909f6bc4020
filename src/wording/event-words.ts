import { formatDate } from '../athletics/date.ts';
import { type DisciplineId, disciplineOf, type Event, eventName } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import type { EventQuery } from '../athletics/parse-event.ts';
import type { Performance, Race } from '../results/race.ts';
import { either } from './either.ts';
import { plain } from './markdown.ts';
import { ageText, roundText } from './round-words.ts';

const SHORT_WORDS: readonly (readonly [string, string])[] = [
  [' hurdles', ' H'],
  [' steeplechase', ' SC'],
  [' race walk', ' walk'],
  [' relay', ''],
  [' throw', ''],
  ['Distance medley', 'DMR'],
  ['Cross country', 'XC'],
];

/** A discipline as a table names it: "1500 m", "110 m H", "20 km walk", "3000 m i" for indoors. */
export function shortDiscipline({ discipline, indoor }: Event): string {
  const short = SHORT_WORDS.reduce((name, [long, form]) => name.replace(long, form), disciplineOf(discipline).name);
  return indoor ? `${short} i` : short;
}

const SEX_LETTERS = { men: 'M', women: 'W', mixed: 'X' } as const;

/** "M", "W" or "X"; empty when it isn’t known. */
export const sexLetter = ({ sex }: Event): string => (sex === null ? '' : SEX_LETTERS[sex]);

/** "M 1500 m". */
export const shortEvent = (event: Event): string => `${sexLetter(event)} ${shortDiscipline(event)}`.trimStart();

/** "Men’s 1500 m, final", "Women’s 800 m, 2nd final, all under 20". */
export const raceTitle = (race: Race): string =>
  [eventName(race.event), roundText(race), ageText(race)].filter(Boolean).join(', ');

/** Whether a discipline is named after another: "road mile" after "mile". */
const isKindOf = (id: DisciplineId, other: DisciplineId): boolean =>
  disciplineOf(id)
    .name.toLowerCase()
    .endsWith(` ${disciplineOf(other).name.toLowerCase()}`);

/** "Women’s 1500 m", "5000 m or 5 km", "Women’s shot put, discus throw or javelin throw", as a question means it; "Mile" of any. */
export function eventTitle({ disciplines, sex, indoor }: EventQuery): string {
  const [first, ...others] = disciplines.filter((id) => !disciplines.some((other) => isKindOf(id, other)));
  if (!first) return '';
  const asked = { sex, indoor: indoor ?? false };
  const rest = others.map((discipline) => eventInSentence({ ...asked, discipline, sex: null }));
  return either([eventName({ ...asked, discipline: first }), ...rest]);
}

/** "Olympic Games 2024"; a name that tells the year keeps it where it is. */
export const meetName = ({ name, year }: Edition): string => {
  const shown = plain(name);
  return /\b(?:18|19|20)\d{2}\b/.test(shown) ? shown : `${shown} ${year}`;
};

/** "6 Aug 2024", or that nobody said. */
export const dayOf = (date: string | null): string => (date === null ? 'date unknown' : formatDate(date));

/** "6 Aug" or "6 Aug 24", for a table; "–" when unknown. */
export function shortDay(date: string | null, withYear: boolean): string {
  if (date === null) return '–';
  const [day, month, year] = formatDate(date).split(' ');
  return [day, month, ...(withYear && year !== undefined ? [year.slice(-2)] : [])].join(' ');
}

/** "1", "~2" when no source states it, "DNF", "–" when unknown. */
export const placeText = ({ status, place, derived }: Pick<Performance, 'status' | 'place' | 'derived'>): string => {
  if (status !== null) return status;
  if (place === null) return '–';
  return derived.includes('place') ? `~${place}` : String(place);
};

/** What explains "~" under a table, when a performance in it has one; of a table without places, or without marks, only the other counts. */
export const derivedLegend = (
  performances: readonly Pick<Performance, 'derived'>[],
  shown: readonly ('place' | 'mark')[] = ['place', 'mark'],
): string[] =>
  performances.some(({ derived }) => derived.some((what) => shown.includes(what)))
    ? ['-# ~ follows from what the sources say; none states it.']
    : [];
