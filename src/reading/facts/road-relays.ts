import { kindOf } from '../../athletics/discipline-kind.ts';
import type { Setting } from '../setting/setting.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const RELAYS = /\b(?:Road|Stage|Cross[- ]Country|XC|Ekiden|Fell) Relays?\b/;
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
/** "on leg two", "on the opening leg", "the fastest anchor leg"; "on the second leg of the tour" is none. */
const LEG = new RegExp(
  wrapped`
    (?:\b[Oo]n (?:the )?(?:(?:leg|stage) (?:${COUNT})
        |(?:first|second|third|fourth|fifth|sixth|opening|last|final|glory|penultimate)[- ](?:leg|stage))
      |\banchor leg)\b
    (?! of (?:the|a|his|her|this) (?:\w+ ){0,3}(?:series|tour|circuit|trip|season|league|double|triple|campaign))
  `,
);
const LEG_WORD = hint(/^(?:legs?|stages?)$/i);

/** Whether what a sentence tells is of a leg of a relay on roads or over country: no race of a runner’s own. */
export function isOfRoadRelay(text: string, sentence: Span, { meet, discipline }: Setting): boolean {
  if (discipline !== null && kindOf(discipline) !== 'Road') return false;
  return (
    (meet !== null && RELAYS.test(meet.name)) ||
    (hasHint(text, sentence, LEG_WORD) && LEG.test(text.slice(sentence.start, sentence.end)))
  );
}
