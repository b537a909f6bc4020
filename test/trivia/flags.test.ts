import { expect, test } from 'vitest';
import { type Flag, type Flags, forgetReporter, MOST_FLAGS, noFlags, withFlag } from '../../src/trivia/flags.ts';

const flag = (questionId: string, by = '7', why: string | null = null, at = 1): Flag => ({
  questionId,
  prompt: 'Who won?',
  by,
  at,
  why,
});
const after = (...flags: Flag[]): Flags => flags.reduce(withFlag, noFlags);

test('each member reports a question once; a reason that is given later is kept', () => {
  const once = after(flag('q1'));
  expect(withFlag(once, flag('q1', '7', null, 2))).toBe(once);
  expect(after(flag('q1'), flag('q1', '8'), flag('q1', '7', 'He was second', 3)).flags).toEqual([
    flag('q1', '8'),
    flag('q1', '7', 'He was second'),
  ]);
});

test('only so many are kept, the latest', () => {
  const many = Array.from({ length: MOST_FLAGS + 3 }, (_, i) => flag(`q${i}`));
  expect(after(...many).flags).toEqual(many.slice(3));
});

test('what a member reported can be forgotten', () => {
  const both = after(flag('q1'), flag('q1', '8'));
  expect(forgetReporter(both, '7').flags).toEqual([flag('q1', '8')]);
  expect(forgetReporter(both, '9')).toBe(both);
});
