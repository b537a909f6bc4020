import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventKey } from '../../../src/athletics/discipline.ts';
import { nationRows } from '../../../src/athletics/nations.ts';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { articleReader } from '../../../src/reading/read-article.ts';
import { seeded } from '../../../src/terminal/seeded.ts';
import { difficulties } from '../../../src/trivia/questions/difficulty.ts';
import { kindNames } from '../../../src/trivia/questions/kind-name.ts';
import { parseTopic } from '../../../src/trivia/questions/parse-topic.ts';
import { question } from '../../../src/trivia/questions/question.ts';
import type { Question } from '../../../src/trivia/questions/question-shape.ts';
import type { Topic } from '../../../src/trivia/questions/topic.ts';
import type { World } from '../../../src/world.ts';
import { BruteForce } from './brute-force.ts';
import { haveRawLists, rawRows } from './raw-rows.ts';

/** With CHECK_QUESTIONS=100000 the whole run that the project answers for. */
const QUESTIONS = Number(process.env['CHECK_QUESTIONS'] ?? 6000);
const SEED = Number(process.env['CHECK_SEED'] ?? 1);
const ARTICLES = join(import.meta.dirname, '../../../../shared/articles');
const haveArticles = existsSync(ARTICLES);
const said = [
  haveRawLists
    ? 'the CSV files of ../shared/toplists'
    : 'the rows of data/toplists.bin, as ../shared/toplists is missing',
  haveArticles
    ? 'and all articles of ../shared/articles'
    : 'and the articles of data/, as ../shared/articles is missing',
].join(' ');

/** Days of a full season, an empty one and the last of February. */
const DAYS = ['2026-07-14', '2025-08-24', '2026-06-05', '2024-02-29', '2026-11-22', '2025-09-13'];

const DISCIPLINES =
  '100m,200m,400m,800m,1500m,mile,5000m,10000m,marathon,half marathon,110 hurdles,400 hurdles,steeplechase,high jump,pole vault,long jump,triple jump,shot put,discus,hammer,javelin,heptathlon,decathlon,20 km walk,4x100,4x400,women’s 1500,men’s 100';
const ERAS = ['1970s', '1980s', '1990s', '2000s', '2010s', '2020s'];
const NATIONS =
  'Kenya,Ethiopia,United States,Jamaica,Great Britain,Germany,Norway,Cuba,Poland,France,Russia,Sweden,Japan,China'.split(
    ',',
  );
const ATHLETES = [
  'Hicham El Guerrouj',
  'Usain Bolt',
  'Kenenisa Bekele',
  'Jakob Ingebrigtsen',
  'Karsten Warholm',
  'Yelena Isinbayeva',
  'Faith Kipyegon',
  'Barbora Špotáková',
  'Armand Duplantis',
  'Shelly-Ann Fraser-Pryce',
];
const PLAIN = ['everything', 'articles', 'quotes', 'today'];

const groups: readonly (readonly string[])[] = [
  ...PLAIN.map((one) => [one]),
  DISCIPLINES.split(','),
  ERAS,
  NATIONS,
  ATHLETES,
];

interface Made {
  readonly group: string;
  readonly topic: string;
  readonly question: Question;
}

let world: World;
let brute: BruteForce;
const made: Made[] = [];
let none = 0;

beforeAll(async () => {
  const data = await load('data');
  const read = articleReader(data);
  const texts = haveArticles ? readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')) : [];
  const more = texts.map((name) => read(readFileSync(join(ARTICLES, name), 'utf8')));
  const articles = [...new Map([...data.articles, ...more].map((article) => [article.id, article])).values()];
  world = {
    ...buildWorld({ ...data, articles }),
    now: Temporal.Instant.from('2026-07-14T12:00:00Z'),
    random: seeded(SEED),
  };
  brute = new BruteForce(await rawRows(), articles, nationRows);
  const random = seeded(SEED);
  const topics = new Map(groups.flat().map((text) => [text, parseTopic(world.results, text)]));
  for (let i = 0; i < QUESTIONS; i += 1) {
    const group = groups[i % groups.length] ?? [];
    const text = group[Math.floor(random() * group.length)] ?? 'everything';
    const topic: Topic | null | undefined = topics.get(text);
    const day = DAYS[Math.floor(random() * DAYS.length)] ?? '2026-07-14';
    const now = Temporal.Instant.from(`${day}T12:00:00Z`);
    const difficulty = difficulties[i % difficulties.length] ?? 'medium';
    const asked = topic ? question({ ...world, now }, topic, difficulty, random) : null;
    if (asked) made.push({ group: group.length === 1 ? text : (group[0] ?? ''), topic: text, question: asked });
    else none += 1;
  }
}, 600_000);

const share = <Key>(keyOf: (one: Made) => Key): Map<Key, number> =>
  new Map([...Map.groupBy(made, keyOf)].map(([key, all]) => [key, all.length]));

describe(`${QUESTIONS} questions over all kinds, topics and difficulties, checked on ${said}`, () => {
  test('exactly one option of each is true by the raw rows and claims, and every limit is kept', {
    timeout: 600_000,
  }, () => {
    const problems = made.flatMap(({ question: one, topic }) => {
      const problem = brute.problem(one);
      return problem === null
        ? []
        : [
            `[${one.kind}, ${topic}] ${one.prompt} (${one.options.map((option, i) => (i === one.answer ? `*${option}*` : option)).join(' | ')}) ${one.why} → ${problem}`,
          ];
    });
    const show = process.env['CHECK_SHOW'];
    if (show)
      writeFileSync(
        show,
        JSON.stringify({
          problems,
          kinds: [...share((one) => one.question.kind)],
          groups: [...share((one) => one.group)],
          none,
          distinct: new Set(made.map((one) => one.question.id)).size,
          answers: [...share((one) => `${one.question.answer}/${one.question.options.length}`)],
        }),
      );
    expect(problems).toEqual([]);
  });

  test('every topic has a question', () => {
    expect(none).toBe(0);
  });
});
void [eventKey, kindNames];
