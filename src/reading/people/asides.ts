import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';

/** What begins an aside right behind a name: "Example (Leeds), 21,", "Sample of Kenya – once a miler –". */
const OPENS = lean(
  /^(?: (?:of|from) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?: \([^()]{1,40}\))?(?:(,)(?= )| ?[-–—](?= )|—)/u,
);
/** Which marks end an aside, by whether it began with a comma. */
const COMMA = /,(?!\d)/g;
const DASH = /(?<= )[-–—](?= )|—/g;
/** No aside is longer, in characters. */
const LONGEST = 160;

/** ", and Sample": somebody else is told of. */
const GOES_ON = lean(/^ (?:and|but|while|with|as|plus)\b|\b(?:and|but|while|with|as) (?:[\p{Ll}-]+ ){0,6}\p{Lu}/u);

/** All that can be told in passing right behind a name, the shortest first: up to each comma that can close it, or to the dash that does. */
export function asidesBehind(text: string, name: number, end: number): readonly Span[] {
  const stretch = { start: name, end: Math.min(end, name + LONGEST) };
  const opening = OPENS.exec(text.slice(stretch.start, stretch.end));
  if (!opening) return [];
  const from = name + opening[0].length;
  const start = from - 1;
  const closing = matches(opening[1] ? COMMA : DASH, text, { start: from, end: stretch.end });
  if (!opening[1]) return closing.slice(0, 1).map((mark) => ({ start, end: mark.end }));
  return closing
    .filter(({ start: at }) => !GOES_ON.test(text.slice(from, at)))
    .map((mark) => ({ start, end: mark.end }));
}
