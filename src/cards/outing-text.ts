import { formatMark } from '../athletics/mark.ts';
import type { Outing } from '../results/outing.ts';
import { dayOf } from './event-words.ts';
import { flag } from './flag.ts';
import { literal, plain } from './markdown.ts';

/** "+0.9", "-1.2", "0.0"; empty where none is given. */
export function windText(wind: number | null): string {
  if (wind === null) return '';
  return wind > 0 ? `+${wind.toFixed(1)}` : wind.toFixed(1);
}

/** "3:26.00"; "9.9h" when it was timed by hand, "DNF", "–" when it is unknown. */
export function outingMark({ mark, hand, status }: Pick<Outing, 'mark' | 'hand' | 'status'>): string {
  if (mark === null) return status ?? '–';
  return hand ? `${formatMark(mark)}h` : formatMark(mark);
}

const ROUNDS = {
  final: '',
  'semi-final': 'sf',
  'quarter-final': 'qf',
  heat: 'h',
  preliminary: 'pr',
  qualifying: 'q',
  combined: 'c',
  extra: '',
  unknown: '',
} as const;

/** "1", "2sf", "1h": the place and, unless it was a final, the round; empty when neither is known. */
export const placeAndRound = ({ place, round }: Pick<Outing, 'place' | 'round'>): string =>
  place === null ? '' : `${place}${ROUNDS[round]}`;

/** "Olympic Games, Beijing"; a name that has its city needs it no second time. */
function placeName({ meet, city }: Pick<Outing, 'meet' | 'city'>): string {
  const parts = [meet, city].flatMap((part) => (part === null ? [] : plain(part)));
  const [name = '', town = ''] = parts;
  return name.includes(town) || town === '' ? name : parts.join(', ');
}

/** A state that is gone has no flag of its own: its cities go without. */
const NO_FLAG = flag(null);

/** "Olympic Games, Beijing 🇨🇳", safe in a description. */
export function whereText(outing: Pick<Outing, 'meet' | 'city' | 'country'>): string {
  const name = placeName(outing);
  const known = [flag(outing.country)].filter((own) => own !== NO_FLAG);
  return [...(name === '' ? [] : [literal(name)]), ...known].join(' ');
}

/** "16 Aug 2008 · Olympic Games, Beijing 🇨🇳". */
export const whenAndWhere = (outing: Pick<Outing, 'meet' | 'city' | 'country' | 'date'>): string =>
  [dayOf(outing.date), whereText(outing)].filter(Boolean).join(' · ');

/** "Rome · 14 Jul 1998", for the menu of a select, where nothing is formatted. */
export const briefly = (outing: Pick<Outing, 'meet' | 'city' | 'date'>): string =>
  [placeName(outing), dayOf(outing.date)].filter(Boolean).join(' · ');
