import { expect, test } from 'vitest';
import { engineRings } from '../../src/engine/engine-rings.ts';
import { captureLog } from '../discord/captured-log.ts';

test.each(['', 'nothing', 'quizzes 7'])(
  'an alarm of a kind that nobody knows, “%s”, is logged with its id',
  async (id) => {
    const { log, lines } = captureLog();
    const { quizzes } = engineRings(() => {
      throw new Error('nobody is to be asked');
    }, log);
    await quizzes(id);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', id, msg: 'An alarm of a kind that is unknown here rang, and nothing was done' },
    ]);
  },
);
