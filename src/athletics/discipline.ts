import { z } from 'zod';
import type { Measure } from './mark.ts';
import type { Sex } from './sex.ts';

/** One discipline of the sport; `metres` is the length of a race on foot, null for field and combined events. */
export interface Discipline {
  readonly id: DisciplineId;
  readonly name: string;
  readonly measure: Measure;
  readonly metres: number | null;
}

/** id, name and length of every race; the order is the one fans expect: sprints to marathon, hurdles, walks, relays. */
const RACES = [
  ['50m', '50 m', 50],
  ['55m', '55 m', 55],
  ['60m', '60 m', 60],
  ['75m', '75 m', 75],
  ['80m', '80 m', 80],
  ['100m', '100 m', 100],
  ['150m', '150 m', 150],
  ['200m', '200 m', 200],
  ['300m', '300 m', 300],
  ['400m', '400 m', 400],
  ['500m', '500 m', 500],
  ['600m', '600 m', 600],
  ['800m', '800 m', 800],
  ['1000m', '1000 m', 1000],
  ['1500m', '1500 m', 1500],
  ['1600m', '1600 m', 1600],
  ['mile', 'Mile', 1609.344],
  ['2000m', '2000 m', 2000],
  ['3000m', '3000 m', 3000],
  ['3200m', '3200 m', 3200],
  ['2miles', '2 miles', 3218.688],
  ['5000m', '5000 m', 5000],
  ['10000m', '10,000 m', 10_000],
  ['1hour', 'One hour', null],
  ['mile-road', 'Road mile', 1609.344],
  ['5km', '5 km', 5000],
  ['6km', '6 km', 6000],
  ['8km', '8 km', 8000],
  ['5miles', '5 miles', 8046.72],
  ['10km', '10 km', 10_000],
  ['15km', '15 km', 15_000],
  ['10miles', '10 miles', 16_093.44],
  ['20km', '20 km', 20_000],
  ['half-marathon', 'Half marathon', 21_097.5],
  ['25km', '25 km', 25_000],
  ['30km', '30 km', 30_000],
  ['marathon', 'Marathon', 42_195],
  ['50km', '50 km', 50_000],
  ['100km', '100 km', 100_000],
  ['cross-country', 'Cross country', null],
  ['50mh', '50 m hurdles', 50],
  ['55mh', '55 m hurdles', 55],
  ['60mh', '60 m hurdles', 60],
  ['70mh', '70 m hurdles', 70],
  ['75mh', '75 m hurdles', 75],
  ['80mh', '80 m hurdles', 80],
  ['90mh', '90 m hurdles', 90],
  ['100mh', '100 m hurdles', 100],
  ['110mh', '110 m hurdles', 110],
  ['200mh', '200 m hurdles', 200],
  ['300mh', '300 m hurdles', 300],
  ['400mh', '400 m hurdles', 400],
  ['1500msc', '1500 m steeplechase', 1500],
  ['2000msc', '2000 m steeplechase', 2000],
  ['3000msc', '3000 m steeplechase', 3000],
  ['2000mw', '2000 m race walk', 2000],
  ['3000mw', '3000 m race walk', 3000],
  ['5000mw', '5000 m race walk', 5000],
  ['10000mw', '10,000 m race walk', 10_000],
  ['20000mw', '20,000 m race walk', 20_000],
  ['5kmw', '5 km race walk', 5000],
  ['10kmw', '10 km race walk', 10_000],
  ['20kmw', '20 km race walk', 20_000],
  ['30kmw', '30 km race walk', 30_000],
  ['35kmw', '35 km race walk', 35_000],
  ['50kmw', '50 km race walk', 50_000],
  ['4x100m', '4 × 100 m relay', 400],
  ['4x200m', '4 × 200 m relay', 800],
  ['4x300m', '4 × 300 m relay', 1200],
  ['4x400m', '4 × 400 m relay', 1600],
  ['4x800m', '4 × 800 m relay', 3200],
  ['4x1500m', '4 × 1500 m relay', 6000],
  ['distance-medley', 'Distance medley relay', 4000],
] as const;

const FIELD = [
  ['high-jump', 'High jump'],
  ['pole-vault', 'Pole vault'],
  ['long-jump', 'Long jump'],
  ['triple-jump', 'Triple jump'],
  ['shot-put', 'Shot put'],
  ['discus', 'Discus throw'],
  ['hammer', 'Hammer throw'],
  ['javelin', 'Javelin throw'],
  ['weight-throw', 'Weight throw'],
] as const;

const COMBINED = [
  ['pentathlon', 'Pentathlon'],
  ['heptathlon', 'Heptathlon'],
  ['octathlon', 'Octathlon'],
  ['decathlon', 'Decathlon'],
] as const;

export type DisciplineId = (typeof RACES | typeof FIELD | typeof COMBINED)[number][0];

/** Every discipline, in programme order. */
export const disciplines: readonly Discipline[] = [
  ...RACES.map(([id, name, metres]) => ({ id, name, metres, measure: id === '1hour' ? 'distance' : 'time' }) as const),
  ...FIELD.map(([id, name]) => ({ id, name, metres: null, measure: 'distance' }) as const),
  ...COMBINED.map(([id, name]) => ({ id, name, metres: null, measure: 'points' }) as const),
];

const byId = new Map(disciplines.map((discipline) => [discipline.id, discipline]));

/** The id of a discipline in a JSON file. */
export const disciplineIdSchema = z.custom<DisciplineId>((id) => disciplines.some((d) => d.id === id), {
  error: 'expected the id of a discipline, such as "1500m", "110mh", "marathon" or "long-jump"',
});

/** The discipline with this id. */
export function disciplineOf(id: DisciplineId): Discipline {
  const discipline = byId.get(id);
  if (!discipline) throw new RangeError(`no discipline ${id}`);
  return discipline;
}

/** A discipline as it is contested: by whom, and on a short track (indoors) or not. */
export interface Event {
  readonly discipline: DisciplineId;
  readonly sex: Sex | null;
  readonly indoor: boolean;
}

const SEX_NAMES: Readonly<Record<Sex, string>> = { men: 'Men’s', women: 'Women’s', mixed: 'Mixed' };

/** The longest race that is run on a straight, in metres: a hall's bends are short, its straight is none. */
const LONGEST_STRAIGHT = 110;

/** What is put behind the name of a discipline under a roof: " short track" where there are bends, else " indoors". */
export function roofOf({ discipline, indoor }: Pick<Event, 'discipline' | 'indoor'>): string {
  if (!indoor) return '';
  const { metres, measure } = disciplineOf(discipline);
  const isStraight = measure !== 'time' || (metres !== null && metres <= LONGEST_STRAIGHT);
  return isStraight ? ' indoors' : ' short track';
}

/** "Men’s 1500 m", "Women’s mile short track", "Men’s triple jump indoors". */
export function eventName({ discipline, sex, indoor }: Event): string {
  const { name } = disciplineOf(discipline);
  const track = roofOf({ discipline, indoor });
  return sex === null
    ? `${name}${track}`
    : `${SEX_NAMES[sex]} ${/^[A-Z]/.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name}${track}`;
}

/** An event as part of an identifier: "men-1500m", "women-mile-sh". */
export const eventKey = ({ discipline, sex, indoor }: Event): string =>
  [sex ?? 'open', discipline, ...(indoor ? ['sh'] : [])].join('-');
