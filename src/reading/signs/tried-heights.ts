import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

/** "failed one try at 6.05m and two at": how often. */
const COUNT = 'once|twice|one|two|three|another|again';
/** "went out of the high jump at". */
const OF_EVENT = String.raw`(?:(?: (?:of|from))? (?:the|her|his) (?:[\p{L}’'-]+ ){0,3}\p{Ll}+)?`;
/** "failed at", "went out at", and what they failed at before. */
const FAILED = [
  either(
    'failures?|failed|failing|fails|misse[ds]|missing|try|unsuccessful|passed|passing|bust|broke|fouls?|fouled|fouling',
    // "needed three attempts at 1.97m"
    String.raw`(?<!\bneed(?:ed|ing) (?:\p{Ll}+ ){1,3})(?:attempts|tries)|attempt`,
    // "made honourable efforts at 5.90m"
    String.raw`(?<!\b(?:w[io]n(?:ning)?|best|clear(?:ed|ing)?) (?:[\p{Ll}-]+ ){0,4})efforts?|bids?|shots?|goes`,
    `(?:bow|knock|crash|exit)(?:ed|ing)?(?: out)?${OF_EVENT}`,
    String.raw`(?:retir(?:ed|ing)|withdrew|withdrawing)(?: (?:hurt|injured)| with (?:an? )?(?:\p{Ll}+ ){0,2}\p{Ll}+)?`,
    // "missed once at 5.80m"
    '(?:missed|failed|ran through|running through) (?:once|twice|again|three times)',
    `(?:go(?:ing)?|went|(?:was|were)(?: (?:knocked|put))?) out${OF_EVENT}|eliminated|ran through|running through`,
    // "came agonisingly close at 4.93m", "had two looks at 1.99m"
    'close(?: calls?)?|looks?|cracks?|efforts',
    // "broke his pole at 5.95m", "knocked the bar off three times at 2.35m", "called it a day at 2.02m"
    String.raw`br(?:oke|eaking) (?:a|his|her) pole|call(?:ed|ing) it a (?:day|night)|ran out of \p{Ll}+`,
    String.raw`(?:kn?ock|dislodg|clipp|brush|br(?:ing|ought)|took|sent|nudg|hit|toppl)\p{Ll}* the bar(?: (?:off|down|away|flying|tumbling))?(?: (?:\p{Ll}+ times|once|twice|again))?`,
    String.raw`(?<=\b(?:was|were|been|being|is) (?:\p{Ll}+ )?)stopped|came to grief|defeated|halted`,
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
/** "2.31m proved too high", "4.80m was beyond her". */
const TOO_HIGH = lean(
  wrapped`
    ^(?: ?m| metres)? (?:was|were|is|proved|proving|being|turned out)(?: to be)?(?: (?:\p{Ll}+ly|just|far|well|one|a))?
    (?: (?:height|bar|step|bridge|jump|\p{Ll}+metres?))? (?:too (?:high|much|far|tall|big|tough|demanding)|beyond|out of (?:reach|range|\p{Ll}+ reach))\b
  `,
  'u',
);
/** "gave 5.01m a real fright". */
const GIVEN = /\b(?:gave|giving|given) $/;
const A_TRY = lean(
  /^(?: ?m| metres)? an? (?:[\p{Ll}-]+ ){0,3}(?:try|fright|scare|rattle|go|crack|shot|shake|bash|effort)\b/u,
);
const BAR_AFTER = lean(/^(?: ?m| metres)? for the \p{Ll}+ bar\b/u);

/** A height as it is printed; nobody has one beyond these, in metres. */
const HEIGHT = /(?<![\d.:])\d\.\d\d(?!\d)/g;
const LOWEST = 1.2;
const HIGHEST = 6.4;
const isHeight = (metres: number): boolean => metres >= LOWEST && metres <= HIGHEST;
/** What leads to a height that counts. */
const CLEARED = lean(
  wrapped`
    \b(?:clear|over\b|succe|w[io]n|victor|triumph|title|gold|silver|bronze|medal|first|second|third|\p{Ll}+th\b|\d|best|finish|end|land|le[ad]|jump|soar|sail|vault
      |ma[dk]e|good|record|settle|level|tie|shar|repl|respon|peak|top|fl[ey]|plac|seal|secur|clinch|still|equal|both|each|all\b|jointly|runner|\p{Lu})
  `,
  'u',
);

/** "cleared 4.85m and twice came near at 4.93m": behind a height that counts, one that is higher was tried where nothing tells that it was cleared. */
function isBeyond(text: string, { start, end }: Span, within: Span): boolean {
  const before = text.slice(within.start, start);
  if (!before.endsWith(' at ')) return false;
  const last = [...before.matchAll(HEIGHT)].at(-1);
  const tried = Number.parseFloat(text.slice(start, end));
  return (
    last !== undefined &&
    isHeight(Number(last[0])) &&
    isHeight(tried) &&
    tried > Number(last[0]) &&
    !CLEARED.test(before.slice(last.index + last[0].length))
  );
}

/** "came in at 4.20m, went no higher", "the bar went up to 6.05m, which he cleared at once": a height that counts after all. */
const CLEARED_AFTER = lean(
  wrapped`
    ^(?: ?m| metres)?,? (?:(?:and|but|then) )?(?:went|got|would go|could go) no (?:higher|further)\b
    |^(?: ?m| metres)?[^.;]{0,40}?[,–—-] ?(?:which|that|and|cleared)(?: (?:\p{Lu}[\p{L}’'-]+ ){1,3}| (?:he|she) | )?(?:(?:duly|then|also|promptly) )?
      (?:clear(?:ed|ing)|managed|mastered|made|sailed over|flew over|soared over|went over|went clear|cleared it)
      (?= (?:it|that)\b| (?:at|with|on) (?:the|his|her) \p{Ll}+ (?:attempt|try|time|go|jump)| (?:at )?(?:the )?first[- ]time| too\b|[,.;])
  `,
  'u',
);

const AHEAD = 80;
const BACK = 60;

/** Whether a figure is a height that somebody tried, or came in at, and not one that counts. */
export function isTriedHeight(text: string, { start, end }: Span, within: Span): boolean {
  const before = text.slice(Math.max(within.start, start - BACK), start);
  const after = text.slice(end, Math.min(within.end, end + AHEAD));
  return (
    BAR_AFTER.test(after) ||
    NOT_CLEARED_AFTER.test(after) ||
    TOO_HIGH.test(after) ||
    (GIVEN.test(before) && A_TRY.test(after)) ||
    isBeyond(text, { start, end }, within) ||
    (NOT_CLEARED.test(before) && !CLEARED_AFTER.test(after)) ||
    (text.startsWith('With ', within.start) && OF_OTHERS.test(text.slice(within.start, start)))
  );
}
