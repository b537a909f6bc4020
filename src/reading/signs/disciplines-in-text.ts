import { type DisciplineId, disciplines } from '../../athletics/discipline.ts';
import type { Sex } from '../../athletics/sex.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint, hinted, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { sexAfter, sexBefore } from './sex-beside.ts';

/** A discipline named in a text. */
export interface NamedDiscipline extends Span {
  readonly discipline: DisciplineId;
  /** As printed; null where the words leave it open. */
  readonly sex: Sex | null;
  readonly indoor: boolean;
  /** "the long jumper": it says what somebody does, not what happens. */
  readonly describes: boolean;
}

const ids = new Map<string, DisciplineId>(disciplines.map(({ id }) => [id, id]));

const UNIT = '(?:m|mtrs?|metres?|meters?|km|kilomet(?:re|er)s?|(?<=\\d[- ])milers?|miles?|k)';
const LENGTH = lean(
  wrapped`
    (?<![\d.,:£$€x×])(\d{1,2},\d{3}|\d{1,5}|[Oo]ne|[Tt]wo|[Tt]en)(?:[- ]?(${UNIT})(?![\p{L}\d]))
    (?:[- ](high |sprint )?(hurdles?|steeple(?:chase)?|race walk|walk|road race|relay))?
  `,
  'giu',
);
/** "the women’s 100", "the 400 hurdles": without the unit, as reports of one evening have it. */
const BARE = lean(
  [
    wrapped`
      (?<=\b(?:(?:(?:wo)?men|girls|boys)[’']?s?[’']? |
        the |a |
        (?:his|her) (?:first |second |third |fastest |only )?
        |in |over |DL |Diamond League ))
    `,
    '(55|60|100|110|200|300(?= hurdles)|400|800|1,?500|1,?600|3,?000|3,?200|5,?000|10,?000)',
    either(
      String.raw` (hurdles|steeplechase|walk|relay)\b`,
      ' in both',
      // "the 100 final", "the 400 was", "the 800, and"
      String.raw`(?= ${either(
        'in|at|on|with|by|from|over|ahead|after|before|despite',
        'final|title|champion|crown|heats?|race|semi-?finals?|record|of the (?:season|year)',
        'and|but|as|when|while|was|were|saw|proved|produced|went',
        'to (?=beat|win|take|claim|finish|run|edge)',
      )}\b|[,.;](?!\d)| ?[—–]| \(:?\d)`,
      // "the men’s 400 also", "ran the 200 instead"
      String.raw`(?<=(?:wo)?men[’']s [\d,]{2,6}|\bran the [\d,]{2,6})(?= ${either(
        wrapped`
          also|it|that|which|where|instead|too|had|has|is|against|behind|who|were|turned|came|took|began|started
          |followed|there
        `,
        String.raw`\p{Lu}`,
      )})`,
    ),
  ].join(''),
  'iuy',
);
/** "the 13.1 mile course", "over 42.195km". */
const BY_LENGTH =
  /(?<![\d.,])(?:(13\.1|21\.1|21\.0975)|26\.2|42\.2|42\.195)[- ]?(?:miles?|kilomet(?:re|er)s|km)\b(?! (?:to go|left|mark|from))/gi;
/** "110mH", "3000SC". */
const IN_SHORT = /\b(\d{2,5}) ?m?(H|SC)\b|\b(\d{2,3})mh\b/g;
const SPRINT_HURDLES = /(?:sprint|short) hurdles\b/iy;
/** "won the men’s hurdles in 13.24": which hurdles is told by the first time beside them. */
const HURDLES = /hurdles\b(?<=\b(?:(?:wo)?men[’']s|h(?:is|er)) hurdles)/iy;
const HURDLES_TIME = /(?<![\d:.])(\d{1,2})\.\d\d(?!\d| ?m)/;
/** How far behind their sentence that time is looked for, in characters. */
const HURDLES_REACH = 120;
const hurdlesOf = (seconds: number): DisciplineId | undefined =>
  seconds < 11 ? ids.get('60mh') : seconds < 20 ? ids.get('110mh') : seconds > 40 ? ids.get('400mh') : undefined;
const RELAY = /\b4 ?[x×] ?(\d{3,4})(?: ?(?:m|metres|meters))?(?: relay)?\b/gi;
/** "high jump", "pole-vaulter", "long-jumped". */
const JUMP = either(
  'high[- ]jump(?:er|ed|ing)?',
  'pole[- ]vault(?:er|ed|ing)?',
  'long[- ]jump(?:er|ed|ing)?',
  'triple[- ]jump(?:er|ed|ing)?',
);
const THROW = either('shot putt?(?:er)?', 'discus(?: thrower)?', 'hammer(?: thrower)?', 'javelin(?: thrower)?');
const COMBINED = either('pentathl(?:on|ete)', 'heptathl(?:on|ete)', 'octathlon', 'decathl(?:on|ete)');
const BY_NAME = [
  'half[- ]marathon|marathon|steeplechas(?:ers?|e)',
  String.raw`steeple(?<=\b(?:the|[’']s) steeple)`,
  JUMP,
  THROW,
  COMBINED,
  'weight throw|cross[- ]country|high hurdles|distance medley|DMR',
].join('|');
/** What makes a mile a part of a race, or a length that somebody was ahead by. */
const PART_OF_RACE = wrapped`
  final|last|first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)|opening|closing|few|each|per|every|a|half
  |the halfway|quarter
`;
const NAMED = lean(
  either(
    String.raw`(${BY_NAME})\b`,
    String.raw`(?<!\b(?:${PART_OF_RACE}) )(?<![\d-])(mile)\b(?!-)(?! (?:from|of|to go|mark|course|race walk|out|later))`,
    // "the shot with 19.20m", "(shot)", "the shot title", "men’s shot": the put, and no shot at a title
    wrapped`
      (?<=\b(?:the|men[’']s|women[’']s) )(shot)
      (?= (?:with|at|title|final|event|competition|was|saw|went|to|from|and|by|in)\b| \(|[,.;])
    `,
    String.raw`(?<=\()(shot)(?=[,)])`,
    '(shot)(?= (?:title|crown|final|competition|gold|silver|bronze|champion))',
    String.raw`(?<=\b(?:(?:wo)?men|girls|boys|ladies)[’']?s?[’']? )(shot)\b(?! (?:at|to|for|from)\b)`,
  ),
  'iy',
);

/** A stretch of a race, not a race: "with 200m to go", "the last 100m", "the 400m mark". */
const STRETCH_BEFORE = new RegExp(
  wrapped`
    \b(?:through|pass(?:ed|es|ing)|past|reach(?:ed|es|ing)|threw|throw(?:s|ing)|hurl(?:ed|ing)|last|final|first|opening
      |closing|next|another|about|from|until|over|under|below|beyond|above|around|approximately|a further|every
      |(?:dropp?|stepp?|pull|peel)(?:ed|ing) (?:out|off|aside|away) (?:at|after)
      |(?:took|taking) (?:over|the lead) at) (?:the )?(?:last |final |first )?$
  `,
  'i',
);
const STRETCH_AFTER = new RegExp(
  wrapped`
    ^[ -]
    (?:to go|to run|remaining|left|out|mark(?! of)|from (?:the|home)|later|stage|split|lead|gap|clear|cross[- ]country)
    \b
  `,
  'i',
);
/** "by 15km she led", "caught her at 20km", "dropped out before 30K": where on the road it was. */
const ON_THE_WAY = /\b(?:by|at|from|before|after|past|until|around|near|beyond) $/i;
/** "reached the 60 metres final": a race all the same. */
const RACE_AFTER = new RegExp(wrapped`
  ^[ -](?:(?:indoor|outdoor|national|state|world|[Oo]lympic|European|Commonwealth) )?
  (?:final|semi-?finals?|title|medal|race|heats?|dash|sprint|champion|crown|event|victory|win)\b
`);
/** "a throw of over 80m", "at 8km": lengths that are seldom raced are a race only where the words say so. */
const RARE = lean(/^(?:75|80|6|8|5)[ -]?(?:m\p{L}*|k\p{L}*)$/iu);
const RACE_BEFORE = /\b(?:(?:wo)?men|girls|boys|ladies)[’']?s?[’']? (?:(?:under|u)[- ]?\d\d |senior |junior )?$/iu;
/** "over 800m", "disqualified from the 800m": a race for all that, when no stretch follows. */
const OVER = /\b(?:over|(?:disqualified|withdrew|withdrawn|retired) from) (?:the )?(?:wo)?(?:men[’']s )?$/i;

const FIELD_IDS: Readonly<Record<string, DisciplineId>> = {
  steeplechase: '3000msc',
  steeple: '3000msc',
  'high hurdles': '110mh',
  dmr: 'distance-medley',
};

/** "the 1,600-meter relay" is named by its whole length, as in America; "the 400m relay" by one leg’s. */
const relayOf = (length: number, unit: string): DisciplineId | undefined =>
  length > 1500 || /meter/i.test(unit) ? ids.get(`4x${length / 4}m`) : ids.get(`4x${length}m`);

function idOf(figure: string, unit: string, kind: string): DisciplineId | undefined {
  const n = { one: '1', two: '2', ten: '10' }[figure.toLowerCase()] ?? figure.replace(',', '');
  if (/^mile/i.test(unit)) return n === '1' ? 'mile' : ids.get(`${n}miles`);
  const length = /^k/i.test(unit) ? `${n}km` : `${n}m`;
  if (/^hurdle/i.test(kind)) return ids.get(`${length}h`);
  if (/^steeple/i.test(kind)) return ids.get(`${length}sc`);
  if (/^relay/i.test(kind)) return relayOf(Number(n), unit) ?? ids.get(length);
  if (n === '110' && kind === '') return ids.get('110mh');
  if (n === '35' && /^k/i.test(unit)) return ids.get('35kmw');
  return /walk$/i.test(kind) ? ids.get(`${length}w`) : ids.get(length);
}

/** "the sprint relay" is the shorter one. */
const SPRINT_RELAY = /sprint relay\b/iy;

/** What is left of "javelin thrower" and "long jumper" without it is the discipline. */
const DESCRIBES = /(?<=steeplechase)rs?$|(?<=jump|vault)(?:er|ed|ing)$| thrower$|(?<=put)t?er$/;

/** "the heptathlon long jump": an event within a combined one is what happens; the combined one is what follows. */
const PART_OF =
  /^(?:pent|hept|oct|dec)athlon[’']?s? (?:\d{2,4} ?m|\d{2,4} metres|(?:high|long) jump|shot|javelin|discus|pole vault)/i;

const REACH = 20;

function found(text: string, span: Span): (Span & { id: DisciplineId | undefined })[] {
  const lengths = hinted(FIGURE, LENGTH, text, span)
    .filter((m) => {
      const before = text.slice(Math.max(span.start, m.start - 30), m.start);
      const after = text.slice(m.end, m.end + 20);
      return (
        !STRETCH_AFTER.test(after) &&
        (OVER.test(before) || RACE_AFTER.test(after) || !STRETCH_BEFORE.test(before)) &&
        (!/^(?:k|mile)/i.test(m[2] ?? '') ||
          !ON_THE_WAY.test(before) ||
          RACE_AFTER.test(after) ||
          m[4] !== undefined) &&
        (!RARE.test(m[0]) || RACE_AFTER.test(after) || RACE_BEFORE.test(before))
      );
    })
    .map((m) => ({ start: m.start, end: m.end, id: idOf(m[1] ?? '', m[2] ?? '', m[4] ?? '') }));
  const relays = hinted(FIGURE, RELAY, text, span).map((m) => ({
    start: m.start,
    end: m.end,
    id: ids.get(`4x${m[1]}m`),
  }));
  const sprintRelays = startingWith(SPRINT, SPRINT_RELAY, text, span).map(({ start, end }) => ({
    start,
    end,
    id: ids.get('4x100m'),
  }));
  const bare = startingWith(FIGURE, BARE, text, span).map((m) => ({
    start: m.start,
    end: m.end,
    id: idOf(m[1] ?? '', m[2] === 'relay' ? 'meter' : 'm', m[2] ?? ''),
  }));
  const short = hinted(FIGURE, IN_SHORT, text, span).map((m) => ({
    start: m.start,
    end: m.end,
    id: idOf(m[1] ?? m[3] ?? '', 'm', m[2] === 'SC' ? 'steeple' : 'hurdles'),
  }));
  const exact = hinted(MILES, BY_LENGTH, text, span).map(({ 1: half, start, end }) => ({
    start,
    end,
    id: half === undefined ? ids.get('marathon') : ids.get('half-marathon'),
  }));
  const sprints = startingWith(SPRINT, SPRINT_HURDLES, text, span).map(({ start, end }) => ({
    start,
    end,
    id: ids.get('110mh'),
  }));
  const hurdles = startingWith(HURDLES_WORD, HURDLES, text, span).map(({ start, end }) => {
    const [told] = text.slice(span.start, span.end + HURDLES_REACH).split('\n');
    return { start, end, id: hurdlesOf(Number(HURDLES_TIME.exec(told ?? '')?.[1])) };
  });
  const names = hasHint(text, span, NAME) ? startingWith(NAME_BEGINNING, NAMED, text, span) : [];
  const named = names.map((m) => {
    const words = (m[1] ?? m[2] ?? 'shot put').toLowerCase().replace('cross country', 'cross-country');
    const what = words.replace(DESCRIBES, '').replace(/athlete$/, 'athlon');
    const part = PART_OF.exec(text.slice(m.start, Math.min(span.end, m.end + REACH)));
    if (part) return { start: m.start + part[0].length, end: m.start + part[0].length, id: ids.get(what) };
    return { start: m.start, end: m.end, id: FIELD_IDS[what] ?? ids.get(what.replaceAll(' ', '-')) };
  });
  return [...lengths, ...bare, ...short, ...exact, ...sprints, ...hurdles, ...relays, ...sprintRelays, ...named];
}

/** Without one of these no discipline is named. */
const DISCIPLINE_WORD = hint(
  new RegExp(
    wrapped`
      \d|mile|marathon|steeple|jump|vault|shot|discus|hammer|javelin|athl|cross|hurdles|medley|^dmr$|^relay$|met(?:re|er)
      |km$|^weight$
    `,
    'i',
  ),
);
const FIGURE = hint(/\d|^(?:one|two|ten)/i);
const NAME = hint(
  /mile|marathon|steeple|jump|vault|^shot$|discus|hammer|javelin|athl|^cross$|hurdles|medley|^dmr$|^weight$|^relay$/i,
);

const NAME_BEGINNING = hint(
  new RegExp(
    wrapped`
      ^(?:half|marathon|steeple|high|pole|long|triple|shot|discus|hammer|javelin|(?:pent|hept|oct|dec)athl|weight
        |cross|distance|dmr|mile)
    `,
    'i',
  ),
);
const MILES = hint(/^(?:\d+-?)?(?:miles?$|km$|kilom)/i);
const HURDLES_WORD = hint(/^hurdles$/i);
const SPRINT = hint(/^(?:sprint|short)$/i);

const INDOOR_BEFORE = lean(/\bindoor (?:[\p{L}-]+ ){0,2}$/iu);

const NONE: readonly NamedDiscipline[] = [];

/** The disciplines a stretch of text names, in order. Stretches of a race ("the last 100m") are none. */
export const disciplinesIn = perSpan((text, span): readonly NamedDiscipline[] => {
  if (!hasHint(text, span, DISCIPLINE_WORD)) return NONE;
  const all = found(text, span).sort((a, b) => a.start - b.start || b.end - a.end);
  return all.flatMap(({ start, end, id }, i) => {
    if (!id || all.slice(0, i).some((other) => other.end > start)) return [];
    const sex = sexBefore(text, start, span.start) ?? sexAfter(text, end);
    const indoor =
      INDOOR_BEFORE.test(text.slice(Math.max(span.start, start - 30), start)) ||
      /^ (?:indoors|short track)\b/.test(text.slice(end));
    const describes = /(?:ers?|lete)$/i.test(text.slice(start, end)) && !/meter$|hammer$/i.test(text.slice(start, end));
    return [{ start, end, discipline: id === '110mh' && sex === 'women' ? '100mh' : id, sex, indoor, describes }];
  });
});
