import { parseArgs } from 'node:util';
import { z } from 'zod';
import { question } from '../trivia/question.ts';
import { difficulties } from '../trivia/questions/difficulty.ts';
import { parseTopic } from '../trivia/questions/parse-topic.ts';
import type { Question } from '../trivia/questions/question-shape.ts';
import type { World } from '../world.ts';
import { seeded } from './seeded.ts';
import type { Terminal } from './terminal.ts';
import { usage } from './usage.ts';

const countSchema = z.coerce.number().int().min(1).max(1_000_000);
const seedSchema = z.coerce.number().int().min(0).max(0xffff_ffff);
const difficultySchema = z.enum(difficulties).optional();

interface Asked {
  readonly sample: number;
  readonly seed: number;
  readonly topic: string;
  readonly difficulty: (typeof difficulties)[number] | undefined;
}

/** What was asked for; or, as a sentence, why it can't be. */
function parsed(
  values: Readonly<Partial<Record<'sample' | 'seed' | 'topic' | 'difficulty', string>>>,
  seed: number,
): Asked | string {
  const sample = countSchema.safeParse(values.sample ?? '20');
  if (!sample.success) return `--sample takes a number from 1 to 1,000,000, not “${values.sample}”. ${usage.questions}`;
  const given = seedSchema.safeParse(values.seed ?? seed);
  if (!given.success)
    return `--seed takes a whole number from 0 to 4,294,967,295, not “${values.seed}”. ${usage.questions}`;
  const difficulty = difficultySchema.safeParse(values.difficulty);
  if (!difficulty.success)
    return `--difficulty is ${difficulties.join(', ')}, not “${values.difficulty}”. ${usage.questions}`;
  return { sample: sample.data, seed: given.data, topic: values.topic ?? 'everything', difficulty: difficulty.data };
}

/** No question twice; without a difficulty the three take turns. */
function sampled(world: World, { sample, seed, topic: typed, difficulty }: Asked): readonly Question[] | null {
  const topic = parseTopic(world.results, typed);
  if (!topic) return null;
  const random = seeded(seed);
  const questions = new Map<string, Question>();
  for (let i = 0; i < sample; i += 1) {
    const level = difficulty ?? difficulties[i % difficulties.length] ?? 'medium';
    const next = question(world, topic, level, random, (id) => questions.has(id));
    if (!next) break;
    questions.set(next.id, next);
  }
  return [...questions.values()];
}

function allThereAre(count: number, topic: string): string {
  if (count === 0) return `There is no question about “${topic}” that I can prove the answer of. Try a wider topic.`;
  return `${count === 1 ? 'There is 1 question' : `There are ${count} questions`} about “${topic}”.`;
}

const asJson = ({ kind, prompt, options, answer, sources, why }: Question) => ({
  kind,
  prompt,
  options,
  answer,
  sources: sources.map(({ short, url }) => ({ name: short, url, says: why })),
});

const asText = ({ kind, difficulty, prompt, options, answer, why, sources }: Question): string =>
  [
    `${prompt}  [${kind}, ${difficulty}]`,
    ...options.map((option, i) => `  ${i === answer ? '✓' : '·'} ${option}`),
    `  ${why} ${sources.map(({ short }) => short).join(' · ')}`,
  ].join('\n');

/**
 * `npm run questions -- --sample N`: prints trivia questions with their answers and proofs. The same seed gives the same questions. Returns the exit
 * code: 1 when there are none, 2 for something that can't be asked.
 */
export function questionsCommand(args: readonly string[], world: World, { print, complain }: Terminal): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'string' },
      seed: { type: 'string' },
      topic: { type: 'string' },
      difficulty: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const asked = parsed(values, Math.floor(world.random() * 2 ** 32));
  if (typeof asked === 'string') {
    complain(asked);
    return 2;
  }
  const questions = sampled(world, asked);
  if (!questions) {
    complain(
      `“${asked.topic}” is no topic that I know: write an event, an athlete, a nation, “1990s”, “articles”, “quotes” or “today”.`,
    );
    return 2;
  }
  print(values.json ? JSON.stringify(questions.map(asJson), null, 1) : questions.map(asText).join('\n\n'));
  if (questions.length < asked.sample) complain(allThereAre(questions.length, asked.topic));
  return questions.length === 0 ? 1 : 0;
}
