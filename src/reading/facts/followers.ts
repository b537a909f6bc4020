import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import { listsOfPeople } from '../people/lists-of-people.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import type { ToldPlaces } from './ahead.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';
import { withMarked } from './marked-groups.ts';

const FOLLOWER_WORD = hint(/^(?:followed|then|next)$/i);
/** "Example (10.20) and Sample (10.30) followed." */
const FOLLOWED =
  /^(?: \([^()]{1,30}\))?,? (?:both )?followed(?: (?:him|her|them))?(?: home| in| over the line| across the line)*(?=[,.;]|$)/;
/** "Then came Example (10.20) and Sample (10.30).", "Next was Example in 10.20." */
const THEN_CAME = /^(?:Then|Next)(?: home| across the line)? (?:came|was|were) /;
const ENDS = /^(?: \([^()]{1,30}\))?(?:[.;]|$| (?:in|with) \d)/;

/** Who came in behind everybody whose place the sentence before told, when those are the first of the race and this one names no other. */
export function followers(text: string, { sentence, mentions }: Telling, told: ToldPlaces): Fact[] {
  const places = [...told.values()];
  if (places.length === 0 || !places.every((_, i) => places.includes(i + 1))) return [];
  if (!hasHint(text, sentence, FOLLOWER_WORD) || disciplinesIn(text, sentence).length > 0) return [];
  const [group] = withMarked(text, listsOfPeople(text, mentions));
  if (!group || group.members.some((at) => mentions[at]?.possessive)) return [];
  const [head, rest] = [text.slice(sentence.start, group.start), text.slice(group.end, sentence.end)];
  const [opening = ''] = THEN_CAME.exec(head) ?? [];
  const follows = opening === '' ? FOLLOWED.test(rest) : ENDS.test(rest);
  return follows && LEADS_TO_NAME.test(` ${head.slice(opening.length)}`) ? inOrder(group, mentions, places.length) : [];
}
