import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|[2-9])';

/** "after three events", "overnight", "ended the first day": what a combined event stands at, before it is over. */
const MEANWHILE = lean(
  wrapped`
    \b(?:(?:after|following|through|with) (?:the )?(?:first |opening )?${NUMBER} (?:of the \p{Ll}+ )?
      (?:events|disciplines)
      |(?:after|following|at the end of|end(?:ed|ing)|finish(?:ed|ing)|complet(?:ed|ing)|on) (?:the )?
        (?:first day|opening day|day (?:one|1))
      |overnight
      |at (?:the )?half[- ]?way(?: stage| point)?
      |(?:leads?|lies|lying|is|are) (?:\p{Ll}+ ){1,5}(?:going|heading) into
      |(?:lin(?:ed|ing) up|went|going|c[ao]me|coming|head(?:ed|ing)) (?:in)?(?:to|for) the (?:(?:final|last|closing) )?(?:event|discipline|800|1,?500|javelin|long jump)m?)
    \b
  `,
  'iu',
);
const MEANWHILE_WORD = hint(
  /^(?:events?|disciplines?|[Dd]ay|overnight|half|halfway|going|head(?:ed|ing)|went|c[ao]me|coming|lin(?:ed|ing))$/,
);

/** The tale ends there all the same: "The overnight leader won with 6,520 points". */
const OVER = lean(
  wrapped`
    \b(?:w[io]n(?:s|ning)?|victory|triumph\p{Ll}*|(?-i:gold|silver|bronze)|title|in total|overall|eventual\p{Ll}*
      |finish\p{Ll}*(?! (?:the )?(?:first|opening|day))
      |end(?:ed|ing)(?: up)? (?:on|with)
      |champion)
    \b
  `,
  'iu',
);

const COMBINED = /athlon/i;

/** Whether a sentence tells how a combined event stands, not how it ended. */
export function tellsOfMeanwhile(text: string, sentence: Span): boolean {
  if (!hasHint(text, sentence, MEANWHILE_WORD)) return false;
  const words = text.slice(sentence.start, sentence.end);
  return (
    MEANWHILE.test(words) &&
    !OVER.test(words) &&
    (COMBINED.test(words) || /\bpoints\b|\b[3-9],?\d{3}\b(?! ?m)/.test(words))
  );
}

/** Whether a sentence tells how a combined event ended. */
export const endsCombined = (text: string, { start, end }: Span): boolean => ENDED.test(text.slice(start, end));
const ENDED = lean(
  /\b(?:w[io]n|wins|winning|victory|gold|silver|bronze|title|in total|totall?ed|eventual\p{Ll}*|finish\p{Ll}* (?:on|with|first|second|third|\p{Ll}+th))\b/u,
);

/** "improved to move into second place", "pushed him back to silver medal position", "maintained his second position": where somebody stood meanwhile. */
const MOVED = lean(
  wrapped`
    \b(?:mov|w[eo]nt|going|slot|slipp?|dropp?|climb|jump|ris|elevat|lift|push|promot)\p{L}* (?:(?:him|her|up|down|back
      |ahead|briefly) ){0,2}
      (?:from \p{L}+ )?(?:(?:in)?to (?:the )?)?$
    |\b(?:held (?:him|her)|sat|sits|lay|lies|stands|lying|sitting|running|was still|still) (?:\p{Ll}+ )?(?:in (?:the )?)?$
    |\b(?:maintain|retain|kept|keep)\p{L}* (?:his|her|the) $
  `,
  'u',
);
/** "moved up to second in the fourth round with 8.28m": between attempts there are places, too. */
const BY_ATTEMPT = lean(
  wrapped`
    ^[^,;:]{0,40}?\b(?:rounds?|attempts?|throws?|puts?|jumps?|leaps?|vaults?|efforts?|clearances?)\b
    |^(?: in)? with (?:an? )?\d{1,2}\.\d\d ?m
  `,
  'u',
);
const ORDINAL = /(?:first|second|third|\p{L}+th|\d(?:st|nd|rd|th))$/u;
/** What was so at the end is a place all the same. */
const LAST = /\b(?:final|last|closing|eventual)/i;

/** "Lying third, she", "Down in eighth and facing elimination": where somebody was before the end. */
const LYING = new RegExp(wrapped`
  \b(?:[Ll]ying|[Ss]itting|[Ll]anguishing|Down|(?<=, )down)(?: back| only)? (?:in )?
  (?:\w+(?:st|nd|rd|th)|second|third)$
`);
/** "was fourth before launching 66.73m", "was sixth in the pentathlon until the final event". */
const IMPROVING = new RegExp(
  wrapped`
    ^(?: (?:in|of|over) [^,.;:]{2,40})? until\b|^ (?:in the [\p{L}\d ]{2,20} )?before (?:launching|unleashing|producing|improving|responding|throwing|jumping
      |leaping|finding|clearing|hurling|sending|vaulting|moving|coming|surging|overhauling)
    \b
  `,
  'u',
);

/** "put her third until the last round", "was in bronze until Sample threw": no longer at the end. */
const UNTIL = lean(
  /^(?: (?:place|position|spot))?(?: (?:in|of|over) [^,.;:]{2,40})? until (?:the (?:very )?(?:last|final|closing|penultimate|dying)|he |she |they |\p{Lu})/u,
);

/** "came off the final bend in third". */
const AT_BEND = lean(
  /\b(?:off|into|out of|a?round|enter\p{Ll}*|reach\p{Ll}*|hit) the (?:\p{Ll}+ ){0,2}(?:bend|straight|turn|lap) (?:in )?$/u,
);

/** "was still only seventh when Sample kicked". */
const STILL = /\bstill (?:only |just )?(?:\w+(?:st|nd|rd|th)|second|third)$/;
const WHEN = new RegExp(
  wrapped`
    ^ (?:in the [\p{L}\d]{2,20} )?
    (?:when|as|entering|coming|going|with (?:\p{L}+ ){1,3}(?:to go|left|remaining)|at (?:the )?(?:bell|half[- ]?way))\b
  `,
  'u',
);

/** "was fifth coming off the last bend". */
const STOOD = /^(?:was|were|lay|sat)\b/;
const COMING = lean(
  wrapped`
    ^ (?:coming|going|heading|turning|rounding|entering|leaving|approaching) (?:[\p{L}\d]+ ){0,6}?
    (?:bend|straight|lap|turn|bell|hurdle|barrier|curve|stretch|kilomet(?:re|er)|mile|stadium|funnel|leg|event|round)\b
  `,
  'u',
);

/** "Round 5: Example took back the silver spot": a paragraph of a contest told attempt by attempt. */
const BY_ROUND = /^Round (?:[1-6]|one|two|three|four|five|six): /i;
const tellsOfRound = (text: string, { start }: Span): boolean =>
  BY_ROUND.test(text.slice(text.lastIndexOf('\n', start) + 1, start + 12));
/** "to win", "for gold", "finished second": how it ended, whichever round it was told in; heats have places, too. */
const ENDS = /\b(?:w[io]n|victory|gold|title|finish|heats?\b|race)/;

/** How far around a place the words can stand that tell when, in characters. */
const AROUND = 70;

/** Whether a place is where somebody stood in the course of an event: one before "place" or "position", or between attempts. */
export function isMeanwhilePlace(text: string, { start, end }: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - AROUND), start);
  const after = text.slice(end, Math.min(sentence.end, end + AROUND));
  const words = text.slice(start, end);
  if (tellsOfRound(text, { start, end }) && !ENDS.test(text.slice(sentence.start, sentence.end))) return true;
  if (UNTIL.test(after) || AT_BEND.test(before) || (/\bstill $/.test(before) && words.startsWith('in '))) return true;
  if (LYING.test(`${before}${words}`) || (STOOD.test(words) && [IMPROVING, COMING].some((when) => when.test(after))))
    return true;
  if (STILL.test(`${before}${words}`) && WHEN.test(after)) return true;
  const isOfAttempt = ORDINAL.test(words) && BY_ATTEMPT.test(after);
  if (!isOfAttempt && !/\b(?:place|position|spot)/.test(text.slice(start, end + ' medal position'.length)))
    return false;
  return MOVED.test(before) && !LAST.test(before) && !LAST.test(after.split(/\b(?:until|before)\b/)[0] ?? '');
}
