import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { TO_WIN } from './asked-for.ts';

/** Figures that are a margin, or what is left of a race: no mark. */
const MARGIN_BEFORE = lean(
  wrapped`
    (?<!\b(?:manag\p{L}+|muster\p{L}*|clear(?:ed|ing)?|jump(?:ed|ing)?|threw|throw(?:ing)?|r[au]n|running|recorded|achieved
      |posted|clocked) )
    \b(?:by|just|only|margin of|within|another|last|final)\s(?:just |only |some )?$
  `,
  'iu',
);
const MARGIN_AFTER = new RegExp(
  wrapped`
    ^ ?(?:seconds? |secs? |s |metres |m )?
    (?:of a second|behind|faster|slower|ahead|outside|inside|off|clear|adrift|short|away|quicker|shy|better)\b
  `,
  'i',
);

/** Nobody is ahead by more seconds or metres in a race timed in hundredths: "13.85 ahead of Example" gives no margin. */
const LARGEST_MARGIN = 5;

/** "was second, 31.4 seconds adrift": a margin, however large. */
const ADRIFT = /^ ?(?:seconds? |secs? )?(?:adrift|in arrears|further back)\b/;

/** Only a bare figure can be a margin: "ahead of" behind 13:20.00 is about somebody else. */
const DECIMAL_ONLY = /^\d+\.\d+/;

const AHEAD = 40;
const BACK = 30;

/** "beat Sample by 44.51 to 44.52": two marks, and no margin. */
const TO_ANOTHER = /^(?: ?m| metres| seconds)? (?:to|against) \d/;

/** "after managing just 72.79m", "a javelin of only 55.08 metres": as far as nobody is ahead by. */
const isWhole = (printed: string, before: string): boolean =>
  /^\d\d\.\d\d ?m/.test(printed) && /\b(?:just|only) $/.test(before) && !/\bby \w+ $/.test(before);

/** Whether a figure says by how much somebody was ahead, or what was left of a race. */
export function isMargin(text: string, { start, end }: Span, within: Span): boolean {
  const printed = text.slice(start, end);
  if (!DECIMAL_ONLY.test(printed) || isWhole(printed, text.slice(within.start, start))) return false;
  const isLastThrow = /\b(?:last|final) $/.test(text.slice(within.start, start)) && /\.\d\d ?m/.test(printed);
  const small = Number.parseFloat(printed) < LARGEST_MARGIN;
  if (!small && TO_ANOTHER.test(text.slice(end, end + AHEAD))) return false;
  return (
    (MARGIN_BEFORE.test(text.slice(Math.max(within.start, start - BACK), start)) &&
      !isLastThrow &&
      !TO_WIN.test(text.slice(end, end + AHEAD))) ||
    ADRIFT.test(text.slice(end, end + AHEAD)) ||
    (small && MARGIN_AFTER.test(text.slice(end, end + AHEAD)))
  );
}
