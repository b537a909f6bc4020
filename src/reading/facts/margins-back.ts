import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { matches } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';

/** Between somebody and the margin: "Example of Spain a", "Sample (Leeds) was". */
const BETWEEN = lean(
  /^(?:,? (?:of|from) \p{Lu}\p{L}+| \([^()\d]{2,30}\))?,?(?: (?:was|were|finished|came (?:in|home)))? $/u,
);
/** "a tenth back", "two strides behind"; "at the bell", "with a lap to go" and "in third" say more. */
const BACK = lean(
  wrapped`
    \b(?:(?:just|only|nearly|almost|about|some|over|more than) )?
    (?:an?|half an?|two|three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d+)?)[ -]?(?:(?:further|clear|full|mere) )?
    (?:hundredths?|tenths?|seconds?|secs?|metres?|yards?|strides?|minutes?|centimetres?|cm|m)(?: of a second)?
    (?: further)? (?:behind|back|adrift|away|in arrears)
    (?=[,;.](?!\d)|$| and \p{Lu}| (?:in|with) [\d:.]+\d(?!\d?(?:st|nd|rd|th)))
  `,
  'gu',
);
const BACK_WORD = hint(/^(?:behind|back|adrift|away|arrears)$/);

/** "won in 3:44.02, with Example a tenth back": the place behind everybody named before, when each of them has one; of two races in one sentence, nobody knows. */
export function marginsBack(text: string, { sentence, mentions }: Telling, told: readonly Fact[]): Fact[] {
  if (!hasHint(text, sentence, BACK_WORD) || disciplinesIn(text, sentence).length > 1) return [];
  const places = told.filter((fact) => fact.kind === 'place');
  return matches(BACK, text, sentence).flatMap((words): Fact[] => {
    const mention = mentions.findLast(({ end }) => end <= words.start);
    if (!mention || mention.possessive || !BETWEEN.test(text.slice(mention.end, words.start))) return [];
    const before = new Set(mentions.filter(({ end }) => end <= mention.start).map(({ person }) => person));
    const ahead = [...before].map((person) => places.find((place) => place.person === person)?.place);
    const isTold = before.has(mention.person) || places.some(({ person }) => person === mention.person);
    const isInOrder = ahead.length > 0 && ahead.every((_, i) => ahead.includes(i + 1));
    return isTold || !isInOrder ? [] : inOrder({ ...mention, members: [0] }, [mention], ahead.length);
  });
}
