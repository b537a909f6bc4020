import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isAskedFor, TO_WIN } from './asked-for.ts';

/** Figures that are a margin, or what is left of a race: no mark. */
const MARGIN_BEFORE = lean(
  wrapped`
    (?<!\b(?:manag\p{L}+|muster\p{L}*|cleared|clearing|jumped|jumping|threw|throwing|ran|running|recorded|achieved
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

/** "failed one try at 6.05m and two at": how often. */
const COUNT = 'once|twice|one|two|three|another|again';
/** "failed at", "went out at", and what they failed at before. */
const FAILED = [
  either(
    'failures?|failed|failing|fails|misse[ds]|missing|try|unsuccessful|passed|passing|bust|broke|fouls?|fouled|fouling',
    // "needed three attempts at 1.97m"
    String.raw`(?<!\bneed(?:ed|ing) (?:\p{Ll}+ ){1,3})(?:attempts|tries)|attempt`,
    // "made honourable efforts at 5.90m"
    String.raw`(?<!\b(?:w[io]n(?:ning)?|best|clear(?:ed|ing)?) (?:[\p{Ll}-]+ ){0,4})efforts?|bids?|shots?|goes`,
    '(?:bow|knock|crash|exit)(?:ed|ing)?(?: out)?',
    String.raw`(?:retir(?:ed|ing)|withdrew|withdrawing)(?: (?:hurt|injured)| with (?:an? )?(?:\p{Ll}+ ){0,2}\p{Ll}+)?`,
    // "missed once at 5.80m"
    '(?:missed|failed) (?:once|twice|again|three times)',
    'go(?:ing)? out|went out',
    String.raw`(?<!\b(?:clocks?|watch) )stopp(?:ed|ing)|came to grief|defeated|halted`,
  ),
  String.raw` at(?: \d[\d.]*(?: ?m| metres)?(?:,|,? and|,? or| then)(?: then)?(?: (?:${COUNT})(?: more| further| failure| miss)?(?: at)?)?)*`,
].join('');
const ITS = String.raw`(?: (?:the|his|her|their)(?! (?:year|season|campaign|summer|winter|series)\b)(?: \p{Ll}+){1,2})?`;
const ENTERED = either(
  `(?:enter(?:ed|ing|s)|(?:came|come|coming) (?:in|into)|(?:start|open|join)(?:ed|ing|s)|beg[au]n|beginning)${ITS}(?: up)? at`,
  '(?:wait(?:ed|ing|s)|sat (?:it )?out|held back) until(?: the bar (?:was|reached|went to|had reached))?',
  String.raw`(?<!\b(?:clear|over|ma[dk]e|jump|manag|g[eo]t)\p{Ll}* (?:only )?(?:his|her|the|their|an) )(?:opening|starting|entry) height(?: of| was| at|,)?`,
);
const RAISED = String.raw`(?:bar|height) (?:\p{Ll}+ ){0,3}(?:at|to|than)(?: an? (?:[\p{L}’'-]+ ){0,4}(?:record|best)(?: of)?)?`;
const PASSED = String.raw`pass(?:ed|es|ing)(?:(?: (?:his|her|their|the)(?: \p{Ll}+){1,3})? (?:to|until|on))?`;
/** "three failures at 5.60", "entered at 5.50", "the bar was raised to 5.70", "passed his third attempt to 5.96": heights nobody cleared yet. */
const NOT_CLEARED = lean(String.raw`\b${either(FAILED, ENTERED, RAISED, PASSED)} $`, 'u');
/** "With the bar at 5.90m and three men clear at 5.85m": what others had cleared, of whom nobody is named. */
const OF_OTHERS = lean(
  /^With [^;]{0,60}\b(?:men|women|athletes|jumpers|vaulters|others) (?:\p{Ll}+ ){0,3}(?:at|over)(?: \p{Ll}+)? $/u,
);
/** "moved on to 5.80m, at which both failed". */
const NOT_CLEARED_AFTER = lean(/^(?: ?m| metres)?,? (?:at which|where) (?:\p{L}+ ){0,8}(?:fail|miss)/u);
const BAR_AFTER = lean(/^(?: ?m| metres)? for the \p{Ll}+ bar\b/u);

/** Nobody is ahead by more seconds or metres in a race timed in hundredths: "13.85 ahead of Example" gives no margin. */
const LARGEST_MARGIN = 5;

/** "was second, 31.4 seconds adrift": a margin, however large. */
const ADRIFT = /^ ?(?:seconds? |secs? )?(?:adrift|in arrears|further back)\b/;

/** Only a bare figure can be a margin: "ahead of" behind 13:20.00 is about somebody else. */
const DECIMAL_ONLY = /^\d+\.\d+/;

/** "the first Irishman to break 3:50 for the mile", "broke 2:00 again": a round figure that was to be beaten. */
const BARRIER =
  /\b(?:to (?:better|beat|run under|go under|run inside)|br(?:eak|eaking|oke|oken)|crack(?:ed|ing)?|(?:dip|duck|dipp|duck|slipp)(?:ed|ing)? (?:under|below|inside)) $/;
const ROUND = /^\d{1,3}:\d{2}(?![.:])|^\d{1,2}\.0?0(?!\d)|^\w+ minutes?(?:,? (?:and )?\d{1,2} seconds)?$/;

const AHEAD = 40;
const BACK = 30;

/** Whether a figure is a standard to be reached. */
export const isStandard = (text: string, { start, end }: Span, within: Span): boolean =>
  isAskedFor(text, { start, end }, within) ||
  BAR_AFTER.test(text.slice(end, end + AHEAD)) ||
  (ROUND.test(text.slice(start, end)) && BARRIER.test(text.slice(Math.max(within.start, start - AHEAD), start))) ||
  NOT_CLEARED_AFTER.test(text.slice(end, Math.min(within.end, end + 2 * AHEAD))) ||
  NOT_CLEARED.test(text.slice(Math.max(within.start, start - AHEAD), start)) ||
  (text.startsWith('With ', within.start) && OF_OTHERS.test(text.slice(within.start, start)));

/** "beat Sample by 44.51 to 44.52": two marks, and no margin. */
const TO_ANOTHER = /^(?: ?m| metres| seconds)? (?:to|against) \d/;

/** Whether a figure says by how much somebody was ahead, or what was left of a race. */
export function isMargin(text: string, { start, end }: Span, within: Span): boolean {
  const printed = text.slice(start, end);
  if (!DECIMAL_ONLY.test(printed)) return false;
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
