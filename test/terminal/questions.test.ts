import { expect, test } from 'vitest';
import { z } from 'zod';
import { questionsCommand } from '../../src/terminal/questions.ts';
import { listWorld } from '../fixture-list-world.ts';
import { world } from '../fixture-world.ts';

function run(args: readonly string[], of = world) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = questionsCommand(args, of, {
    print: (text) => void out.push(text),
    complain: (text) => void err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const questionsSchema = z.array(
  z.strictObject({
    kind: z.string(),
    prompt: z.string(),
    options: z.array(z.string()).min(2),
    answer: z.int(),
    sources: z.array(z.strictObject({ name: z.string(), url: z.string().nullable(), says: z.string() })).min(1),
  }),
);

test('--json prints questions of the shape that is promised, each once', () => {
  const { code, out } = run(['--sample', '5', '--seed', '3', '--json', '--topic', 'quotes'], listWorld);
  const questions = questionsSchema.parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(questions.length).toBeGreaterThan(1);
  expect(new Set(questions.map(({ prompt }) => prompt)).size).toBe(questions.length);
});

test('the same seed prints the same questions, another one others', () => {
  const [first, again, other] = ['8', '8', '9'].map((seed) => run(['--sample', '3', '--seed', seed], listWorld).out);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('a topic with fewer questions than asked for says how many there are', () => {
  const { code, err } = run(['--sample', '50', '--topic', 'quotes'], listWorld);
  expect(code).toBe(0);
  expect(err).toMatch(/^There are \d+ questions about “quotes”\.$/);
});

test.each([
  [['--sample', 'many'], '--sample takes a number from 1 to 1,000,000, not “many”'],
  [['--seed', '1.5'], '--seed takes a whole number from 0 to 4,294,967,295, not “1.5”'],
  [['--difficulty', 'fiendish'], '--difficulty is easy, medium, hard, not “fiendish”'],
  [['--topic', 'quidditch'], '“quidditch” is no topic that I know'],
])('%j is answered with what to write instead', (args, sentence) => {
  const { code, out, err } = run(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
});
