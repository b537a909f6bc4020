import { type DisciplineId, disciplineOf } from './discipline.ts';
import { distance, type Mark, parseMark, points, time } from './mark.ts';
import { parseEvent } from './parse-event.ts';
import { oddity } from './plausible.ts';

/** "2h05:30", "3'26\"0" and "3 min 26 s" with the signs of a printed time. */
const withColons = (text: string): string =>
  text
    .replaceAll(',', '.')
    .replace(/\s*(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|['’′])\s*(?=\d)/g, ':')
    .replace(/["”″]\s*(?=\d)/g, '.')
    .replace(/\s*(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ours?|rs?)?|["”″])\.?$/, '');

/** What a time may mean: a colon or a dot stands before seconds as well as before minutes or hundredths. */
function timesIn(text: string): Mark[] {
  const printed = withColons(text);
  const parts = printed.split(/[:.]/);
  const spellings = [
    printed,
    ...(/^[1-9]\d?$/.test(printed) ? [`${printed}:00`, `${printed}:00:00`] : []),
    ...(/^[1-9]\d*[:.]\d\d$/.test(printed) ? [`${parts.join(':')}:00`, parts.join(':')] : []),
    ...(parts.length === 3 ? [`${parts[0]}:${parts[1]}.${parts[2]}`, parts.join(':')] : []),
    ...(parts.length === 4 ? [`${parts.slice(0, 3).join(':')}.${parts[3]}`] : []),
  ];
  const seconds = /^\d{3,5}(?:\.(\d{1,3}))?$/.exec(printed);
  return [
    ...spellings.flatMap((spelling) => parseMark(spelling) ?? []),
    ...(seconds ? [time(Math.round(Number(printed) * 1000), seconds[1]?.length ?? 0)] : []),
  ];
}

const CENTIMETRES_AN_INCH = 2.54;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '1/2': 0.5,
  '¼': 0.25,
  '1/4': 0.25,
  '¾': 0.75,
  '3/4': 0.75,
};
const FEET =
  /^(\d{1,3}) ?(?:['’′]|-|f(?:ee|oo)?t\b) ?(?:(\d|1[01])(\.\d+)? ?(½|¼|¾|1\/2|1\/4|3\/4)? ?(?:["”″]|''|in(?:ch(?:es)?)?)?)?$/;

/** "29'4½", "6ft 2in", "29-4.5", to the nearest centimetre. */
function feetIn(text: string): Mark[] {
  const [whole, feet, inches = '0', decimals = '', fraction = ''] = FEET.exec(text) ?? [];
  if (whole === undefined) return [];
  const all = Number(feet) * 12 + Number(inches + decimals) + (FRACTIONS[fraction] ?? 0);
  return [distance(Math.round(all * CENTIMETRES_AN_INCH))];
}

function distancesIn(text: string): Mark[] {
  const [, metres = '', rest = ''] =
    /^(\d{1,5})(?:(?:[.,]|m(?=\d\d))(\d{1,2}))? ?(?:m|met(?:re|er)s?)?$/.exec(text) ?? [];
  return metres === '' ? feetIn(text) : [distance(Number(metres) * 100 + Number(rest.padEnd(2, '0')))];
}

function scoresIn(text: string): Mark[] {
  const [, thousands = '', rest = ''] = /^(\d{0,2})[.,' ]?(\d{3}) ?(?:p|pts?|points?)?\.?$/.exec(text) ?? [];
  return rest === '' ? [] : [points(Number(thousands + rest))];
}

const LENGTH = '(k(?:m|ilomet(?:re|er))?|mi(?:le)?|lap|400 ?m?)';
const PACED = new RegExp(
  String.raw`^(\S*\d\S*?(?: ?(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?))?) ?(?:/|pe?r |an? |each )${LENGTH}$`,
);
/** "6 minute miles", "4-minute kilometre". */
const OF_MINUTES = new RegExp(String.raw`^(\d+)[ -]min(?:ute)?[ -]${LENGTH}s?$`);
/** "62 sec laps", "4:30 miles". */
const OF_LENGTHS = new RegExp(String.raw`^(\d+[:.]\d\d|\d+ ?s(?:ec(?:ond)?s?)?)[ -]${LENGTH}s$`);
const METRES: Readonly<Record<string, number>> = { k: 1000, m: 1609.344, l: 400, '4': 400 };

/** Milliseconds over so many metres as a time to the second. */
const overall = (milliseconds: number): Mark => time(Math.round(milliseconds / 1000) * 1000, 0);

/** "4:00/km", "60 a lap" and "6 minute miles" as a time over so many metres, to the second. */
function pacedTimes(text: string, metres: number): Mark[] {
  const [, pace = '', length = ''] = PACED.exec(text) ?? OF_MINUTES.exec(text) ?? OF_LENGTHS.exec(text) ?? [];
  const over = METRES[length.charAt(0)];
  return over === undefined ? [] : timesIn(pace).map(({ value }) => overall((value * metres) / over));
}

const SPEED = /^(\d{1,2}(?:[.,]\d{1,2})?) ?(km?\/?h|kmph|kph|mph|mi\/h|m\/s)$/;
/** Metres in an hour at one of each. */
const METRES_AN_HOUR: Readonly<Record<string, number>> = { k: 1000, mp: 1609.344, mi: 1609.344, 'm/': 3600 };

/** "20 km/h", "13 mph" and "7 m/s" as a time over so many metres, to the second. */
function speedTimes(text: string, metres: number): Mark[] {
  const [, speed = '', unit = ''] = SPEED.exec(text) ?? [];
  const each = METRES_AN_HOUR[unit.slice(0, 2)] ?? METRES_AN_HOUR[unit.charAt(0)];
  const value = Number(speed.replace(',', '.'));
  return each === undefined || value === 0 ? [] : [overall((metres / (value * each)) * 3_600_000)];
}

const READERS = { time: timesIn, distance: distancesIn, points: scoresIn } as const;

/** What stands around a mark that somebody hopes for: "sub 4", "under 2:05", "~3:30", "3:30ish", "28 flat", "4:00/km pace". */
const HOPED =
  /^(?:sub|under|below|about|around|roughly|pace(?: of)?|[~≈<])[ -]?(?=\d)|(?:(?<=\d)[ -]?ish|[ -]flat|(?<=(?:\/|per |an? )[a-z]+)[ -]pace)$/g;

/** A mark alone: "sub 4 mile" as a mark of the mile is "4". */
function alone(text: string, id: DisciplineId): string {
  const mark = text.replace(HOPED, '');
  const [, figures = mark, words = ''] = /^(\S*\d\S*(?: m(?:in(?:ute)?s?)?)?) (.+)$/.exec(mark) ?? [];
  return parseEvent(words)?.disciplines.includes(id) ? figures : mark;
}

/**
 * Reads a mark of a discipline as fans type it: "3:26.0", "8,95m", "9126", "2:05:30", "2h05", "sub 4 mile". Where a text may be several
 * marks the likeliest is meant: "2:05" is two hours for a marathon, two minutes for 1000 m. Null when it is none.
 */
export function parseTypedMark(text: string, id: DisciplineId): Mark | null {
  const typed = alone(text.trim().toLowerCase().replace(/\s+/g, ' '), id);
  const { measure, metres } = disciplineOf(id);
  const paced =
    measure === 'time' && metres !== null ? [pacedTimes, speedTimes].flatMap((of) => of(typed, metres)) : [];
  const marks = [...READERS[measure](typed), ...paced].filter(({ value }) => value > 0);
  return marks.reduce<Mark | null>(
    (likeliest, mark) => (likeliest && oddity(likeliest, id) <= oddity(mark, id) ? likeliest : mark),
    null,
  );
}
