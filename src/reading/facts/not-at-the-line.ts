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
