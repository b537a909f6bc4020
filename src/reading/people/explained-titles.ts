import { lean } from '../text/lean.ts';
import type { Crowd, Opener, Part } from './clause-parts.ts';
import { DEMONYM, LEADS_TO_NAME, PERSON_NOUN } from './noun-phrase.ts';
import { isActedUpon } from './roles.ts';

/** "shocked the favourite, Jane Example, by winning", "dropped the last of her rivals, Kenya’s Sample, on the climb", "beat the woman who took her record, Sample, in": what the comma explains is acted upon, and so is she. */
export function explainsTitle(
  { text, groups }: Crowd,
  { opener, start, from }: Part,
  last: { readonly opener: Opener; readonly start: number } | undefined,
): boolean {
  const apposed = groups.find((group) => group.start >= from);
  if (opener !== 'comma' || !apposed || !LEADS_TO_NAME.test(text.slice(from, apposed.start))) return false;
  if (!ENDS_APPOSITION.test(text.slice(apposed.end))) return false;
  // "ran 10.02, and another Briton, Jane Example, was": she acts
  const beginning = last?.opener === 'and' ? last.start : start - LONGEST_HEAD;
  const before = text.slice(Math.max(0, beginning), start);
  const relative = WHO_DID.exec(before);
  if (relative) return isActedUpon(before.slice(0, relative.index));
  return ENDS_IN_TITLE.test(before) && isActedUpon(`${before.replace(ONE_OF, '')} `);
}
const ENDS_APPOSITION = /^(?:[,.;:]| and the )/;
const ENDS_IN_TITLE = lean(
  `\\b(?:the|an?|another|fellow|his|her|their|its) (?:[\\p{L}\\d’'.-]+ ){0,6}(?:${PERSON_NOUN}|${DEMONYM}|rival|compatriot|conqueror|nemesis|challenger|opponent|pursuer|contender|pacemaker|front-runner|idol|successor|predecessor)s?$`,
  'iu',
);
/** "dropped one of the favourites", "the last of her rivals". */
const ONE_OF = lean(/\b(?:one|two|the (?:last|first|best)) of (?=(?:the|his|her|their) [^,]*$)/u);
/** "beat the woman who took her record": up to the comma. */
const WHO_DID = lean(/\b(?:the|an?) (?:wo)?man (?:who|whom|he|she|they) [^,;:()]{3,70}$/u);
/** In characters, of the words before a comma. */
const LONGEST_HEAD = 120;
