import { type DisciplineId, disciplines, type Event } from './discipline.ts';
import { kindOf } from './discipline-kind.ts';
import { fold } from './name.ts';
import type { Sex } from './sex.ts';

/** The events a text may mean: `null` stands for any sex, or for indoors and outdoors alike. */
export interface EventQuery {
  /** At most 20 characters that parse to the same query. */
  readonly key: string;
  readonly disciplines: readonly DisciplineId[];
  readonly sex: Sex | null;
  readonly indoor: boolean | null;
}

const SEX_WORDS: readonly (readonly [RegExp, Sex])[] = [
  [/\b(?:women|womens|woman|female|ladies)\b|^w(?=[ \d])/, 'women'],
  [/\b(?:men|mens|man|male)\b|^m(?=[ \d])/, 'men'],
  [/\bmixed\b/, 'mixed'],
];
const INDOOR = /\b(?:indoors?|short track|sh)\b/;
const OUTDOOR = /\bout(?:doors?)?\b/;
const FILLERS = /\b(?:open|on|the|race|run|dash|final|relay|throw|put)\b/g;

/** Units and kinds of race as fans write them, each with its shortest form; the order matters. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:metres?|meters?|mtrs?)\b/g, 'm'],
  [/kilomet(?:re|er)s?|\bkms\b/g, 'km'],
  [/steeple(?:chase)?|\bsc\b|(?<=\dm?)sc\b/g, 'sc'],
  [/hurdles?|\bhs?\b|(?<=\dm?) ?[ih]?h\b/g, 'h'],
  [/race ?walk(?:ing)?|walk(?:ing)?|\brw\b/g, 'w'],
  [/(?<=\d) ?k(?= ?w\b)/g, 'km'],
  [/(?<=\d) ?k(?= ?sc\b)/g, '000'],
  [/(?<=\d) by (?=\d)/g, 'x'],
];

/** Lower-case words and figures: "4 × 100 m" is "4 x 100 m", "10,000" is "10000". */
const normalise = (text: string): string => fold(text.replace(/(?<=\d),(?=\d)/g, '').replace(/[×*]/g, 'x'));

/** The same text for every spelling of one discipline: "5000 metres" and "5,000m" are "5000", "110 hurdles" is "110h". */
function canonical(text: string): string {
  const short = SHORT_FORMS.reduce((left, [pattern, form]) => left.replace(pattern, form), normalise(text));
  const bare = short.replace(FILLERS, '');
  // "relay" alone is all that was said.
  return (/\S/.test(bare) ? bare : short).replace(/(?<=\d)\s*m(?=\s|$|sc|h|w)/g, '').replaceAll(' ', '');
}

const SPRINTS = ['100m', '200m', '400m'] as const;
const WALKS = ['10kmw', '20kmw', '35kmw'] as const;
const JUMPS = ['high-jump', 'pole-vault', 'long-jump', 'triple-jump'] as const;
const THROWS = ['shot-put', 'discus', 'hammer', 'javelin'] as const;

/** What fans say that neither the id nor the name of a discipline says. */
const NICKNAMES: Readonly<Record<string, readonly DisciplineId[]>> = {
  mile: ['mile', 'mile-road'],
  '1mile': ['mile', 'mile-road'],
  'metric mile': ['1500m'],
  '2 mile': ['2miles'],
  'two mile': ['2miles'],
  'two miles': ['2miles'],
  'one mile': ['mile', 'mile-road'],
  '1k': ['1000m'],
  '2k': ['2000m'],
  '3k': ['3000m'],
  '5k': ['5000m', '5km'],
  '10k': ['10000m', '10km'],
  '15k': ['15km'],
  parkrun: ['5km'],
  '42k': ['marathon'],
  '42km': ['marathon'],
  '42.2k': ['marathon'],
  '42.2km': ['marathon'],
  '42.195km': ['marathon'],
  '26.2 miles': ['marathon'],
  '21k': ['half-marathon'],
  '21km': ['half-marathon'],
  '21.1k': ['half-marathon'],
  '21.1km': ['half-marathon'],
  '13.1 miles': ['half-marathon'],
  half: ['half-marathon'],
  hm: ['half-marathon'],
  xc: ['cross-country'],
  sprint: SPRINTS,
  sprints: SPRINTS,
  hurdles: ['60mh', '100mh', '110mh', '400mh'],
  'high hurdles': ['100mh', '110mh'],
  'intermediate hurdles': ['400mh'],
  steeple: ['3000msc'],
  walk: WALKS,
  walks: WALKS,
  '4x1': ['4x100m'],
  '4x4': ['4x400m'],
  relay: ['4x100m', '4x400m'],
  relays: ['4x100m', '4x400m'],
  dmr: ['distance-medley'],
  jump: JUMPS,
  jumps: JUMPS,
  vault: ['pole-vault'],
  throw: THROWS,
  throws: THROWS,
  hj: ['high-jump'],
  pv: ['pole-vault'],
  lj: ['long-jump'],
  tj: ['triple-jump'],
  sp: ['shot-put'],
  shot: ['shot-put'],
  shotput: ['shot-put'],
  dt: ['discus'],
  ht: ['hammer'],
  jt: ['javelin'],
  jav: ['javelin'],
  hep: ['heptathlon'],
  hepta: ['heptathlon'],
  dec: ['decathlon'],
  deca: ['decathlon'],
  'combined events': ['heptathlon', 'decathlon'],
  multi: ['heptathlon', 'decathlon'],
  multis: ['heptathlon', 'decathlon'],
};

const meanings: ReadonlyMap<string, readonly DisciplineId[]> = new Map([
  ...disciplines.flatMap(({ id, name }) => [[canonical(id), [id]] as const, [canonical(name), [id]] as const]),
  ...Object.entries(NICKNAMES).map(([text, ids]) => [canonical(text), ids] as const),
]);

/** The words that events are named with, "javelin", "steeplechase", "women"; figures and single letters are none of them. */
export const eventWords: readonly string[] = [
  ...new Set(
    [
      ...disciplines.map(({ name }) => name),
      ...Object.keys(NICKNAMES),
      'women men mixed indoor outdoor road track metres',
    ]
      .flatMap((name) => fold(name).split(' '))
      .filter((word) => /^[a-z]{3,}$/.test(word)),
  ),
];

const indoorOf = (text: string): boolean | null => {
  if (INDOOR.test(text)) return true;
  return OUTDOOR.test(text) ? false : null;
};

/** Nothing is run on a road under a roof: “indoor mile” means one event. */
function underRoof(ids: readonly DisciplineId[]): readonly DisciplineId[] {
  const inside = ids.filter((id) => kindOf(id) !== 'Road');
  return inside.length > 0 ? inside : ids;
}

const ROAD_OR_TRACK = /\b(?:road|track)\b/;

interface Meaning {
  /** What was said, without sex and roof. */
  readonly what: string;
  readonly ids: readonly DisciplineId[];
}

/** What words without sex and roof mean, "road 10k" of what "10k" means what is run on a road; null when they mean nothing. */
function meaningOf(words: string): Meaning | null {
  const what = canonical(words);
  const ids = meanings.get(what);
  if (ids) return { what, ids };
  const [surface] = ROAD_OR_TRACK.exec(words) ?? [];
  if (!surface) return null;
  const bare = canonical(words.replace(surface, ' '));
  const all = meanings.get(bare) ?? [];
  const own = all.filter((id) => (kindOf(id) === 'Road') === (surface === 'road'));
  if (own.length === 0) return null;
  return { what: own.length < all.length ? `${bare} ${surface}` : bare, ids: own };
}

const SEX_LETTERS: Readonly<Record<Sex, string>> = { men: 'm', women: 'w', mixed: 'mixed' };

/** Some words as one event, of a sex and a roof where they say so. */
function parsed(text: string): EventQuery | null {
  const normal = normalise(text);
  const patterns = [...SEX_WORDS.map(([words]) => words), INDOOR, OUTDOOR];
  const meaning = meaningOf(patterns.reduce((left, words) => left.replace(words, ' '), normal));
  if (!meaning) return null;
  const { what, ids } = meaning;
  const sex = SEX_WORDS.find(([words]) => words.test(normal))?.[1] ?? null;
  const indoor = indoorOf(normal);
  const key = [...(sex ? [SEX_LETTERS[sex]] : []), what, ...(indoor === null ? [] : [indoor ? 'sh' : 'out'])].join(' ');
  return { key, disciplines: indoor ? underRoof(ids) : ids, sex, indoor };
}

/** The letter of a sex behind an event: "800w", "100 m (W)", "mile m". */
const LETTER_BEHIND = /(?<=\d(?: ?(?:m|h|sc))?) ?w$| w$|(?<=[a-z]) m$/;

/** Reads an event as fans type it: "1500", "men’s 1500m", "5000 metres", "110 hurdles", "indoor mile", "800w"; null when it is none. */
export function parseEvent(text: string): EventQuery | null {
  const event = parsed(text);
  if (event) return event;
  const normal = normalise(text);
  const [letter] = LETTER_BEHIND.exec(normal) ?? [];
  return letter === undefined ? null : parsed(`${letter.trim()} ${normal.slice(0, -letter.length)}`);
}

/** Whether an event is one of those a query means. */
export const isEvent = ({ disciplines: ids, sex, indoor }: EventQuery, event: Event): boolean =>
  ids.includes(event.discipline) &&
  (sex === null || event.sex === null || sex === event.sex) &&
  (indoor === null || indoor === event.indoor);
