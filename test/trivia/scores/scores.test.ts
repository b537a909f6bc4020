import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoardTopic, boardTopicSchema } from '../../../src/trivia/board-topic.ts';
import { boardOf } from '../../../src/trivia/scores/board.ts';
import { forgetMember, optIn, optOut } from '../../../src/trivia/scores/members.ts';
import { calendarAt, type Period, periodSchema } from '../../../src/trivia/scores/period.ts';
import { noScores, type Scores, scoresSchema } from '../../../src/trivia/scores/scores.ts';
import { MOST_REVEALED, MOST_SETTLED, type RoundSettlement, settle } from '../../../src/trivia/scores/settle.ts';

const NOON = Date.parse('2024-09-01T12:00:00Z');
const HOUR = 3_600_000;

const round = (
  id: string,
  at: number,
  awards: RoundSettlement['awards'],
  topics: BoardTopic[] = [],
): RoundSettlement => ({
  id,
  at,
  topics,
  awards,
  revealed: { channelId: '40', questionId: `question of ${id}`, prompt: 'Who won?' },
});
const right = (userId: string, points = 50) => ({ userId, right: true, points });
const wrong = (userId: string) => ({ userId, right: false, points: 0 });
const counted = (...rounds: RoundSettlement[]): Scores =>
  rounds.reduce((scores, one) => settle(scores, one, 'UTC'), noScores);
const board = (scores: Scores, period: Period = 'all', topic: BoardTopic | null = null, at = NOON) =>
  boardOf(scores, { period, topic, at, timeZone: 'UTC' });

test.each([
  ['2024-09-01T12:00:00Z', 'UTC', '2024-09-01', '2024-W35', '2024-09', '2024'],
  ['2024-12-31T23:30:00Z', 'UTC', '2024-12-31', '2025-W01', '2024-12', '2024'],
  ['2024-12-31T23:30:00Z', 'Europe/Oslo', '2025-01-01', '2025-W01', '2025-01', '2025'],
  ['2027-01-01T00:00:00Z', 'UTC', '2027-01-01', '2026-W53', '2027-01', '2027'],
  ['2024-03-10T07:59:59Z', 'America/Los_Angeles', '2024-03-09', '2024-W10', '2024-03', '2024'],
])('%s in %s is day %s of week %s', (at, zone, day, week, month, season) => {
  expect(calendarAt(Date.parse(at), zone)).toMatchObject({ day, week, month, season });
});

test('a board: most points first, then most right answers; who has the same points shares the rank', () => {
  const scores = counted(
    round('1', NOON, [right('7', 100), right('8', 50), wrong('9'), right('6', 50)]),
    round('2', NOON + 1, [right('5', 50), right('8', 50), wrong('6')]),
  );
  expect(board(scores)).toEqual([
    { userId: '8', points: 100, right: 2, answered: 2, streak: 1, rank: 1, tied: true },
    { userId: '7', points: 100, right: 1, answered: 1, streak: 1, rank: 1, tied: true },
    { userId: '5', points: 50, right: 1, answered: 1, streak: 1, rank: 3, tied: true },
    { userId: '6', points: 50, right: 1, answered: 2, streak: 1, rank: 3, tied: true },
    { userId: '9', points: 0, right: 0, answered: 1, streak: 0, rank: 5, tied: false },
  ]);
});

describe('whoever opted out', () => {
  const before = counted(round('1', NOON, [right('7'), right('8')]));
  const out = optOut(before, '7');

  test('is on no board, and nothing is kept of them', () => {
    const after = settle(out, round('2', NOON + 1, [right('7'), right('8')]), 'UTC');
    expect(board(after).map(({ userId, points }) => [userId, points])).toEqual([['8', 100]]);
    expect(JSON.stringify(after.members)).not.toContain('"7"');
  });

  test('can come back, and begins anew', () => {
    const after = settle(optIn(out, '7'), round('2', NOON + 1, [right('7')]), 'UTC');
    expect(board(after).map(({ userId, points }) => [userId, points])).toEqual([
      ['7', 50],
      ['8', 50],
    ]);
  });

  test('twice is as good as once', () => {
    expect(optOut(out, '7')).toBe(out);
    expect(optIn(before, '7')).toBe(before);
    expect(forgetMember(out, '7')).toBe(out);
  });
});

test('answers that were shown lately can be reported, older ones no more', () => {
  const many = Array.from({ length: MOST_REVEALED + 2 }, (_, i) => round(`${i}`, NOON + i, []));
  const { revealed } = counted(...many);
  expect(revealed).toHaveLength(MOST_REVEALED);
  expect(revealed[0]).toEqual({ round: '2', channelId: '40', questionId: 'question of 2', prompt: 'Who won?' });
});

test(`a round is counted once, also when it is told again after ${MOST_SETTLED} others`, () => {
  const many = Array.from({ length: MOST_SETTLED + 50 }, (_, i) => round(`${i}`, NOON + (i >> 1), [right('7')]));
  const all = counted(...many);
  expect(all.settled).toHaveLength(MOST_SETTLED);
  const again = many.reduce((scores, one) => settle(scores, one, 'UTC'), all);
  expect(again).toBe(all);
  expect(board(again)[0]?.points).toBe(many.length * 50);
});

test('a round that closed before others were counted is counted all the same', () => {
  const scores = counted(round('2', NOON + 1000, [right('7')]), round('1', NOON, [right('7')]));
  expect(board(scores)[0]?.points).toBe(100);
});

const users = ['7', '8', '9', '10'] as const;
const settlement = fc.record({
  id: fc.integer({ min: 0, max: 25 }).map(String),
  /** Up to 500 days before the boards are asked for. */
  hours: fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 100 })),
  topics: fc.subarray([...boardTopicSchema.options], { maxLength: 2 }),
  awards: fc.uniqueArray(
    fc.record({ userId: fc.constantFrom(...users), right: fc.boolean(), worth: fc.integer({ min: 50, max: 100 }) }),
    { selector: ({ userId }) => userId },
  ),
});

test('whatever rounds are counted, in whatever order and how often: every board equals the naive sum', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Asia/Kathmandu');
  fc.assert(
    fc.property(fc.array(settlement, { maxLength: 60, size: 'max' }), zones, (drawn, timeZone) => {
      // One id always means one round.
      const told = drawn.map(({ id, hours, topics, awards }) => {
        const by = awards.map(({ userId, right: is, worth }) => (is ? right(userId, worth) : wrong(userId)));
        return round(id, NOON - hours * HOUR, by, topics);
      });
      const first = new Map(told.toReversed().map((one) => [one.id, one]));
      const rounds = [...first.values()];
      const same = told.map(({ id }) => first.get(id)).filter((one) => one !== undefined);
      const scores = scoresSchema.parse(
        JSON.parse(JSON.stringify(same.reduce((all, one) => settle(all, one, timeZone), noScores))),
      );
      const now = calendarAt(NOON, timeZone);
      for (const period of periodSchema.options) {
        for (const topic of [null, ...boardTopicSchema.options]) {
          const awards = rounds
            .filter(({ at }) => period === 'all' || calendarAt(at, timeZone)[period] === now[period])
            .filter(({ topics }) => topic === null || topics.includes(topic))
            .flatMap((one) => one.awards);
          const naive = [...Map.groupBy(awards, ({ userId }) => userId)].map(([userId, own]) => ({
            userId,
            points: own.reduce((sum, { points }) => sum + points, 0),
            right: own.filter((one) => one.right).length,
            answered: own.length,
          }));
          const ranks = naive.map((one) => ({
            ...one,
            rank: 1 + naive.filter(({ points }) => points > one.points).length,
          }));
          const shown = boardOf(scores, { period, topic, at: NOON, timeZone });
          expect(shown.map(({ streak: _, tied: __, ...line }) => line).sort(byUser)).toEqual(ranks.sort(byUser));
        }
      }
    }),
    { numRuns: 150 },
  );
});

const byUser = (a: { userId: string }, b: { userId: string }): number => (a.userId < b.userId ? -1 : 1);
