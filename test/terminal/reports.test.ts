import { expect, test } from 'vitest';
import { reportsCommand } from '../../src/terminal/reports.ts';
import type { Flags } from '../../src/trivia/flags.ts';

const at = Date.parse('2024-09-01T12:00:00Z');
const flags = (...of: [questionId: string, by: string, later: number, why: string | null][]): Flags => ({
  version: 1,
  flags: of.map(([questionId, by, later, why]) => ({
    questionId,
    prompt: `Prompt of ${questionId}?`,
    by,
    at: at + later,
    why,
  })),
});

function run(args: readonly string[], ...documents: Flags[]): string {
  const lines: string[] = [];
  const terminal = { print: (text: string) => lines.push(text), complain: (text: string) => lines.push(`! ${text}`) };
  expect(reportsCommand(args, documents, terminal)).toBe(0);
  return lines.join('\n');
}

const two = [
  flags(['q1', '7', 0, null], ['q2', '8', 5, 'He was\n second\u001b[2J']),
  flags(['q2', '9', 86_400_000, null]),
];

test('questions that were reported, those that most members reported first, with their reasons', () => {
  expect(run([], ...two)).toBe(
    [
      'Prompt of q2?',
      '  reported by 2, last on 2024-09-02 · q2',
      '  “He was second [2J”',
      '',
      'Prompt of q1?',
      '  reported by 1, last on 2024-09-01 · q1',
    ].join('\n'),
  );
});

test('the same for programs', () => {
  expect(JSON.parse(run(['--json'], ...two))).toEqual([
    {
      questionId: 'q2',
      prompt: 'Prompt of q2?',
      members: 2,
      latest: '2024-09-02T12:00:00.000Z',
      reasons: ['He was\n second\u001b[2J'],
    },
    { questionId: 'q1', prompt: 'Prompt of q1?', members: 1, latest: '2024-09-01T12:00:00.000Z', reasons: [] },
  ]);
});

test('nothing was reported', () => {
  expect(run([])).toBe('No question was reported.');
});
