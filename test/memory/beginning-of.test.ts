import { expect, test } from 'vitest';
import { type Beginning, beginningOf } from '../../src/memory/beginning-of.ts';
import type { Change } from '../../src/memory/change.ts';
import { quizOf } from '../trivia/fixture-quiz.ts';
import { predicted } from '../trivia/predictions/fixture-prediction.ts';

const quiz = quizOf();
const at = Temporal.Instant.from('2024-09-01T12:00:00Z');
const ofGuild = { of: 'subscription', key: 'guild:20' } as const;

test.each<[string, Change, Beginning | null]>([
  ['a quiz', { of: 'quiz', key: '40', change: { kind: 'start', quiz } }, { kind: 'quiz', channelId: '40' }],
  [
    'a prediction',
    { of: 'predictions', key: 'guild:20', change: { kind: 'predict', prediction: predicted() } },
    { kind: 'prediction', scope: 'guild:20', id: 'p1' },
  ],
  [
    'announcements, again',
    { ...ofGuild, change: { kind: 'resume', at } },
    { kind: 'announcements', subscriber: 'guild:20' },
  ],
  ['nothing: a quiz is stopped', { of: 'quiz', key: '40', change: { kind: 'stop', quiz: quiz.id, at: 0 } }, null],
  [
    'nothing: the question of the day, as an announcement does',
    { of: 'daily', key: '40', change: { kind: 'start', quiz } },
    null,
  ],
  ['nothing: announcements are paused', { ...ofGuild, change: { kind: 'pause' } }, null],
  ['nothing: somebody is forgotten', { of: 'everything of a member', key: '10', change: { kind: 'forget' } }, null],
])('%s', (_, change, begun) => {
  expect(beginningOf(change)).toEqual(begun);
});
