import type { DisciplineId } from '../../athletics/discipline.ts';
import { parseEvent } from '../../athletics/parse-event.ts';
import { wrapped } from '../text/wrapped.ts';

/** What a heading can hold besides its event: wind, round, group, age, status of its results. */
const ASIDES = new RegExp(
  wrapped`
    \([^()]*\)|\b(?:wind\b|w(?=[\s:=]*[+-]?\d\.\d))[^,;]*|[+-]\d\.\d.*
    |\b(?:heats?|group|pool|race|section|flight|round|results?|leading|selected|final|top|finishers|elite|senior|seniors
      |junior|juniors|invitation(?:al)?|under-?\s?\d+|u\d\d|u-\d\d|masters|vets?|veterans?)
      \b(?: [A-H1-9]\b(?![,.]\d))?
    |\b(?:boys|girls|ladies)\b[’']?
    |[:–—_-]\s*\(?$
  `,
  'giu',
);

/** How club secretaries and sub-editors shorten what the event is, longest first. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:s\/c|st[’']?ple(?:chase)?|st[’']?chase|s[’'/]?chase|chase)(?![\p{L}])/giu, 'sc'],
  [/(?<=\d ?m?\s*)(?:hdls?|hurd|hrdls)\b\.?/gi, ' hurdles'],
];

/** The longest words that can be the name of an event alone, in characters. */
const LONGEST = 40;

/** The event of a heading that is nothing else: "400", "LJ", "Women 3,000 steeplechase", "3,000m SC". */
export function shortEvent(words: string): DisciplineId | null {
  const last = words.split(/[.;]\s|:\s(?=\S)/).at(-1) ?? words;
  const whole = SHORTENED.reduce((long, [short, form]) => long.replace(short, form), last);
  const bare = whole.replace(ASIDES, ' ').replace(/\s+/g, ' ').trim();
  const parsed = bare === '' || bare.length > LONGEST ? null : parseEvent(bare);
  const [id] = parsed?.disciplines ?? [];
  return parsed?.disciplines.length === 1 && id ? id : (parsed?.disciplines.find((d) => d.endsWith('km')) ?? null);
}
