import { expect, test } from 'vitest';
import { forgetGuild } from '../../src/forgetting/forget-guild.ts';
import { forgetMember } from '../../src/forgetting/forget-member.ts';
import type { Kept } from '../../src/kept.ts';
import { createPredictionDriver } from '../../src/quizzing/prediction-driver.ts';
import { createQuizDriver } from '../../src/quizzing/quiz-driver.ts';
import type { Quizzing } from '../../src/quizzing/quizzing.ts';
import type { Outcome } from '../../src/trivia/predictions/predictions.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import { nothingKeptYet } from '../fixture-kept.ts';
import { world } from '../fixture-world.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';
import { predicted } from '../trivia/predictions/fixture-prediction.ts';

const [ANN, BOB, GUILD, CHANNEL] = ['70', '71', '20', '40'];
const votes = (...users: string[]): Votes => users.map((user) => [user, 1, NOON + 1000]);

const settling = (users: readonly string[]) => ({
  ...({ is: 'settling', n: 1, question: question('q'), skipped: false, messageId: '1' } as const),
  ...{ opened: NOON, closes: NOON + 20_000, votes: votes(...users) },
});

/** A quiz in a server, whose round is to be counted. */
async function quizInServer({ quiz }: Kept): Promise<void> {
  await quiz.change(CHANNEL, () => quizOf({ guildId: GUILD, rounds: 1, stage: settling([ANN, BOB]) }));
}
async function privateQuiz({ quiz }: Kept): Promise<void> {
  const own = { guildId: null, startedBy: ANN, rounds: 1, stage: settling([ANN]) };
  await quiz.change(CHANNEL, () => quizOf(own));
}
async function prediction({ predictions }: Kept): Promise<void> {
  const outcome: Outcome = { kind: 'won', right: [1], winners: ['Jakob Ingebrigtsen'], sources: [] };
  const stage = { is: 'settling' as const, messageId: '1', votes: votes(ANN, BOB), outcome, at: NOON };
  await predictions.change(`guild:${GUILD}`, (before) => ({ ...before, items: [predicted({ id: 'p', stage })] }));
}

/** Drives what is kept, and lets something happen between what was read of it and what is counted. */
async function drive(kept: Kept, happen: () => Promise<void>): Promise<void> {
  let isFirst = true;
  const quizzing: Quizzing = {
    ...{ quizzes: kept.quiz, predictions: kept.predictions, now: () => Temporal.Instant.fromEpochMilliseconds(NOON) },
    scores: {
      ...kept.scores,
      async change(key, reducer) {
        if (isFirst) await happen();
        isFirst = false;
        return kept.scores.change(key, reducer);
      },
    },
    alarms: { set: async () => {} },
    messages: {
      post: async () => ({ kind: 'posted', messageId: '2' }),
      edit: async () => ({ kind: 'changed' }),
      findOwn: async () => ({ kind: 'none' }),
      expirePoll: async () => ({ kind: 'changed' }),
      async *pollVoters() {},
    },
    worldFor: async () => world,
    onRefused: async () => {},
    draw: () => null,
  };
  await createQuizDriver(quizzing).drive(CHANNEL);
  await createPredictionDriver(quizzing).drive(`guild:${GUILD}`, 'p');
}

test.each<[what: string, begin: (kept: Kept) => Promise<void>, forget: (kept: Kept) => Promise<void>, left: object]>([
  ['a quiz, nobody', quizInServer, async () => {}, { 'guild:20': [ANN, BOB] }],
  ['a prediction, nobody', prediction, async () => {}, { 'guild:20': [ANN, BOB] }],
  ['a quiz, one of two', quizInServer, (kept) => forgetMember(kept, ANN), { 'guild:20': [BOB] }],
  ['a prediction, one of two', prediction, (kept) => forgetMember(kept, ANN), { 'guild:20': [BOB] }],
  ['a private quiz, who plays it', privateQuiz, (kept) => forgetMember(kept, ANN), {}],
  ['a quiz, its server', quizInServer, (kept) => forgetGuild(kept, GUILD), {}],
])(
  'when, while the votes are being counted of %s is forgotten, the scores know the others alone',
  async (_, begin, forget, left) => {
    const kept = await nothingKeptYet();
    await begin(kept);
    await drive(kept, () => forget(kept));
    const scores = await Array.fromAsync(kept.scores.all());
    expect(Object.fromEntries(scores.map(([scope, { members }]) => [scope, Object.keys(members)]))).toEqual(left);
  },
);
