import { phrases } from '../text/phrases.ts';

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = String.raw`an?|${COUNTS.join('|')}|\d{1,2}`;
const PLACES = String.raw`(?: (?:one|a))? (?:place|spot|position)s?(?: and (?:[\p{Ll}\d.]+ ){1,4}(?:seconds?|metres|points?))?`;
const IN_FRONT = '(?:ahead of|in front of|above|clear of|better than)';

/** "fourth, four places in front of Example", "fifth, one place behind Sample": who finished how many places apart. */
export const PLACES_APART = phrases(
  [[String.raw`(?:${COUNT}|just)\b`, `${PLACES} (?:${IN_FRONT}|behind|below|back from|adrift of)`]],
  'u',
);

const AHEAD = new RegExp(`${IN_FRONT}$`);

/** How many places further back than whoever acts somebody is by such words; less than 0 is further in front. */
export function placesBack(words: string): number {
  const [count = ''] = words.split(' ');
  const places = Number(count) || Math.max(1, COUNTS.indexOf(count) + 1);
  return AHEAD.test(words) ? places : -places;
}
