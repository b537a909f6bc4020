import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { nationOf } from '../../../src/athletics/nation.ts';
import { nationRows } from '../../../src/athletics/nations.ts';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { readerOf } from '../../../src/reader-of.ts';
import { seeded } from '../../../src/terminal/seeded.ts';
import { question } from '../../../src/trivia/question.ts';
import { difficulties } from '../../../src/trivia/questions/difficulty.ts';
import { kindNames } from '../../../src/trivia/questions/kind-name.ts';
import { parseTopic } from '../../../src/trivia/questions/parse-topic.ts';
import type { About, Question } from '../../../src/trivia/questions/question-shape.ts';
import type { Topic } from '../../../src/trivia/questions/topic.ts';
import type { World } from '../../../src/world.ts';
import { problemOf } from './brute-force.ts';
import { competedThen, isRemembered } from './check-others.ts';
import { amountOf } from './prompt-words.ts';
import { haveRawLists, rawRows } from './raw-rows.ts';
import { RawWorld } from './raw-world.ts';

const { CHECK_QUESTIONS, CHECK_SEED } = process.env;
/** CHECK_QUESTIONS=100000 is the run that the project answers for; CHECK_SEED draws other questions. */
const QUESTIONS = Number(CHECK_QUESTIONS ?? 4000);
const SEED = Number(CHECK_SEED ?? 1);
/** So long even the whole run takes at most, in milliseconds. */
const LONG = 3_600_000;

const ARTICLES = join(import.meta.dirname, '../../../../shared/articles');
const haveArticles = existsSync(ARTICLES);
const rowsSaid = haveRawLists ? 'the CSV files of ../shared/toplists' : 'data/toplists.bin, for want of the CSV files';
const articlesSaid = haveArticles ? 'the articles of ../shared/articles' : 'those of data/, for want of others';

/** Days of a full season and of an empty one, and one that most years don't have. */
const DAYS = ['2026-07-14', '2025-08-24', '2026-06-05', '2024-02-29', '2026-11-22', '2025-09-13'];

/** Each group of topics is asked for as often as another. */
const GROUPS = {
  everything: ['everything'],
  articles: ['articles'],
  quotes: ['quotes'],
  today: ['today'],
  disciplines:
    '100m,200m,400m,800m,1500m,mile,5000m,10000m,marathon,half marathon,110 hurdles,400 hurdles,steeplechase,high jump,pole vault,long jump,triple jump,shot put,discus,hammer,javelin,heptathlon,decathlon,20 km walk,4x100,4x400,women’s 1500,men’s 100'.split(
      ',',
    ),
  eras: ['1970s', '1980s', '1990s', '2000s', '2010s', '2020s'],
  nations:
    'Kenya,Ethiopia,United States,Jamaica,Great Britain,Germany,Norway,Cuba,Poland,France,Russia,Sweden,Japan,China'.split(
      ',',
    ),
  athletes:
    'Hicham El Guerrouj,Usain Bolt,Kenenisa Bekele,Jakob Ingebrigtsen,Karsten Warholm,Yelena Isinbayeva,Faith Kipyegon,Barbora Špotáková,Armand Duplantis,Shelly-Ann Fraser-Pryce'.split(
      ',',
    ),
} as const;
const groups = Object.entries(GROUPS);

interface Made {
  readonly group: string;
  readonly typed: string;
  readonly topic: Topic;
  readonly question: Question;
}

let world: World;
let raw: RawWorld;
const made: Made[] = [];
const empty: string[] = [];

const onDay = (day: string): World => ({ ...world, now: Temporal.Instant.from(`${day}T12:00:00Z`) });

function makeAll(): void {
  const random = seeded(SEED);
  const drawn = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const topics = new Map(groups.flatMap(([, all]) => all).map((text) => [text, parseTopic(world.results, text)]));
  for (let i = 0; i < QUESTIONS; i += 1) {
    const [group, all] = groups[i % groups.length] ?? ['everything', ['everything']];
    const typed = drawn(all) ?? '';
    const topic = topics.get(typed) ?? null;
    const difficulty = difficulties[Math.floor(i / groups.length) % difficulties.length] ?? 'medium';
    const asked = topic && question(onDay(drawn(DAYS) ?? ''), topic, difficulty, random);
    if (topic && asked) made.push({ group, typed, topic, question: asked });
    else empty.push(`${typed}, ${difficulty}`);
  }
}

beforeAll(async () => {
  const data = await load('data');
  const read = readerOf(data);
  const texts = haveArticles ? readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')) : [];
  const more = texts.map((name) => read(readFileSync(join(ARTICLES, name), 'utf8')));
  const articles = [...new Map([...data.articles, ...more].map((article) => [article.id, article])).values()];
  const now = Temporal.Instant.from('2026-07-14T12:00:00Z');
  world = { ...buildWorld({ ...data, articles }), now, random: seeded(SEED) };
  raw = new RawWorld(await rawRows(), articles, nationRows);
  makeAll();
}, LONG);

const print = ({ kind, prompt, options, answer }: Question): string =>
  `[${kind}] ${prompt} ${options.map((option, i) => (i === answer ? `*${option}*` : option)).join(' | ')}`;

/** How many there are of each, in no order. */
const shares = (all: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(all, (one) => one)].map(([one, same]) => [one, same.length]));

function belongs({ athletes, discipline, nations, year }: About, topic: Topic): boolean {
  switch (topic.kind) {
    case 'discipline':
      return discipline !== null && topic.event.disciplines.includes(discipline);
    case 'athlete':
      return athletes.includes(topic.athlete.id);
    case 'nation':
      return nations.includes(topic.nation);
    case 'era':
      return year === null || Math.floor(year / 10) * 10 === topic.decade;
    default:
      return true;
  }
}

describe(`${QUESTIONS} questions on all topics, checked on ${rowsSaid} and ${articlesSaid}`, () => {
  test('exactly the answer of each is true by rows and claims, and every limit is kept', { timeout: LONG }, () => {
    const problems = made.flatMap(({ question: one }) => {
      const problem = problemOf(raw, one);
      return problem === null ? [] : [`${print(one)} → ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  test('the checker turns down every question of the first 400 with another answer', () => {
    const changed = made
      .slice(0, 400)
      .flatMap(({ question: one }) =>
        one.options.flatMap((_, answer) => (answer === one.answer ? [] : [{ ...one, answer }])),
      );
    expect(changed.filter((one) => problemOf(raw, one) === null).map(print)).toEqual([]);
  });

  test('every topic has a question', () => {
    expect(empty).toEqual([]);
  });

  test('each is about its topic', () => {
    const strays = made.filter(({ question: { about }, topic }) => !belongs(about, topic));
    expect(strays.map(({ typed, question: one }) => `${typed}: ${print(one)}`)).toEqual([]);
  });

  test.each(difficulties)(
    'of everything %s, no kind that there is comes half again as often as kinds do on average, or a third as often',
    (difficulty) => {
      const all = made.filter((one) => one.group === 'everything' && one.question.difficulty === difficulty);
      const kinds = shares(all.map(({ question: { kind } }) => kind));
      const mean = all.length / kinds.size;
      // What chance may do to a count: three standard deviations.
      const chance = 3 * Math.sqrt(mean);
      expect(kinds.size).toBeGreaterThan(kindNames.length - 3);
      expect(Math.min(...kinds.values())).toBeGreaterThan(mean / 3 - chance);
      expect(Math.max(...kinds.values())).toBeLessThan(mean * 1.5 + chance);
    },
  );

  test('whose birthday is asked for an era competed in it', () => {
    const births = made.filter(({ topic, question: { kind } }) => kind === 'born-today' && topic.kind === 'era');
    // The reason ends with the best mark and its day.
    const strays = births.filter(
      ({ topic, question: { why } }) =>
        topic.kind === 'era' && Math.floor(Number(/.*\b(\d{4})\)/.exec(why)?.[1]) / 10) * 10 !== topic.decade,
    );
    expect(births.length).toBeGreaterThan(0);
    expect(strays.map(({ typed, question: one }) => `${typed}: ${print(one)}`)).toEqual([]);
  });

  test('of no kind the answer is always what was asked for', () => {
    const isTopic = ({ topic, question: { options, answer } }: Made): boolean => {
      const right = options[answer] ?? '';
      if (topic.kind === 'athlete') return right === topic.athlete.name;
      if (topic.kind === 'nation') return right === nationOf(topic.nation)?.name;
      return topic.kind === 'discipline' && topic.event.disciplines.some((one) => disciplineOf(one).name === right);
    };
    const kinds = Map.groupBy(made, ({ group, question: { kind } }) => `${kind} of ${group}`);
    // Of a few all may be so by chance, or because nothing else was left.
    const few = Math.max(5, QUESTIONS / 1000);
    const told = [...kinds].filter(([, all]) => all.length > few && all.every(isTopic)).map(([kind]) => kind);
    expect(told).toEqual([]);
  });

  test('who asks for this day is asked about no other; who asks for everything about others as well', () => {
    const dated = made.filter(({ question: { kind } }) => kind === 'on-this-day' || kind === 'born-today');
    const other = dated.filter(({ question: { prompt } }) => !prompt.includes('this day'));
    expect(other.map(({ group }) => group)).toContain('everything');
    expect(other.filter(({ group }) => group === 'today').map(({ question: one }) => print(one))).toEqual([]);
    expect(dated.filter(({ group }) => group === 'today').length).toBeGreaterThan(0);
  });

  test('of other days only marks that are remembered are asked for', () => {
    const other = made.filter(
      ({ question: { kind, prompt } }) => kind === 'on-this-day' && !prompt.includes('this day'),
    );
    expect(other.length).toBeGreaterThan(0);
    const forgotten = other.filter(({ question: { prompt } }) => !isRemembered(raw, prompt));
    expect(forgotten.map(({ question: one }) => print(one))).toEqual([]);
  });

  test('who did something on a day is asked among those who were there for that event, not for a decathlon', () => {
    const dated = made.filter(({ question: { kind } }) => kind === 'on-this-day').map(({ question: one }) => one);
    const strays = dated.filter(({ prompt, options }) => !options.every((one) => competedThen(raw, prompt, one)));
    expect(strays.map(print)).toEqual([]);
  });

  test('no distance runner is offered a sprint, nor a hurdler’s race but to a sprinter', () => {
    const won = made.filter(({ question: { kind } }) => kind === 'event-won').map(({ question: one }) => one);
    const metresOf = (event: string): number =>
      Number(/^([\d,]+) m\b/.exec(event)?.[1]?.replace(',', '') ?? Number.NaN);
    const isSilly = (right: string, other: string): boolean => {
      const [shorter, longer] = [metresOf(right), metresOf(other)].toSorted((a, b) => a - b);
      const isHurdled = right.endsWith('hurdles') !== other.endsWith('hurdles');
      return (shorter ?? 0) <= 400 && (longer ?? 0) > Math.max(400, isHurdled ? 400 : 2 * (shorter ?? 0));
    };
    const silly = won.filter(({ options, answer }) => options.some((one) => isSilly(options[answer] ?? '', one)));
    expect(won.length).toBeGreaterThan(0);
    expect(silly.map(print)).toEqual([]);
  });

  test('of four meets no three are of one name', () => {
    const meets = made.filter(({ question: { kind } }) => kind === 'meet').map(({ question: one }) => one);
    const alike = meets.filter(({ options }) =>
      [...shares(options.map((option) => option.replace(/\d{4}/, ''))).values()].some((count) => count > 2),
    );
    expect(meets.length).toBeGreaterThan(0);
    expect(alike.map(print)).toEqual([]);
  });

  test('no championship stands alone among other meets as the right one', () => {
    const isTitle = (meet: string): boolean =>
      /Olympic|World Championships|World Athletics Final|European (?:Indoor )?Championships|Commonwealth/.test(meet);
    const meets = made.filter(({ question: { kind } }) => kind === 'meet').map(({ question: one }) => one);
    const alone = meets.filter(
      ({ options, answer }) => isTitle(options[answer] ?? '') && options.filter(isTitle).length === 1,
    );
    expect(meets.length).toBeGreaterThan(0);
    expect(alone.map(print)).toEqual([]);
  });

  test('no margin is half or double another that is offered', () => {
    const margins = made.filter(({ question: { kind } }) => kind === 'margin').map(({ question: one }) => one);
    const told = margins.filter(({ options, answer }) => {
      const right = amountOf(options[answer] ?? '');
      return options.some((other) => [right * 2, right / 2].includes(amountOf(other)));
    });
    expect(margins.length).toBeGreaterThan(0);
    expect(told.map(print)).toEqual([]);
  });

  test('nobody is asked who leads by fewer than a fifth', () => {
    const rivalries = made.filter(({ question: { kind } }) => kind === 'rivalry').map(({ question: one }) => one);
    const close = rivalries.filter(({ why }) => {
      const [, more, fewer] = /(\d+)–(\d+)/.exec(why) ?? [];
      return !(Number(more) >= 1.2 * Number(fewer));
    });
    expect(rivalries.length).toBeGreaterThan(0);
    expect(close.map(({ why }) => why)).toEqual([]);
  });

  test('nobody is asked whose ten best are better by less than a thousandth', () => {
    const averages = made.filter(({ question: { kind } }) => kind === 'best-ten').map(({ question: one }) => one);
    const close = averages.filter(({ why }) => {
      const [a = 0, b = 0] = Array.from(why.matchAll(/ ([\d.:]*\d)(?: m| pts)?(?=,|\.$)/g), ([, mark]) =>
        amountOf(mark ?? ''),
      );
      // As printed both are rounded.
      return !(a > 0 && Math.abs(a - b) >= 0.0009 * a);
    });
    expect(averages.length).toBeGreaterThan(0);
    expect(close.map(({ why }) => why)).toEqual([]);
  });

  test('a vault of a round height is asked among round heights', () => {
    const vaults = made.flatMap(({ question: { kind, prompt, options, answer } }) =>
      ['best-mark', 'winning-mark'].includes(kind) && prompt.includes('pole vault') ? [{ options, answer }] : [],
    );
    const ends = vaults.map(({ options }) => new Set(options.map((option) => Math.round(amountOf(option) * 100) % 5)));
    expect(vaults.length).toBeGreaterThan(0);
    expect(ends.filter(({ size }) => size > 1)).toEqual([]);
  });

  test('a place on an all-time list is asked of the second to the tenth alone, among places three apart', () => {
    const ranks = made.filter(({ question: { kind } }) => kind === 'all-time-rank');
    const right = ranks.map(({ question: { options, answer } }) => Number.parseInt(options[answer] ?? '', 10));
    const all = ranks.flatMap(({ question: { options } }) => {
      const places = options.map((option) => Number.parseInt(option, 10)).sort((a, b) => a - b);
      return places.slice(1).map((place, i) => place - (places[i] ?? 0));
    });
    expect(Math.min(...right)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...right)).toBeLessThanOrEqual(10);
    expect(new Set(all)).toEqual(new Set([3]));
  });

  test.each(['5 km race walk', '3000 m race walk', '2000 m', '15 km', '600 m'])(
    'whose best the %s is nobody is asked who hasn’t asked for the event or the athlete',
    (event) => {
      const asked = made.filter(({ topic: { kind } }) => !['discipline', 'athlete'].includes(kind));
      const bests = asked.filter(({ question: { kind } }) =>
        ['best-mark', 'better-best', 'national-best'].includes(kind),
      );
      expect(bests.length).toBeGreaterThan(0);
      const about = new RegExp(`’s (?:(?:personal )?best in the (?:wo)?men’s )?${event} (?:\\(|for)`);
      expect(bests.map(({ question: one }) => print(one)).filter((one) => about.test(one))).toEqual([]);
    },
  );

  test('the right one of four is the first as often as any other', () => {
    const places = shares(
      made.flatMap(({ question: { answer, options } }) => (options.length === 4 ? [String(answer)] : [])),
    );
    const mean = [...places.values()].reduce((sum, count) => sum + count, 0) / 4;
    expect([...places.keys()].sort()).toEqual(['0', '1', '2', '3']);
    for (const count of places.values()) expect(Math.abs(count - mean)).toBeLessThan(5 * Math.sqrt(mean));
  });
});
