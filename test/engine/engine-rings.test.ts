import { expect, test } from 'vitest';
import { engineRings } from '../../src/engine/engine-rings.ts';
import { captureLog } from '../discord/captured-log.ts';

test.each<['announcements' | 'quizzes', string]>([
  ['quizzes', ''],
  ['quizzes', 'nothing'],
  ['quizzes', 'quizzes 7'],
  ['quizzes', 'prediction 20 p1'],
  ['quizzes', 'test 20'],
  ['announcements', '20'],
  ['announcements', 'guild:'],
])('an alarm of %s that nobody knows, “%s”, is logged with its id', async (kind, id) => {
  const { log, lines } = captureLog();
  const rings = engineRings(() => {
    throw new Error('nobody is to be asked');
  }, log);
  await rings[kind](id);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', id, msg: 'An alarm of a kind that is unknown here rang, and nothing was done' },
  ]);
});
