import type { Event } from '../athletics/discipline.ts';
import { parseEvent } from '../athletics/parse-event.ts';

/** What lists call a discipline that fans don’t. */
const LIST_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^one mile$/, 'mile'],
  [/ road$/, ''],
  [/^10 miles$/, '10 miles'],
];

/**
 * The event that a text names, "1500 metres" or "women’s mile short track"; null when it names none, several, or, without `sex`, none’s.
 */
export function listEvent(discipline: string, sex: string): Event | null {
  const plain = discipline.trim().toLowerCase().replaceAll('-', ' ');
  const name = LIST_NAMES.reduce((text, [pattern, meant]) => text.replace(pattern, meant), plain);
  const query = parseEvent(`${sex.replace(/^[mf]$/i, (letter) => (/m/i.test(letter) ? 'men' : 'women'))} ${name}`);
  const id = query?.disciplines[0];
  return query && id && query.sex ? { discipline: id, sex: query.sex, indoor: query.indoor ?? false } : null;
}

/** The event that a path names: "lists/men/1500-metres.csv". */
export function eventOfPath(path: string): Event | null {
  const [file = '', folder = ''] = path.split(/[\\/]/).reverse();
  return listEvent(file.replace(/\.[^.]*$/, ''), folder) ?? listEvent(file.replace(/\.[^.]*$/, ''), '');
}
