import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

/** "held off Example at the bell", "was clear of Sample in the season’s lists": how they stood on the way, or elsewhere. */
const NOT_AT_THE_LINE = lean(
  wrapped`
    ^(?: \([^()]{1,30}\))?(?: (?:adrift|behind|trailing|back|standing|floundering|flat-footed))? (?:at (?:the )?(?:bell|half[- ]?way|\d[\d,]* ?(?:m|km|metres|miles?)\b)
      |with (?:an?|one|two|three|\d+) ?(?:\p{Ll}+ )?(?:m|laps?|metres|hurdles?|barriers?|kilometres|miles?)\b
      |(?:in|on) (?:the |this )(?:[\p{Ll}’'-]+ ){0,2}(?:lists?|rankings?|standings|table)\b
      |until\b|for dead (?:at|with|on|after)\b)
  `,
  'u',
);

/** How far behind somebody is looked, in characters. */
const REACH = 60;

/** Whether words behind somebody named say that it was so on the way, or elsewhere. */
export const isNotAtTheLine = (text: string, { end }: Span): boolean =>
  NOT_AT_THE_LINE.test(text.slice(end, end + REACH));

/** "At halfway she was", "after the first day he was", "with a lap to go": before the race was over, unless the words go on to its end. */
const ON_THE_WAY = lean(
  wrapped`
    \b(?:(?:at|by|after|pass(?:ed|ing)|reach(?:ed|ing)|through|approaching|into) (?:the )?
        (?:\d[\d,]*(?: ?km?\b| kilometres| ?m\b| metres| miles?| events?| laps?| rounds?)|half-?\s?way|bell|last lap|final lap|home straight|opening day
          |(?:first|second|third|penultimate|opening) (?:day|events?|laps?|bend|water jump|barrier|hurdle|exchange|leg|mile|round)
          |(?:an?|one|two|three|four|five|six|seven|eight|nine) (?:events|laps|miles|kilometres|days?|legs|rounds|disciplines))\b
      |with (?:the |an?|one|two|three|four|five|\d+) ?[\p{Ll}]* (?:to go|left|remaining)|overnight)
    (?![^;]*\b(?:finish\p{Ll}*|line|tape|home|w[io]n|winning|victor\p{Ll}*|prevail\p{Ll}*|eventual\p{Ll}*|second|third|silver|bronze|gold|medal|title|in the end
      |beat|beating|held|hung|verdict|came back|come back|got up|recovered|rallied|regained)\b)
  `,
  'iu',
);

/** Whether words that lead to a margin say that it was so on the way. */
export const isOnTheWay = (text: string, { start, end }: Span): boolean => ON_THE_WAY.test(text.slice(start, end));
