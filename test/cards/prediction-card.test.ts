import { expect, test } from 'vitest';
import { predictionCard, predictionOutcomeCard } from '../../src/cards/prediction-card.ts';
import type { QuizPost } from '../../src/cards/quiz-post.ts';
import { questionMark } from '../../src/quizzing/question-mark.ts';
import type { Outcome } from '../../src/trivia/predictions/predictions.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import { good, said, skipped, verdict } from '../discord-specification.ts';
import { source } from '../fixture-results.ts';
import { predicted, STARTS } from '../trivia/predictions/fixture-prediction.ts';

const HOUR = 3_600_000;
const withButtons = predictionCard(predicted(), STARTS - HOUR);
const asPoll = predictionCard(predicted({ style: 'poll' }), STARTS - 25.5 * HOUR);

test('a race to predict, with buttons', () => {
  expect(withButtons).toEqual({
    embeds: [
      {
        color: 0x7d4f9e,
        title: 'Who wins? Men’s mile · Prefontaine Classic 2025',
        description: [
          '5 Jul 2025',
          '',
          '`A` Josh Kerr',
          '`B` Jakob Ingebrigtsen',
          '`C` Somebody else',
          '',
          'Closes <t:1751745600:R>, when it starts (<t:1751745600:f>)',
        ].join('\n'),
        footer: {
          text: 'Nobody sees what you choose; your last choice counts. 100 points if you are right. It settles by itself once I have read the result.',
        },
      },
    ],
    components: [
      {
        type: 1,
        components: ['A', 'B', 'C'].map((label, i) => ({
          type: 2,
          style: 2,
          label,
          custom_id: `open predict.answer|id=p1|choice=${i}`,
        })),
      },
    ],
    allowed_mentions: { parse: [] },
  });
});

test('a race to predict, as a native poll that lasts until it starts', () => {
  expect(asPoll).toMatchObject({
    content:
      '**Men’s mile · Prefontaine Classic 2025** · 5 Jul 2025\nCloses <t:1751745600:R>, when it starts (<t:1751745600:f>) · 100 points',
    poll: { question: { text: 'Who wins? Men’s mile · Prefontaine Classic 2025' }, duration: 26 },
  });
});

const told = (outcome: Outcome, votes: Votes = []): QuizPost => {
  const stage = { is: 'telling', messageId: '100', votes, outcome, at: STARTS, since: STARTS } as const;
  const post = predictionOutcomeCard(predicted({ stage }));
  if (!post) throw new Error('expected an outcome');
  return post;
};
const won = {
  kind: 'won',
  right: [0],
  winners: ['Josh Kerr'],
  sources: [source('1d8ec561', 'The SportsRush', 'https://example.com/rush')],
} satisfies Outcome;
const outcome = told(won, [
  ['7', 0, 1],
  ['8', 1, 1],
  ['9', 0, 1],
]);

test('what became of it, who says so, and who knew it', () => {
  expect(outcome).toEqual({
    embeds: [
      {
        color: 0x7d4f9e,
        title: 'Men’s mile · Prefontaine Classic 2025',
        description: '**Josh Kerr** won ¹\n\n**2 of 3 right**, 100 points each: <@7> <@9>',
        fields: [{ name: 'Read on', value: '¹ [The SportsRush](https://example.com/rush)' }],
        footer: { text: 'Source: ¹\u00a0The SportsRush' },
      },
    ],
    components: [
      {
        type: 1,
        components: [
          {
            type: 2,
            style: 2,
            label: 'The race',
            custom_id: 'open result|meet=prefontaine-classic-2025|event=mile',
          },
          { type: 2, style: 2, label: 'Leaderboard', custom_id: 'open leaderboard|topic=predictions|prediction=p1' },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  });
});

test.each<[string, QuizPost, string]>([
  ['nobody had predicted it', told(won), '**Josh Kerr** won ¹\n\nNobody had predicted it.'],
  ['all were wrong', told(won, [['7', 1, 1]]), '**Josh Kerr** won ¹\n\nNone of 1 had predicted it.'],
  [
    'a shared victory',
    told({ ...won, winners: ['Josh Kerr', 'Yared Nuguse'] }),
    '**Josh Kerr and Yared Nuguse** won ¹\n\nNobody had predicted it.',
  ],
  ['called off', told({ kind: 'void', why: 'cancelled' }), 'This prediction was called off: it counts for nobody.'],
  [
    'no result',
    told({ kind: 'void', why: 'no result' }),
    'I have read no result of this race in two weeks: it counts for nobody.',
  ],
])('%s', (_, { embeds }, text) => {
  expect(embeds[0]?.description).toBe(text);
});

const every: [string, QuizPost][] = [
  ['a race with buttons', withButtons],
  ['a race as a poll', asPoll],
  ['an outcome', outcome],
];

test.skipIf(skipped).each(every)(`Discord’s specification takes %s${said}`, async (_, post) => {
  expect(await verdict('POST', '/channels/123456789012345678/messages', post)).toEqual(good);
});

test.each(every)('%s is known again in its channel, and is no other', (name, post) => {
  const mark = questionMark(post) ?? '';
  expect(
    every
      .filter(([, { components, poll }]) => JSON.stringify([components, poll]).includes(JSON.stringify(mark)))
      .map(([one]) => one),
  ).toEqual([name]);
});
