import type { Mention } from '../people/mention.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { unrealIn } from '../signs/unreal.ts';
import { lean } from '../text/lean.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';
import { isPlaced } from './placed-signs.ts';

const WORD = hint(/^(?:only|just)$/i);

const FINISHED = '(?:finish(?:ed)?|c[ao]me (?:home|in)|cross(?:ed)? the line|got home)';
/** "Only Example finished ahead of Sample"; not "has ever finished", nor "at the bell". */
const AHEAD = lean(
  wrapped`
    ^(?: \([^()]{1,40}\)|, [^,;.]{1,40}(?:\.\d\d)?,)? (?:${FINISHED} (?:ahead|in front|clear) of|beat|kept (?:him|her|\p{Lu}\S+) from (?:victory|the win|gold)
      |(?:stood|came) between)(?: |$)
  `,
  'u',
);
const ONLY = /\b(?:[Oo]nly|[Jj]ust) $/;
const FOUND = /\bfound (?:only|just) $/;
const TOO_GOOD = /^ too (?:good|strong|fast|quick|classy|powerful)\b/;
const OTHER_TIMES =
  /\b(?:ever|history|before|last year|this (?:year|season|summer|winter)|all-time|heats?|semi-?finals?|(?:19|20)\d\d)\b/;

const order = (first: Mention | undefined, second: Mention | undefined): Fact[] =>
  first && second && first.person !== second.person && ![first, second].some(({ person }) => isTeam(person))
    ? inOrder({ start: first.start, end: first.end, members: [0, 1] }, [first, second], 0)
    : [];

/** "Only Example finished ahead of Sample", "Sample found only Example too good": those two were first and second, where no place is told. */
export function onlyOneAhead(text: string, { sentence, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  const words = text.slice(sentence.start, sentence.end);
  if (mentions.length < 2 || !hasHint(text, sentence, WORD) || signs.some(isPlaced) || OTHER_TIMES.test(words))
    return [];
  if (unrealIn(text, sentence, false).length > 0) return [];
  const head = ({ start }: Mention): string => text.slice(sentence.start, start);
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (FOUND.test(head(mention)) && TOO_GOOD.test(text.slice(mention.end))) return order(mention, mentions[i - 1]);
    if (!next) break;
    const between = text.slice(mention.end, next.start);
    const behind = AHEAD.exec(between)?.[0];
    if (ONLY.test(head(mention)) && behind && LEADS_TO_NAME.test(` ${between.slice(behind.length)}`))
      return order(mention, next);
  }
  return [];
}
