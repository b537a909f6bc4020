import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { FELT } from './denials.ts';

/** What tells of a race to come: who will be in it, and who is entered. */
const AHEAD = lean(
  wrapped`
  \b(?:will${FELT}
    |(?:is|are) (?:also |all )?(?:set|due|scheduled|expected|confirmed|entered) (?:to|for)
    |lines? up)
  \b
`,
  'u',
);
const ENTERED = new RegExp(
  String.raw`\b${either(
    '(?:field|line-?up|entry list|start list|entries) (?:also )?(?:is|are|includes?|features?|boasts|has)',
    '(?:is|are) (?:also )?(?:joined|headed|headlined|led) by',
    'names to watch',
    'contenders?',
    'challengers?',
    'in the field',
    'includes?',
    'features?',
    'headlines?',
    'tak(?:es?|ing) on',
    String.raw`(?<!\bin the )faces?`,
    'there (?:is|are)',
    '(?:is|are) (?:the )?(?:fastest|quickest|best|top) (?:of|in|entrants?|seeds?|on paper)',
    'returns?',
    'also (?:running|racing|entered|there)',
    'bests?',
    'PBs?',
    'PRs?',
  )}\b`,
  'i',
);
const ENTRY_WORD = hint(
  new RegExp(
    wrapped`
      ^(?:will|is|are|lines?|field|entr(?:y|ies|ants|ered)|paper|start|names|contender|challenger|includes?|features?
        |headlines?|tak(?:es?|ing)|faces?|returns?|also|bests?|P[BR]s?)
      $
    `,
    'i',
  ),
);

/** What tells of a race that was run. */
const RAN = either(
  'w[io]n(?:s|ning)?',
  'finish(?:ed|es|ing)?',
  String.raw`(?<!\bto )(?:beat(?:s|ing|en)?|defeat(?:ed|s|ing)?)`,
  'took',
  'claim(?:ed|s|ing)',
  'came',
  'clock(?:ed|s|ing)',
  'ran|crossed|placed',
  'plac(?:es|ing)',
  'edg(?:ed|es|ing)',
  'follow(?:ed|s|ing)',
  'pipp(?:ed|ing)',
  'held',
  String.raw`improv\p{L}+`,
  String.raw`smash\p{L}+`,
  'br(?:oke|oken|eaking)',
  String.raw`set(?= (?:an?|the|his|her)\b)`,
  'threw|jumped|leapt|cleared|vaulted|stormed|surged|powered|cruised|eased|qualified',
  'second|third|fourth|fifth|sixth|seventh|eighth',
  String.raw`\d+(?:st|nd|rd|th)`,
  'silver|bronze|gold|victory|victorious|runner-up|winner',
  'equall?(?:ed|ing)',
  "could (?:only|not|do no)|couldn[’']t",
  'went|was|were|had|did|got|made|led(?! by)|dropped|passed',
  'recorded|posted|registered|scored|produced|managed|achieved|setting|sets',
  'today|yesterday|tonight',
  // any other verb of the past: "announced" and "talented" tell of no race
  wrapped`
    (?<!\b(?:is|are|be) (?:also )?)
    (?!(?:announc|confirm|nam|reveal|add|unveil|assembl|experienc|talent|fanci|head|headlin)(?:ed)\b)(?<!\p{L}|-)
    \p{Ll}{3,12}ed
  `,
);
const RUN = lean(String.raw`\b${RAN}\b`, 'u');

/** "includes Example (2:05:10), who won in Rome": what is told of one who is entered is of another race. */
const IN_PASSING = /, (?:who|whose|which) [^,;]*/g;

/** The stretch of a sentence that announces a field, and tells of no race. */
const announced = perSpan((text, sentence): 'ahead' | 'entered' | null => {
  if (!hasHint(text, sentence, ENTRY_WORD)) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (AHEAD.test(words)) return RUN.test(words) ? null : 'ahead';
  return ENTERED.test(words) && !RUN.test(words.replaceAll(IN_PASSING, '')) ? 'entered' : null;
});

/** How far before a mark the words stand that make it a best, in characters. */
const NEAR = 90;

/** "Example (2:05:10)", "with a best of 2:05:10". */
const AS_BEST = lean(
  /(?:\((?:[^()\d]{1,30} )?|\bbests? (?:time )?(?:of|is) |\bP[BR]s? (?:of|is) |\bfastest time [^.;]{0,30})$/u,
);

/** "the third-fastest woman in the field with 2:19:40": by it somebody is entered, whatever else the sentence tells. */
const OF_FIELD = new RegExp(
  wrapped`
    \b(?:fastest|quickest|best|strongest) (?:[\p{Ll}’]+ ){0,3}
    (?:(?:in|of) the (?:elite )?(?:field|line-?up|entrants|entries)(?! (?:in|over) the \d)|on paper|entered)\b
    (?:(?!\b(?:w[io]n|took|ran|run|clocked|stopped|finished|was|came)\b)[^.;]){0,40}$
  `,
  'u',
);

/** "Her time, 4:14.77, will not frighten anyone": run already. */
const THE_TIME =
  /\b(?:[Hh]er|[Hh]is|[Tt]he|[Tt]hat)(?: winning)? (?:time|mark|throw|jump|leap|height|distance),? (?:of )?$/;

/** "Example’s 1:58.20 will do her no harm": so is what does something for somebody. */
const THEIR = /(?:[’']s?|\b[Hh](?:is|er)) $/;
const DOES =
  /^(?: ?m| metres| seconds)?(?: (?:in|for|over) [^,.;]{3,30})? will (?:do|give|boost|please|help|lift|earn|send|delight|fill|not)\b/;

/** Whether a mark is what somebody comes to a race with: announced with who will run, or who is entered. */
export function isEntryMark(text: string, { start, end }: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - NEAR), start);
  if (hasHint(text, sentence, ENTRY_WORD) && OF_FIELD.test(before)) return true;
  const kind = announced(text, sentence);
  const isDone = THE_TIME.test(before) || (THEIR.test(before) && DOES.test(text.slice(end, sentence.end)));
  return (kind === 'ahead' && !isDone) || (kind === 'entered' && AS_BEST.test(before));
}
