import { ordinal } from '../athletics/ordinal.ts';
import type { Outing } from '../results/outing.ts';
import { dayOf } from './event-words.ts';
import { markText } from './mark-text.ts';
import { literal, plain } from './markdown.ts';
import { ownFlag } from './own-flag.ts';

/** The mark, or "DNF" where there is none to have. */
export const outingMark = (outing: Pick<Outing, 'mark' | 'hand' | 'derived' | 'status'>): string =>
  outing.mark === null && outing.status !== null ? outing.status : markText(outing);

/** "1st", or "~2nd" when no source states it; empty when no place is known. */
export const outingPlace = ({ place, derived }: Pick<Outing, 'place' | 'derived'>): string =>
  place === null ? '' : `${derived.includes('place') ? '~' : ''}${ordinal(place)}`;

/** "Olympic Games, Beijing"; a name that has its city needs it no second time. */
function placeName({ meet, city }: Pick<Outing, 'meet' | 'city'>): string {
  const parts = [meet, city].flatMap((part) => (part === null ? [] : plain(part)));
  const [name = '', town = ''] = parts;
  return name.includes(town) || town === '' ? name : parts.join(', ');
}

/** "Olympic Games, Beijing 🇨🇳", safe in a description; the flag goes with the last word, and never alone to a new line. */
export function whereText(outing: Pick<Outing, 'meet' | 'city' | 'country'>): string {
  const name = placeName(outing);
  return [...(name === '' ? [] : [literal(name)]), ...ownFlag(outing.country)].join('\u00a0');
}

/** "16 Aug 2008 · Olympic Games, Beijing 🇨🇳". */
export const whenAndWhere = (outing: Pick<Outing, 'meet' | 'city' | 'country' | 'date'>): string =>
  [dayOf(outing.date), whereText(outing)].filter(Boolean).join(' · ');

/** "Rome · 14 Jul 1998", for the menu of a select, where nothing is formatted. */
export const briefly = (outing: Pick<Outing, 'meet' | 'city' | 'date'>): string =>
  [placeName(outing), dayOf(outing.date)].filter(Boolean).join(' · ');
