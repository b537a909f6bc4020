import { expect, test } from 'vitest';
import { forgetPredictor } from '../../../src/trivia/predictions/forget-predictor.ts';
import type { Predictions } from '../../../src/trivia/predictions/predictions.ts';
import type { Vote } from '../../../src/trivia/votes.ts';
import { predicted } from './fixture-prediction.ts';

test('what somebody predicted is gone, and nothing else', () => {
  const open = (...votes: Vote[]) => predicted({ stage: { is: 'open', messageId: '100', votes } });
  const document: Predictions = { version: 1, items: [open(['7', 0, 1], ['8', 1, 2]), open(['8', 0, 1])] };
  expect(forgetPredictor(document, '7').items).toEqual([open(['8', 1, 2]), open(['8', 0, 1])]);
  expect(forgetPredictor(document, '9')).toBe(document);
});
