import { lean } from '../text/lean.ts';
import type { Crowd, Part } from './clause-parts.ts';
import { DEMONYM, PERSON_NOUN } from './noun-phrase.ts';
import { isActedUpon } from './roles.ts';

/** "shocked the favourite, Jane Example, by winning": what the comma explains is acted upon, and so is she. */
export function explainsTitle({ text, groups }: Crowd, { opener, start, from }: Part): boolean {
  const apposed = groups.find((group) => group.start >= from);
  if (opener !== 'comma' || !apposed || text.slice(from, apposed.start).trim() !== '') return false;
  const before = text.slice(Math.max(0, start - LONGEST_HEAD), start);
  return ENDS_APPOSITION.test(text.slice(apposed.end)) && ENDS_IN_TITLE.test(before) && isActedUpon(`${before} `);
}
const ENDS_APPOSITION = /^(?:[,.;:]| and the )/;
const ENDS_IN_TITLE = lean(
  `\\b(?:the|an?|another|fellow|his|her|their|its) (?:[\\p{L}\\d’'.-]+ ){0,6}(?:${PERSON_NOUN}|${DEMONYM})$`,
  'iu',
);
/** In characters, of the words before a comma. */
const LONGEST_HEAD = 120;
