import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import type { Round } from '../../athletics/round.ts';
import type { Sex } from '../../athletics/sex.ts';
import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import { namedRound } from '../setting/named-round.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { shortEvent } from './short-events.ts';

/** What the words above a list say of it. */
export interface ListHeading {
  readonly discipline: DisciplineId | null;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  readonly round: Round | null;
  /** It is over something that is no result of the day: standings, records, a start list. */
  readonly silences: boolean;
  /** It names an event that isn’t one of ours, or several at once. */
  readonly isUnknownEvent: boolean;
  /** It says how far: "Senior men (12km)", which of a cross-country race or a walk is no other event. */
  readonly isLength: boolean;
  /** It is over several lists: "World leading times". "Lap times: 61, 62" holds what it names. */
  readonly isTitle: boolean;
  /** "Senior women: 100m": the sex holds for the disciplines that follow. */
  readonly opensSection: boolean;
  /** It announces results, whatever of: "Leading results". */
  readonly announces: boolean;
}

const WOMEN = /\b(?:wom[ae]n|ladies|girls|female)(?:[’']?s)?\b/iu;
const MEN = /\b(?:m[ae]n|boys|male)(?:[’']?s)?\b/iu;
/** "W 100m", "U20W", "W50"; "100 m" and "(w)" are no sex. */
const WOMEN_IN_SHORT = /^W(?=[\s:])|\b(?:[UV]\d\d ?W|[WF][3-9][05])\b/;
const MEN_IN_SHORT = /^M(?=[\s:])|\b(?:[UV]\d\d ?M|M[3-9][05])\b/;
const MIXED = /\bmixed\b(?! zone)/i;
const SILENT = lean(
  String.raw`\b${either(
    'records(?! (?:broken|fall))',
    'record holders',
    'all[- ]time',
    'medals?(?: (?:table|tally|standings|count|winners by))',
    '(?:over-?all |points? |team |current |league |series )?standings',
    'points table',
    'schedule|timetable',
    'start ?lists?',
    String.raw`entr(?:y|ies)\b`,
    'entry lists?',
    'line-?ups?',
    'splits?',
    '(?:past|previous|recent|former) (?:winners|champions|medallists)',
    'roll of honou?r',
    "(?:world|year|season)[’']?s? (?:lists?|leads?|leaders|bests)",
    String.raw`(?:world[- ])?leading (?:\p{L}+ )?(?:times|marks|performances|performers|distances|heights)`,
    'overnight|first[- ]day',
    'lap times|progressions?|(?:order|programme) of events',
    // "Points:", "Match score:"
    String.raw`(?:points|match(?: (?:scores?|results?))?|scores?)(?=\s*[:–—-]|\s*$)`,
    'rankings?',
    'ranked',
    String.raw`top (?:\p{L}+ )?(?:times|marks|performances|performers)`,
    'fastest',
    'to watch',
    // "Team scores", "Teams:"
    String.raw`teams?(?: (?:scores?|results?|race))?(?=\s*[:–—-]|\s*$)`,
    'standards?',
    'prize|fixtures|calendar|on tv|television|handicap',
    // "after the first day", "after seven events"
    String.raw`after (?:day|(?:the )?(?:first|opening) day|(?:\p{L}+|[1-9]) (?:events|disciplines))`,
    String.raw`wheelchair|para\b|T\d\d\b`,
    'best times|personal bests|pbs?',
    'contenders|favourites|predictions|preview|odds',
    'qualifiers|withdrawals|attempts|diamond race',
  )}\b`,
  'iu',
);
const OTHER_SPORT = new RegExp(
  wrapped`
    \b(?:swimming|freestyle|butterfly|backstroke|breaststroke|skiing|skating|cycling|rowing|canoe(?:ing)?|kayak|biathlon
      |triathlon|duathlon|(?:giant )?slalom|downhill|time[- ]trial|stage|golf|tennis|motor|grands? prix (?:grid|race)
      |luge|bobsle(?:d|igh)|nordic|sailing|equestrian|weightlifting|gymnastics)
    \b
  `,
  'i',
);
/** "19:05 Women’s 100m": what stands behind a time of day is yet to come. */
const TIMETABLE = new RegExp(
  wrapped`
    ^\W*(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\b\.?|\b)[ :–—-]+
    (?=\D{3}.*(?:m\b|met|jump|put|vault|throw|hurdles|final|heat))
  `,
  'iu',
);
const RESULTS =
  /\bresults?\b|\bfinishers\b|\bplacings\b|\bpodium\b|\bmedallists\b|\bfinal\b|(?<!\b(?:past|previous|former|recent) )\bwinners\b/i;
const EVENT_LIKE = new RegExp(
  wrapped`
    \d{2,}\s?-?(?:m\b|met(?:re|er)s?|yards?|yds?)
    |\d(?:\s?|-)(?:k\b|km|kilo|miles?)
    |\b(?:dash|run|hurdles|relay|race walk|ball|medley|legs?|throw)\b
  `,
  'i',
);

const LENGTH = new RegExp(
  wrapped`
    ^(?:(?<=[UVMW]|nder[ -]?)\d\d|\D)*(?:\((?:\d[\d.,]*)[\s-]?(?:m|met(?:re|er)s?|km?|kilomet(?:re|er)s?|miles?)\)
      |(?:\d[\d.,]*)[\s-]?(?:km?|kilomet(?:re|er)s?|miles?))
    [\s:–—-]*$
  `,
  'iu',
);
/** A title holds no figures of its own and nothing behind a colon. */
const NO_TITLE = /\d[.:,]\d|:\s*\S|[.;]$/;

/** "1 mile walk", "800m medley": a length that is only a part of the event’s name. */
const OTHER_KIND = /^[\s-]*(?:race[\s-])?(?:walk|relay|medley|wheelchair)/i;
/** "(first four and next three fastest qualify)" speaks of the next round. */
const HOW_TO_QUALIFY = /\([^()]*\b(?:qualif\w+|advance|progress|to (?:semi-?)?finals?)\b[^()]*\)/gi;
/** Within a race, they have places of their own; in a heading with an event they are all there are. */
const AGE_GROUP = /\bover[- ]?\d\d\b|\b[OVMWF]-?\d\d\b|\b(?:masters|vet(?:eran)?s?)\b/i;
/** A combined event’s standings are results when they are the last ones. */
const LAST_STANDINGS = /\b(?:final|overall) (?:standings|classification|scores?|totals?)\b/i;

/** Alone over several of them, they say so, too. */
const ONLY_LAST_STANDINGS = /^\s*final standings\s*:?\s*$/i;

function sexOf(words: string): Sex | null {
  if (MIXED.test(words)) return 'mixed';
  const women = WOMEN.test(words) || WOMEN_IN_SHORT.test(words);
  const men = MEN.test(words) || MEN_IN_SHORT.test(words);
  return women === men ? null : women ? 'women' : 'men';
}

/** Reads a heading, or the words before a list on its own line. */
export function listHeading(words: string): ListHeading {
  const named = disciplinesIn(words, { start: 0, end: words.length });
  const several = new Set(named.map(({ discipline }) => discipline)).size > 1;
  const last = named.at(-1);
  const isPart = last !== undefined && OTHER_KIND.test(words.slice(last.end));
  const plain = several ? null : (shortEvent(words) ?? (isPart ? null : last?.discipline) ?? null);
  const isCombined = plain !== null && disciplineOf(plain).measure === 'points';
  const said = words.replace(HOW_TO_QUALIFY, '').replace(isCombined ? LAST_STANDINGS : ONLY_LAST_STANDINGS, '');
  const sex = named.at(-1)?.sex ?? sexOf(words);
  return {
    discipline: plain === '110mh' && sex === 'women' ? '100mh' : plain,
    sex,
    indoor: last?.indoor ?? false,
    round: namedRound(words),
    silences: [SILENT, OTHER_SPORT, TIMETABLE, ...(plain ? [] : [AGE_GROUP])].some((pattern) => pattern.test(said)),
    isUnknownEvent: several || (plain === null && (isPart || EVENT_LIKE.test(words))),
    opensSection: sex !== null && (plain === null || /^[^:]{3,30}:\s*\S/.test(words)),
    isLength: LENGTH.test(words),
    isTitle: !NO_TITLE.test(words),
    announces: RESULTS.test(words),
  };
}
