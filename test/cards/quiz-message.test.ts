import { describe, expect, test } from 'vitest';
import { closedQuestionCard } from '../../src/cards/question-card.ts';
import { quizMessage } from '../../src/cards/quiz-message.ts';
import type { QuizPost } from '../../src/cards/quiz-post.ts';
import { questionMark } from '../../src/quizzing/question-mark.ts';
import type { Showing } from '../../src/trivia/next-step.ts';
import type { Quiz } from '../../src/trivia/quiz.ts';
import type { Vote, Votes } from '../../src/trivia/votes.ts';
import { expectToFit } from '../discord-limits.ts';
import { good, said, skipped, verdict } from '../discord-specification.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';

const votes: Votes = [
  ['7', 1, NOON + 900],
  ['8', 1, NOON + 10_000],
  ['9', 2, NOON + 5000],
];
const asked = { n: 1, question: question('the 1500 m'), skipped: false, messageId: '100', opened: NOON };
const openQuiz = quizOf({ stage: { is: 'open', ...asked, closes: NOON + 20_000, votes } });
const pollQuiz = quizOf({
  style: 'poll',
  seconds: 60,
  stage: { is: 'posting', n: 1, question: question('the 1500 m'), skipped: false, since: NOON, votes: [] },
});
const revealing = (more: object = {}): Quiz =>
  quizOf({ stage: { is: 'revealing', ...asked, votes, since: NOON + 21_000, ...more } });
const finishing = quizOf({
  stage: { is: 'finishing', since: NOON },
  table: {
    7: { points: 1198, right: 12, answered: 12 },
    8: { points: 75, right: 1, answered: 12 },
    9: { points: 75, right: 1, answered: 1 },
    10: { points: 0, right: 0, answered: 3 },
  },
});

const shown = (quiz: Quiz, showing: Showing): QuizPost => {
  const post = quizMessage(quiz, showing);
  if (!post) throw new Error(`no ${showing}`);
  return post;
};
const letters = (round: string, ...which: string[]) => ({
  type: 1,
  components: which.map((label, i) => ({
    type: 2,
    style: 2,
    label,
    custom_id: `open trivia.answer|round=${round}|choice=${i}`,
  })),
});

test('a question with buttons: how many answered, and nothing of what', () => {
  expect(shown(openQuiz, 'question')).toEqual({
    embeds: [
      {
        color: 0x7d4f9e,
        title: 'Question 1 of 2 · Everything',
        description: [
          '**Who won the 1500 m?**',
          '',
          '`A` Josh Kerr',
          '`B` Cole Hocker',
          '`C` Yared Nuguse',
          '`D` Jakob Ingebrigtsen',
          '',
          'Closing time: <t:1725192020:R> · 3 answered',
        ].join('\n'),
        footer: {
          text: 'Nobody sees what you choose; your last choice counts. 100 points at once, 50 at the end.',
        },
      },
    ],
    components: [letters('m0jlqo001abc.1', 'A', 'B', 'C', 'D')],
    allowed_mentions: { parse: [] },
  });
});

test('a question with buttons whose answer is told: nobody can press one, and the right one is green', () => {
  const quiz = revealing();
  const closed = quiz.stage.is === 'revealing' ? closedQuestionCard(quiz, quiz.stage) : null;
  const [row] = closed?.components ?? [];
  expect(closed?.embeds).toEqual([
    {
      color: 0x7d4f9e,
      title: 'Question 1 of 2 · Everything',
      description: [
        '**Who won the 1500 m?**',
        '',
        ...question('the 1500 m').options.map((option, i) => `\`${'ABCD'[i]}\` ${option}`),
        '',
        'Closed · 3 answered',
      ].join('\n'),
    },
  ]);
  const right = question('the 1500 m').answer;
  expect(row?.components.map((one) => 'style' in one && [one.style, 'disabled' in one && one.disabled])).toEqual(
    question('the 1500 m').options.map((_, i) => [i === right ? 3 : 2, true]),
  );
});

test('ten options take two rows of buttons', () => {
  const options = Array.from({ length: 10 }, (_, i) => `Athlete ${i}`);
  const many = quizOf({
    stage: { is: 'open', ...asked, question: question('it', { options }), closes: NOON, votes: [] },
  });
  expect(shown(many, 'question').components.map((row) => row.components.length)).toEqual([5, 5]);
});

test('a question as a native poll', () => {
  expect(shown(pollQuiz, 'question')).toEqual({
    content: '**Question 1 of 2 · Everything** · closing time: <t:1725192060:R> · 50 points',
    embeds: [],
    components: [],
    allowed_mentions: { parse: [] },
    poll: {
      question: { text: 'Who won the 1500 m?' },
      answers: ['Josh Kerr', 'Cole Hocker', 'Yared Nuguse', 'Jakob Ingebrigtsen'].map((text) => ({
        poll_media: { text },
      })),
      duration: 1,
      allow_multiselect: false,
      layout_type: 1,
    },
  });
});

const descriptionOf = ({ embeds }: QuizPost): string => embeds[0]?.description ?? '';

describe('an answer', () => {
  test('shows its proof, who was right and how fast, and can be reported', () => {
    expect(shown(revealing(), 'answer')).toEqual({
      embeds: [
        {
          color: 0x7d4f9e,
          title: 'B · Cole Hocker',
          description: [
            'Who won the 1500 m?',
            '',
            'Cole Hocker won in 3\\:27.65.',
            '',
            '**2 of 3 right**',
            '` 98` <@7> · 0.9 s ⚡ fastest',
            '` 75` <@8> · 10.0 s',
            '-# Chosen: A 0 · **B 2** · C 1 · D 0',
            '-# Question 1 of 2 · Everything',
          ].join('\n'),
          fields: [{ name: 'Read on', value: '[The SportsRush](https://example.com/rush)' }],
          footer: { text: 'Source: The SportsRush' },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            {
              type: 2,
              style: 2,
              label: 'Report this question',
              custom_id: 'open trivia.report|round=m0jlqo001abc.1',
            },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  test.each<[string, object, string]>([
    ['skipped', { skipped: true }, 'Skipped: this question counts for nobody.\n'],
    ['unanswered', { votes: [] }, 'Nobody answered.\n'],
    ['that nobody knew', { votes: [['7', 0, NOON]] }, '**0 of 1 right**\n-# Chosen: A 1 · **B 0** · C 0 · D 0\n'],
    [
      'of a poll',
      {
        votes: [
          ['7', 1, null],
          ['8', 1, null],
        ],
      },
      '**2 of 2 right**\n50 points each: <@7> <@8>\n',
    ],
    [
      'that many knew',
      { votes: Array.from({ length: 12 }, (_, i) => [`${i + 1}`, 1, NOON + i * 100]) },
      '<@10> · 0.9 s\nand 2 more\n-# Chosen',
    ],
  ])('%s', (_, more, text) => {
    expect(descriptionOf(shown(revealing(more), 'answer'))).toContain(text);
  });
});

test('the final table: aligned, shared ranks, medals only for points', () => {
  const post = shown(finishing, 'table');
  expect(descriptionOf(post)).toBe(
    [
      '` 1` 🥇 `1,198 12/12` <@7>',
      '`=2` 🥈 `   75  1/12` <@8>',
      '`=2` 🥈 `   75   1/1` <@9>',
      '` 4` 👟 `    0   0/3` <@10>',
      '',
      '-# 2 questions · points, right answers of all answers',
    ].join('\n'),
  );
  expect(post.components).toEqual([
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: 'Play again', custom_id: 'open trivia.start|topic=any|rounds=2|style=buttons' },
        { type: 2, style: 2, label: 'Leaderboard', custom_id: 'open leaderboard|quiz=m0jlqo001abc' },
      ],
    },
  ]);
});

test('a final table without players explains no columns', () => {
  expect(descriptionOf(shown({ ...finishing, table: {} }, 'table'))).toBe('Nobody answered.\n\n-# 2 questions');
});

test('what the quiz shows no more can’t be posted', () => {
  expect([quizMessage(finishing, 'question'), quizMessage(openQuiz, 'answer'), quizMessage(openQuiz, 'table')]).toEqual(
    [null, null, null],
  );
});

const every: [string, QuizPost][] = [
  ['a question', shown(openQuiz, 'question')],
  ['a poll', shown(pollQuiz, 'question')],
  ['an answer', shown(revealing(), 'answer')],
  ['a final table', shown(finishing, 'table')],
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

test('the longest question, answer and table fit', () => {
  const long = question('it', {
    prompt: 'w'.repeat(300),
    options: Array.from({ length: 10 }, (_, i) => `${i}${'*'.repeat(54)}`),
    why: '_'.repeat(1000),
  });
  const many = Array.from({ length: 500 }, (_, i) => `${10n ** 18n + BigInt(i)}`);
  const votes = many.map((id): Vote => [id, 1, NOON]);
  const table = Object.fromEntries(many.map((id) => [id, { points: 100_000, right: 999, answered: 999 }]));
  const posts = [
    shown(quizOf({ stage: { is: 'open', ...asked, question: long, closes: NOON, votes } }), 'question'),
    shown(revealing({ question: long, votes }), 'answer'),
    shown({ ...finishing, table }, 'table'),
  ];
  // Moments and mentions are ours, and no text from outside.
  const own = /<t:\d+:R>|<@\d+>/g;
  for (const post of posts) {
    const embeds = post.embeds.map((embed) => ({
      ...embed,
      description: embed.description?.replace(own, 'ours') ?? '',
    }));
    expectToFit({ ...post, embeds, allowed_mentions: { parse: [] } }, ['https://example.com']);
  }
});
