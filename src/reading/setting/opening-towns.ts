import { MONTH, WEEKDAY } from '../text/calendar.ts';
import { lean } from '../text/lean.ts';
import { overlaps } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { looksBack } from './flashbacks.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './setting.ts';

/** "In Sample Town, Example won", "In Ostrava on Saturday, the": where a paragraph of a round-up goes elsewhere. */
const OPENS = lean(
  wrapped`
    ^(?:(?:Elsewhere|Meanwhile|Also),? )?[Ii]n ((?!(?:${MONTH}|${WEEKDAY}|Lane|Heat|Group|Pool|Section|Race|Event|Round|Final|Division
      |Men|Women|Girls|Boys|Under|Olympic|World|European|Diamond|Para)\b)
      \p{Lu}[\p{L}-]+(?: (?:d[aeo]s? |la |el )?\p{Lu}[\p{L}-]+){0,2})
    (?: (?:on|this) [^,.;]{3,25})?(?:,(?! where\b)| (?=(?:\p{Lu}|the |world |home )))
  `,
  'u',
);

/** Whether a paragraph opens in a town that the story has not been in: what it tells is of a meet that nobody knows. */
export function opensElsewhere(text: string, { sentence, mentions, meets }: Scene, { meet }: Setting): boolean {
  if (meet === null || meets.some(({ isCityAlone }) => !isCityAlone)) return false;
  const words = text.slice(sentence.start, sentence.end);
  const town = OPENS.exec(words)?.[1];
  if (town === undefined || looksBack(text, sentence)) return false;
  const start = sentence.start + words.indexOf(town);
  const isSomebody = mentions.some(
    (mention) => mention.form === 'name' && overlaps(mention, { start, end: start + town.length }),
  );
  const isToldOf = text.slice(0, sentence.start).includes(town) || meet.edition?.city === town;
  return !isSomebody && !isToldOf;
}
