import fc from 'fast-check';
import { keep } from '../../src/keep.ts';
import type { Kept } from '../../src/kept.ts';
import { guildScope, scopeOf, userScope } from '../../src/scope.ts';
import type { Stage } from '../../src/trivia/quiz.ts';
import { settle } from '../../src/trivia/scores/settle.ts';
import type { Vote } from '../../src/trivia/votes.ts';
import { instant, setUp } from '../announcements/fixture-subscription.ts';
import { article } from '../fixture-article.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';
import { predicted, STARTS } from '../trivia/predictions/fixture-prediction.ts';

export const PEOPLE = ['600000000000000001', '600000000000000002', '60000000000000000'] as const;
export const SERVERS = ['200000000000000100', '200000000000000200'] as const;

const stages = ['drawing', 'open', 'settling', 'revealing', 'finishing'] as const;

/** Something that somebody does, in a server or in private messages, alone or with the others. */
export const doing = fc
  .record({
    who: fc.constantFrom(...PEOPLE),
    guildId: fc.constantFrom(null, ...SERVERS),
    what: fc.constantFrom(
      'follow',
      'add',
      'preview',
      'quiz',
      'daily',
      'predict',
      'report',
      'answer',
      'opt out',
      'unreadable',
    ),
    stage: fc.constantFrom(...stages),
    /** Who else answers. */
    others: fc.subarray([...PEOPLE]),
    n: fc.nat(3),
  })
  // In private messages everybody is alone.
  .map((one) => (one.guildId === null ? { ...one, others: [] } : one));
export type Doing = typeof doing extends fc.Arbitrary<infer D> ? D : never;

function stageOf({ stage: is, who, others }: Doing): Stage {
  const votes = [who, ...others].map((id): Vote => [id, 1, NOON]);
  const asked = { n: 1, question: question('q'), skipped: false, messageId: '300', opened: NOON };
  switch (is) {
    case 'drawing':
      return { is, n: 1 };
    case 'open':
    case 'settling':
      return { is, ...asked, closes: NOON + 9000, votes };
    case 'revealing':
      return { is, ...asked, votes, since: NOON };
    case 'finishing':
      return { is, since: NOON };
  }
}

async function startQuiz(kept: Kept, of: 'quiz' | 'daily', doing: Doing): Promise<void> {
  const { who, guildId, others, n } = doing;
  const channelId = `4000${guildId ?? who.slice(-3)}${n}`;
  const standing = { points: 3, right: 1, answered: 1 };
  const table = Object.fromEntries([who, ...others].map((id) => [id, standing]));
  const started = { startedBy: who, followUp: { applicationId: '9', token: `of ${who}`, since: NOON } };
  await kept[of].change(channelId, () => quizOf({ channelId, guildId, ...started, table, stage: stageOf(doing) }));
}

async function predict(kept: Kept, { who, guildId, others, n }: Doing): Promise<void> {
  const votes = others.map((id): Vote => [id, 0, STARTS - 9]);
  const stage = { is: 'open', messageId: '301', votes } as const;
  await kept.predictions.change(scopeOf(guildId, who), (before) => ({
    ...before,
    items: [...before.items, predicted({ id: `p${n}`, guildId, by: who, stage })],
  }));
}

/** Lets it be done. */
export async function perform(kept: Kept, doing: Doing, setAside: (key: string, value: unknown) => Promise<void>) {
  const { who, guildId, what, n, others } = doing;
  const key = scopeOf(guildId, who);
  const at = instant('2026-11-22T08:00:00Z');
  const read = { record: article(`${n}`, []), by: who, at };
  switch (what) {
    case 'follow':
      await keep(kept, { of: 'subscription', key: userScope(who), change: setUp });
      return;
    case 'add':
      if (guildId) await keep(kept, { of: 'guild', key: guildId, change: { kind: 'add', article: read } });
      return;
    case 'preview':
      if (guildId) await keep(kept, { of: 'guild', key: guildId, change: { kind: 'draft', draft: read } });
      return;
    case 'quiz':
    case 'daily':
      return startQuiz(kept, what, doing);
    case 'predict':
      return predict(kept, doing);
    case 'report': {
      const flag = { questionId: `q${n}`, prompt: 'Who?', by: who, at: NOON, why: `Ask ${others.length}` };
      return keep(kept, { of: 'flags', key, change: flag });
    }
    case 'answer': {
      const awards = [who, ...others].map((userId) => ({ userId, right: true, points: 10 }));
      const round = { id: `r${n}`, at: NOON + n, topics: [], awards, revealed: null };
      await kept.scores.change(key, (before) => settle(before, round, 'UTC'));
      return;
    }
    case 'opt out':
      return keep(kept, { of: 'scores', key, change: { kind: 'opt out', userId: who } });
    case 'unreadable':
      return setAside(guildScope(`${n}`), { version: 1, members: `${who} and others` });
  }
}
