import { lean } from '../text/lean.ts';
import type { Group } from './lists-of-people.ts';
import { LEADS_TO_NAME, PERSON_NOUN } from './noun-phrase.ts';

/** Who is named first among some, or whoever is theirs: of "her coach Trevor Painter" it is the coach who acts. */
export function firstOrTheirs(
  text: string,
  people: readonly { readonly possessive: boolean }[],
  [owner, owned]: readonly Group[],
): Group | undefined {
  if (!owner || !owned || !people[owner.members[0] ?? 0]?.possessive) return owner;
  const between = text.slice(owner.end, owned.start).replace(/^[’']s?/, '');
  return LEADS_TO_NAME.test(between) || WHO_THEY_ARE.test(between) ? owned : owner;
}
/** "her childhood rival", "his long-time training partner". */
const WHO_THEY_ARE = lean(`^ (?:[\\p{Ll}-]+ ){1,3}(?:rival|compatriot|${PERSON_NOUN}) $`, 'u');
