import { expect, test } from 'vitest';
import { forgetPredictor } from '../../../src/trivia/predictions/forget-predictor.ts';
import { predicted } from './fixture-prediction.ts';

test('what somebody predicted is gone, and nothing else', () => {
  const open = (votes: Record<string, [number, number]>) =>
    predicted({ stage: { is: 'open', messageId: '100', votes } });
  const document = { version: 1 as const, items: [open({ 7: [0, 1], 8: [1, 2] }), open({ 8: [0, 1] })] };
  expect(forgetPredictor(document, '7').items).toEqual([open({ 8: [1, 2] }), open({ 8: [0, 1] })]);
  expect(forgetPredictor(document, '9')).toBe(document);
});
