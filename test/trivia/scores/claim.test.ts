import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawQuestion } from '../../../src/trivia/draw-question.ts';
import { askedIn, claim, isClaimed, MOST_ASKED } from '../../../src/trivia/scores/claim.ts';
import { noScores, type Scores } from '../../../src/trivia/scores/scores.ts';

const first = { round: 'a.1', questionId: 'q1', again: false };
const once = claim(noScores, first);

test('a question is the round’s that claims it first', () => {
  const other = { ...first, round: 'b.1' };
  expect(isClaimed(once, first)).toBe(true);
  expect(claim(once, first)).toBe(once);
  expect(claim(once, other)).toBe(once);
  expect(isClaimed(once, other)).toBe(false);
});

test('when a topic is used up, a question can be another round’s', () => {
  const other = { ...first, round: 'b.1', again: true };
  const twice = claim(claim(once, { ...first, questionId: 'q2' }), other);
  expect(isClaimed(twice, other)).toBe(true);
  expect(isClaimed(twice, first)).toBe(false);
  expect(['q1', 'q2', 'q3'].map(askedIn(twice))).toEqual([0, 1, null]);
});

test('only so many are remembered', () => {
  let scores: Scores = noScores;
  for (let i = 0; i <= MOST_ASKED; i += 1) scores = claim(scores, { round: 'a.1', questionId: `q${i}`, again: false });
  expect(scores.asked).toHaveLength(MOST_ASKED);
  expect([askedIn(scores)('q0'), askedIn(scores)('q1'), askedIn(scores)(`q${MOST_ASKED}`)]).toEqual([
    null,
    MOST_ASKED - 1,
    0,
  ]);
});

test('no question comes twice before all of the topic were asked, and then the one asked longest ago', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat(1000)), (size, chance) => {
      const pool = Array.from({ length: size }, (_, i) => ({ id: `q${i}` }));
      const draw = (isAsked: (id: string) => boolean) => {
        const left = pool.filter(({ id }) => !isAsked(id));
        return left[(chance.next().value ?? 0) % left.length] ?? null;
      };
      let scores: Scores = noScores;
      const asked = Array.from({ length: size * 2 }, (_, n) => {
        const drawn = drawQuestion(scores, draw);
        if (!drawn) throw new Error('the topic has questions');
        expect(drawn.again).toBe(n >= size);
        const wanted = { round: `a.${n}`, questionId: drawn.question.id, again: drawn.again };
        scores = claim(scores, wanted);
        expect(isClaimed(scores, wanted)).toBe(true);
        return drawn.question.id;
      });
      expect(new Set(asked.slice(0, size)).size).toBe(size);
      // With so many draws from so few the latest can’t be the one that was asked longest ago.
      if (size > 1) expect(asked[size]).not.toBe(asked[size - 1]);
    }),
  );
});

test('a topic without questions gives none', () => {
  expect(drawQuestion(noScores, () => null)).toBe(null);
});
