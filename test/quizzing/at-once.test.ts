import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import { load } from '../../src/data/load.ts';
import { fetchAttachedFile } from '../../src/discord/attached-file.ts';
import type { Kept } from '../../src/kept.ts';
import type { Filled } from '../../src/playground/interactions/option-values.ts';
import type { Stage } from '../../src/trivia/quiz.ts';
import { applyQuizChange } from '../../src/trivia/quiz-change.ts';
import { press } from '../fixture-interaction.ts';
import { nothingKeptYet } from '../fixture-kept.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';
import { openRoom, users } from './room.ts';

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const race = { athlete1: 'Josh Kerr', athlete2: 'Cole Hocker', event: 'men’s 1500', meet: 'Gala', date: tomorrow };

test.each<[line: string, options: Record<string, Filled>, done: RegExp, refused: RegExp]>([
  ['/trivia start', { style: 'buttons', rounds: 1 }, /Here we go!$/, /^A quiz is under way here/],
  ['/predict open', { style: 'buttons', ...race }, /predict until it starts/, /^That race is predicted here already/],
])(
  'of three who ask for %s at the same moment one gets it, and two are told so',
  async (line, options, done, refused) => {
    await using room = await openRoom();
    const outcomes = await Promise.all(users.map((user) => room.visitor(user).run(line, options)));
    const said = outcomes.map(
      (outcome) => (outcome.kind === 'message' && outcome.message.embeds[0]?.description) || '',
    );
    expect(said.filter((text) => done.test(text))).toHaveLength(1);
    expect(said.filter((text) => refused.test(text))).toHaveLength(2);
  },
);

test('whoever’s choice is stored after the question was closed is told that it was too late', async () => {
  const kept = await nothingKeptYet();
  const asked = { n: 1, question: question('q'), skipped: false, messageId: '300', opened: NOON };
  const stage: Stage = { is: 'open', ...asked, closes: NOON + 9000, votes: [] };
  await kept.quiz.change('40', () => quizOf({ id: 'z', channelId: '40', guildId: '20', stage }));
  /** A store so slow that the question is closed before a choice reaches it. */
  const slow: Kept = {
    ...kept,
    quiz: {
      ...kept.quiz,
      async change(key, reducer) {
        await kept.quiz.change(key, (quiz) =>
          applyQuizChange(quiz, { kind: 'close', quiz: 'z', n: 1, at: NOON + 10_000 }),
        );
        return kept.quiz.change(key, reducer);
      },
    },
  };
  const bot = createBot({
    ...{ data: await load('data'), commands, kept: slow, fetchFile: fetchAttachedFile },
    now: () => Temporal.Instant.fromEpochMilliseconds(NOON + 8000),
  });
  const given = await bot.respond({ ...press('open trivia.answer|round=z.1|choice=1'), channel_id: '40' });
  expect(JSON.stringify(given.response)).toContain('Time is up for that question.');
  expect((await kept.quiz.read('40'))?.stage).toMatchObject({ is: 'settling', votes: [] });
});
