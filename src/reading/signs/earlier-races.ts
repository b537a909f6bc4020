import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const SOME = '(?:two|three|four|five|six|seven|eight|nine|ten|few|several|\\d{1,2})';
const RACES = '(?:outings|races|runs|starts|appearances|meetings|meets|competitions|contests|events|finals|visits)';
const RACE = '(?:outing|race|run|start|appearance|meeting|meet|competition|contest|event|visit)';

/** "fifth in her four previous outings", "third and sixth in his last two races", "11.05 in her previous start". */
const EARLIER = lean(
  wrapped`
    ^(?:(?:,|,? and|,? then) (?:an? )?(?:second|third|\p{Ll}+th|[\d:.]+m?)){0,4}
    (?: (?!(?:in|at|over|on|and|but|as|after|before|while|who|to)\b)[\p{L}\d’'-]+){0,5}
    [ ](?:in|on|over|at|from) (?:(?:all|each|any|both|most|one|two|three) (?:of )?)?
    ${either(
      `(?:his|her|their|the) (?:(?:last|past|opening) ${SOME}|(?:${SOME} )?(?:previous|earlier|most recent)(?: ${SOME})?) (?:[\\p{L}\\d’'-]+ ){0,3}${RACES}`,
      `(?:his|her|their) (?:previous|earlier|most recent|only other) (?:[\\p{L}\\d’'-]+ ){0,3}${RACE}`,
      '(?:his|her|their) last (?:outing|appearance|start)(?! (?:of|as|for|before|at|in)\\b)',
    )}
    \b
  `,
  'u',
);
const EARLIER_WORD = hint(/^(?:last|past|opening|previous|earlier|recent|other)$/);
/** In characters, of the words behind a place or a mark. */
const REACH = 120;

/** Whether a place or a mark was had in the races before this one. */
export const isOfEarlierRaces = (text: string, { end }: Span, within: Span): boolean =>
  hasHint(text, within, EARLIER_WORD) && EARLIER.test(text.slice(end, Math.min(within.end, end + REACH)));
