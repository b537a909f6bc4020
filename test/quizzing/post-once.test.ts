import { expect, test } from 'vitest';
import { finalTableCard } from '../../src/cards/final-table-card.ts';
import { predictionCard, predictionOutcomeCard } from '../../src/cards/prediction-card.ts';
import { quizMessage } from '../../src/cards/quiz-message.ts';
import type { QuizPost } from '../../src/cards/quiz-post.ts';
import type { Found } from '../../src/discord/find-own.ts';
import { NONCE_MS } from '../../src/discord/nonce-ms.ts';
import { UnsureError } from '../../src/discord/unsure-error.ts';
import { postOnce } from '../../src/quizzing/post-once.ts';
import { questionMark } from '../../src/quizzing/question-mark.ts';
import type { Outcome } from '../../src/trivia/predictions/predictions.ts';
import type { Quiz } from '../../src/trivia/quiz.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';
import { predicted, STARTS } from '../trivia/predictions/fixture-prediction.ts';

const shown = { n: 1, question: question('q1'), skipped: false, votes: [], since: NOON };
const posting = (more: Partial<Quiz> = {}) => quizOf({ stage: { is: 'posting', ...shown }, ...more });
const revealing = (more: Partial<Quiz> = {}) =>
  quizOf({ stage: { is: 'revealing', ...shown, messageId: '1', opened: NOON }, ...more });
const told = (id: string) => {
  const outcome: Outcome = { kind: 'won', right: [0], winners: ['Josh Kerr'], sources: [] };
  const stage = { is: 'telling', messageId: '1', votes: [], at: STARTS, since: STARTS, outcome } as const;
  return predictionOutcomeCard(predicted({ id, stage: { ...stage, votes: [] } }));
};

test.each<[what: string, one: QuizPost | null, another: QuizPost | null]>([
  ['question', quizMessage(posting(), 'question'), quizMessage(posting({ id: 'other' }), 'question')],
  ['answer', quizMessage(revealing(), 'answer'), quizMessage(revealing({ id: 'other' }), 'answer')],
  ['final table', finalTableCard(quizOf()), finalTableCard(quizOf({ id: 'other' }))],
  ['prediction', predictionCard(predicted(), NOON), predictionCard(predicted({ id: 'p2' }), NOON)],
  ['outcome', told('p1'), told('p2')],
])('a %s is told from that of another quiz or prediction', (_, one, another) => {
  if (!one || !another) throw new Error('nothing is shown');
  expect(questionMark(one)).toEqual(expect.any(String));
  expect(questionMark(one)).not.toBe(questionMark(another));
});

test('a poll is known by its question', () => {
  const poll = quizMessage(posting({ style: 'poll' }), 'question');
  expect(poll && questionMark(poll)).toBe('Who won q1?');
});

const body = finalTableCard(quizOf());
const wanted = { channelId: '40', body, nonce: 'n', since: NOON, replyTo: '7' };

/** What is asked of Discord, whose channel shows this when it is looked for. */
async function asked(found: Found, now: number): Promise<readonly [result: unknown, asked: unknown[]]> {
  const requests: unknown[] = [];
  const result = await postOnce(
    {
      async findOwn(channelId, since, mark) {
        requests.push(['find', channelId, since.epochMilliseconds, mark]);
        return found;
      },
      async post(channelId, _, options) {
        requests.push(['post', channelId, options]);
        return { kind: 'posted', messageId: 'new' };
      },
    },
    wanted,
    now,
  ).catch((error: unknown) => error);
  return [result, requests];
}

const find = ['find', '40', NOON, questionMark(body)];
const post = ['post', '40', { nonce: 'n', replyTo: '7' }];
const posted = (messageId: string) => ({ kind: 'posted', messageId });
const unsure = { kind: 'unsure', sentence: 'No.' } as const;

test.each<[title: string, found: Found, after: number, result: unknown, requests: unknown[]]>([
  ['soon it is posted with its nonce', { kind: 'none' }, NONCE_MS - 1, posted('new'), [post]],
  ['later it is looked for', { kind: 'found', messageId: 'old' }, NONCE_MS, posted('old'), [find]],
  ['and posted where it is not', { kind: 'none' }, NONCE_MS, posted('new'), [find, post]],
  ['and not where nobody knows', unsure, NONCE_MS, new UnsureError('No.'), [find]],
  [
    'and posted where the bot may not look',
    { kind: 'refused', why: 'forbidden', code: 50001, sentence: 'No.' },
    NONCE_MS,
    posted('new'),
    [find, post],
  ],
])('%s', async (_, found, after, result, requests) => {
  expect(await asked(found, NOON + after)).toEqual([result, requests]);
});
