import { sexByName } from '../text/given-names.ts';
import { lean } from '../text/lean.ts';
import type { Way } from './asked.ts';

const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:st|nd|rd|th))';
/** "Jakob second in 3:45.60": a given name alone, with a place behind it. */
const BY_GIVEN_NAME = lean(
  String.raw`(?:^|[.,;:!?(] |\b(?:and|with) )(\p{Lu}[\p{L}’'-]+) (?:${ORDINAL} (?:in |with )?)?$`,
  'u',
);

/** A place, or a mark behind one, of somebody whom only a given name names that nobody of the article bears: nobody’s. */
export const ofGivenName: Way = ({ text, telling: { sentence, mentions }, sign: { start } }) => {
  const from = Math.max(sentence.start, start - 40);
  const found = BY_GIVEN_NAME.exec(text.slice(from, start));
  if (!found || sexByName(found[1] ?? '') === null) return null;
  const at = from + found.index;
  return mentions.some((mention) => mention.end > at && mention.start < start) ? null : [];
};
