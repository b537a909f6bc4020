import { createQuizDriver } from '../../../src/quizzing/quiz-driver.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { keptOf } from '../../fixture-kept.ts';
import { world } from '../../fixture-world.ts';

/*
 * Drives every quiz that it finds in a Redis to its end, some at the same time and in an order of its own, once it is told to begin;
 * what it posts goes nowhere.
 */

const [url = ''] = process.argv.slice(2);
const AT_ONCE = 10;

const store = await openStore({ kind: 'redis', url });
const kept = keptOf(store);
const now = Temporal.Now.instant;
const { drive } = createQuizDriver({
  ...{ quizzes: kept.quiz, scores: kept.scores, predictions: kept.predictions, now },
  alarms: { set: async () => {} },
  messages: {
    post: async () => ({ kind: 'posted', messageId: '1' }),
    edit: async () => ({ kind: 'changed' }),
    findOwn: async () => ({ kind: 'none' }),
    expirePoll: async () => ({ kind: 'changed' }),
    async *pollVoters() {},
  },
  worldFor: async () => ({ ...world, now: now() }),
  onRefused: async () => {},
  draw: () => null,
});

const channels: string[] = [];
for await (const [channelId] of kept.quiz.all()) channels.push(channelId);
const order = channels.map((id) => [Math.random(), id] as const).toSorted(([a], [b]) => a - b);
process.send?.('ready');
process.once('message', async () => {
  const rest = order.map(([, id]) => id);
  const work = async (): Promise<void> => {
    for (let id = rest.pop(); id !== undefined; id = rest.pop()) await drive(id);
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.send?.({ ms: Math.round(performance.now() - begun) });
  await store.close();
  process.disconnect?.();
});
