import type { Group } from './lists-of-people.ts';
import { LEADS_TO_NAME } from './noun-phrase.ts';

/** Who is named first among some, or whoever is theirs: of "her coach Trevor Painter" it is the coach who acts. */
export function firstOrTheirs(
  text: string,
  people: readonly { readonly possessive: boolean }[],
  [owner, owned]: readonly Group[],
): Group | undefined {
  if (!owner || !owned || !people[owner.members[0] ?? 0]?.possessive) return owner;
  return LEADS_TO_NAME.test(text.slice(owner.end, owned.start).replace(/^[’']s?/, '')) ? owned : owner;
}
