import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardTopicSchema } from '../../../src/trivia/board-topic.ts';
import { MEMBER_TEXT, memberText, newcomer, readMember } from '../../../src/trivia/scores/member.ts';

const count = fc.nat(1_000_000);
const tallies = fc.dictionary(fc.constantFrom('all', ...boardTopicSchema.options), fc.tuple(count, count, count), {
  noNullPrototype: true,
});
const period = (key: string) => fc.record({ key: fc.constantFrom('', key), tallies });
const member = fc.record({
  total: tallies,
  season: period('2024'),
  month: period('2024-09'),
  week: period('2024-W35'),
  day: period('2024-09-01'),
  rightDays: fc.array(count, { maxLength: 8 }),
  before: fc.option(fc.record({ last: count, length: count, forgiven: fc.boolean(), best: count })),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(member, (one) => {
      const text = memberText(one);
      expect(readMember(text)).toEqual(one);
      expect(text).toMatch(MEMBER_TEXT);
    }),
  );
});

test('how a member is written', () => {
  expect(memberText(newcomer)).toBe('|=|=|=|=||');
  expect(memberText({ ...newcomer, total: { all: [75, 1, 2], predictions: [0, 0, 1] }, rightDays: [19_967] })).toBe(
    '*75,1,2;a0,0,1|=|=|=|=|19967|',
  );
});

test.each(['', '-5,1,2|=|=|=|=||', '|=|=|=||', '|=|=|=|=||1,2', '*a,1,1|=|=|=|=||'])('%j is none', (text) => {
  expect(text).not.toMatch(MEMBER_TEXT);
});
