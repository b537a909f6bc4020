import type { RawRow } from './raw-rows.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "14 Jul 1998" as "1998-07-14". */
export function isoOf(text: string): string {
  const [day = '', month = '', year = ''] = text.split(' ');
  return [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** "3:26.00", "8.95 m", "9126 pts", "0.12 s", "1:02 min" as a number of seconds, metres or points. */
export const amountOf = (text: string): number =>
  Math.round(
    text
      .replace(/ (?:m|pts|s|min)$/, '')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000,
  ) / 1000;

/** The words of a printed name that are its surname: "Hicham EL GUERROUJ". */
export const capitals = (name: string): string =>
  name
    .split(' ')
    .filter((word, i) => i > 0 && word.length > 1 && !/[a-zà-öø-þ]/.test(word.replaceAll('ß', '')))
    .join(' ');

/** "1" and "1f", but not "1f2", which is one of several. */
export const isFinal = ({ stage, section }: RawRow): boolean => (stage === '' || stage === 'f') && section === '';

/** What a claim's mark is in seconds, metres or points. */
export function amountOfMark({ measure, value }: { readonly measure: string; readonly value: number }): number {
  if (measure === 'points') return value;
  return measure === 'time' ? value / 1000 : value / 100;
}

/** The list of an event as a prompt calls it: "20 km race walk" is 20-kilometres-race-walk. */
export const listOf = (event: string): string =>
  event
    .replace(',', '')
    .replace(/^mile$/, 'one mile')
    .replace(/^2 miles$/, 'two miles')
    .replace(/^10 miles$/, '10 miles road')
    .replace(/^4 × /, '4x')
    .replace(/(?<=\d) km\b/, ' kilometres')
    .replace(/(?<=\d) m\b/, ' metres')
    .toLowerCase()
    .replaceAll(' ', '-');

/** A meet that is named after its one race has "the men's race". */
export const listAt = (event: string, meet: string): string =>
  event === 'race' ? listOf(/(?:half )?marathon$|mile$/i.exec(meet)?.[0].toLowerCase() ?? '') : listOf(event);

export const isTimed = (list: string): boolean => !/jump|vault|put|throw|athlon$/.test(list);

export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** An event in a prompt, as two groups: the sex and its name. */
export const EVENT = '(men|women)’s (.+?)';

/** The list of a discipline that a claim names by its id. */
export const listOfId = (id: string): string =>
  listOf(
    id
      .replace(/^(\d+)m$/, '$1 m')
      .replace(/^(\d+)mh$/, '$1 m hurdles')
      .replace(/^(\d+)msc$/, '$1 m steeplechase')
      .replace(/^(\d+)miles$/, '$1 miles')
      .replace(/^4x(\d+)m$/, '4 × $1 m relay')
      .replace(/^(discus|hammer|javelin)$/, '$1 throw')
      .replaceAll('-', ' '),
  );
