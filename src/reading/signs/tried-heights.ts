import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { ToldMark } from './told-mark.ts';
import { isWorded, type Wording } from './wordings.ts';

/** What leads to a height that counts. */
const CLEARED = wrapped`
  winning effort|clear|over\b|succe|w[io]n|victor|triumph|title|gold|silver|bronze|medal|first|second|third|(?!with\b)\p{Ll}+th\b|best|finish|end(?:ed|ing)\b|land|le[ad]|jump|soar
    |sail|vault|ma[dk]e|good|record|settle|level|tied?\b|shar|repl|respon|peak|top|fl[ey]|plac|seal|secur|clinch|still|equal|both|each|all\b|jointly|runner
    |stopped|need(?:ed|ing) (?:\p{Ll}+ ){1,3}(?:attempts|tries)
`;
/** What leads to one that was only tried, or that somebody came in at or passed. */
const TRIED = wrapped`
  fail|miss|foul|unsuccess|attempt|try\b|tries|goes\b|efforts?\b|bids?\b|shots?\b|pass|bust|broke|breaking|bow(?:ed|ing)|knock|crash|exit|out\b|retir|withdr
    |eliminat|through\b|close\b|looks?\b|cracks?\b|bar\b|call(?:ed|ing) it a|(?:was|were|been|being) stopped|grief|defeat|halt|(?:came|come|coming) in
    |(?:enter|start|open|join|beg[aiu]n)\p{Ll}*\b(?! (?:the|his|her|their) (?:year|season|campaign|summer|winter|series)\b)
`;
const TELLING = lean(String.raw`(?<![\p{L}’'-])(?:(?<tried>${TRIED})|${CLEARED})`, 'gu');
/** "the pole vault", by which nobody goes over anything. */
const EVENT = /(?:high|long|triple) jump|pole vault/g;

/** A height as it is printed, in metres or in feet; in "Example, at 1.93m" it counts, and "stopped the clock at 6.66" is none. */
const HEIGHT = /(?<![\d.:])[1-6]\.\d\d?(?!\d)/g;
const AS_HEIGHT = /^(?:[1-6]\.\d\d?(?!\d)|(?:\d|1\d|20)(?:-\d| ?f))/;
const AT = lean(/(?<!\p{Lu}[\p{L}’'-]*,?|\bclock) at (?:\d[\d.]*(?: ?m| metres)? (?:and|or) )?$/u);

/** "failed at 5.60", "entered at 5.50"; "cleared 4.85m and twice came near at 4.93m": a higher one was tried, too, unless it is told that it counts. */
function isTriedAt({ printed, lead }: ToldMark): boolean {
  if (!AT.test(lead) || !AS_HEIGHT.test(printed)) return false;
  const last = [...lead.replace(EVENT, (event) => '.'.repeat(event.length)).matchAll(TELLING)].at(-1);
  const { tried } = last?.groups ?? {};
  if (tried) return true;
  const lower = [...lead.matchAll(HEIGHT)].at(-1);
  return lower !== undefined && (last?.index ?? 0) < lower.index && Number.parseFloat(printed) > Number(lower[0]);
}

const PASSED_TO = lean(
  wrapped`
    \b(?:pass(?:ed|es|ing)(?:(?: (?:his|her|their|the)(?: \p{Ll}+){1,3})? (?:to|until|on))?|(?:bar|height) (?:\p{Ll}+ ){0,3}(?:to|than)
      |(?:wait(?:ed|ing|s)|sat (?:it )?out|held back) until) $
  `,
  'u',
);
/** "cleared her opening height of". */
const OVER = lean(/\b(?:clear|over|ma[dk]e|jump|manag|g[eo]t)\p{Ll}* (?:only )?$/u);
/** "2.31m proved too high", "4.80m was beyond her", "moved on to 5.80m, at which both failed", "asked 1.95m for the next bar". */
const NOT_CLEARED = lean(
  wrapped`
    ^ (?:was|were|is|proved|proving|being|turned out)(?: to be)?(?: (?:\p{Ll}+ly|just|far|well|one|a))?(?: (?:height|bar|step|bridge|jump|\p{Ll}+metres?))?
      [ ](?:too (?:high|much|far|tall|big|tough|demanding)|beyond|out of (?:reach|range|\p{Ll}+ reach))\b
    |^,? (?:at which|where) (?:\p{L}+ ){0,8}(?:fail|miss)|^ for the \p{Ll}+ bar\b
  `,
  'u',
);
const A_TRY = lean(/^ an? (?:[\p{Ll}-]+ ){0,3}(?:try|fright|scare|rattle|go|crack|shot|shake|bash|effort)\b/u);
/** "With the bar at 5.90m and three men clear at 5.85m": what others had cleared, of whom nobody is named. */
const OF_OTHERS = lean(
  /^With [^;]{0,60}\b(?:men|women|athletes|jumpers|vaulters|others) (?:\p{Ll}+ ){0,3}(?:at|over)(?: \p{Ll}+)? $/u,
);

/** Heights nobody cleared yet. */
const UNCLEARED: readonly Wording[] = [
  { lead: PASSED_TO },
  { words: /^(?:opening|starting|entry) $/, noun: /^height/, butLead: OVER },
  { after: NOT_CLEARED },
  // "gave 5.01m a real fright"
  { before: /\b(?:gave|giving|given) $/, after: A_TRY },
  { before: OF_OTHERS },
];

/** "came in at 4.20m, went no higher", "the bar went up to 6.05m, which he cleared at once": a height that counts after all. */
const CLEARED_AFTER = lean(
  wrapped`
    ^,? (?:(?:and|but|then) )?(?:went|got|would go|could go) no (?:higher|further)\b
    |^[^.;]{0,40}?[,–—-] ?(?:(?:which|that|and)(?: (?:\p{Lu}[\p{L}’'-]+ ){1,3}| (?:he|she) | ))?(?:(?:duly|then|also|promptly) )?
      (?:clear(?:ed|ing)|managed|mastered|made|sailed over|flew over|soared over|went over|went clear|cleared it)
      (?= (?:it|that)\b| (?:at|with|on) (?:the|his|her) \p{Ll}+ (?:attempt|try|time|go|jump)| (?:at )?(?:the )?first[- ]time| too\b|[,.;])
  `,
  'u',
);

/** Whether a mark is a height that somebody tried, or came in at, and not one that counts. */
export const isTriedHeight = (mark: ToldMark): boolean =>
  !CLEARED_AFTER.test(mark.after) && (isTriedAt(mark) || isWorded(mark, UNCLEARED));
