import { describe, expect, test } from 'vitest';
import { PAUSE_MS } from '../../src/trivia/apply-round-change.ts';
import { GRACE_MS, nextStep } from '../../src/trivia/next-step.ts';
import { MOST_VOTERS, type Quiz, quizSchema } from '../../src/trivia/quiz.ts';
import { applyQuizChange, type QuizChange } from '../../src/trivia/quiz-change.ts';
import type { Vote, Votes } from '../../src/trivia/votes.ts';
import { NOON, question, quizOf } from './fixture-quiz.ts';

const quiz = quizOf();
const of = { quiz: quiz.id, n: 1 } as const;
const asked = question('q1');
const drawn: QuizChange = { kind: 'drawn', ...of, question: asked, again: false };
const claimed: QuizChange = { kind: 'claimed', ...of, question: 'q1', at: NOON };
const opened: QuizChange = { kind: 'opened', ...of, messageId: '100', at: NOON + 500 };
const CLOSES = NOON + 20_500;
const vote = (userId: string, choice: number, at: number): QuizChange => ({ kind: 'vote', ...of, userId, choice, at });
const closeAt = (at: number): QuizChange => ({ kind: 'close', ...of, at });
const close = closeAt(CLOSES + GRACE_MS);
const settled: QuizChange = { kind: 'settled', ...of, at: CLOSES + 2000 };
const revealed: QuizChange = { kind: 'revealed', ...of, at: CLOSES + 3000 };
const next: QuizChange = { kind: 'next', ...of, at: CLOSES + 3000 + PAUSE_MS };

const refused: QuizChange = { kind: 'abandon', quiz: quiz.id, at: NOON + 700, why: 'I may not.' };

const changed = (from: Quiz, ...changes: QuizChange[]): Quiz => {
  const quiz = changes.reduce<Quiz | null>(applyQuizChange, from);
  if (!quiz) throw new Error('the quiz is gone');
  return quizSchema.parse(JSON.parse(JSON.stringify(quiz)));
};
const open = changed(quiz, drawn, claimed, opened);

test('a round with buttons, step by step, with what is to be done after each', () => {
  const way: readonly (readonly [QuizChange | null, number, object])[] = [
    [null, NOON, { do: 'draw', n: 1, round: 'm0jlqo001abc.1' }],
    [drawn, NOON, { do: 'claim', n: 1, round: 'm0jlqo001abc.1', question: asked, again: false }],
    [claimed, NOON, { do: 'post', showing: 'question', nonce: 'm0jlqo001abc.1q', since: NOON, replyTo: null }],
    [opened, NOON + 500, { do: 'wait', until: CLOSES + GRACE_MS }],
    [vote('7', 1, NOON + 10_500), CLOSES + GRACE_MS, { do: 'change', change: close }],
    [
      close,
      CLOSES + GRACE_MS,
      {
        do: 'settle',
        n: 1,
        settlement: {
          id: 'm0jlqo001abc.1',
          at: CLOSES,
          topics: ['distance'],
          awards: [{ userId: '7', choice: 1, right: true, points: 75, taken: 10_000 }],
          revealed: { channelId: '40', questionId: 'q1', prompt: 'Who won q1?' },
        },
      },
    ],
    [
      settled,
      CLOSES + 2000,
      { do: 'post', showing: 'answer', nonce: 'm0jlqo001abc.1a', since: CLOSES + 2000, replyTo: '100' },
    ],
    [revealed, CLOSES + 3000, { do: 'wait', until: CLOSES + 3000 + PAUSE_MS }],
    [next, CLOSES + 3000 + PAUSE_MS, { do: 'draw', n: 2, round: 'm0jlqo001abc.2' }],
  ];
  let now = quiz;
  for (const [change, at, step] of way) {
    if (change) now = changed(now, change);
    expect(nextStep(now, at)).toMatchObject(step);
  }
  expect(now.table).toEqual({ 7: { points: 75, right: 1, answered: 1 } });
});

test('a poll is ended and read before it is settled, and each right answer is worth 50', () => {
  const poll = changed({ ...quiz, style: 'poll' }, drawn, claimed, opened);
  expect(nextStep(poll, CLOSES)).toEqual({ do: 'change', change: { kind: 'close', ...of, at: CLOSES } });
  const closing = changed(poll, { kind: 'close', ...of, at: CLOSES });
  expect(nextStep(closing, CLOSES)).toEqual({ do: 'end poll', n: 1, messageId: '100' });
  const counting = changed(closing, { kind: 'ended', ...of });
  expect(nextStep(counting, CLOSES)).toEqual({ do: 'read poll', n: 1, messageId: '100', voters: true });
  const read = changed(counting, {
    kind: 'read',
    ...of,
    votes: [
      ['7', 1, null],
      ['8', 0, null],
    ],
  });
  expect(nextStep(read, CLOSES)).toMatchObject({
    do: 'settle',
    settlement: {
      awards: [
        { userId: '7', right: true, points: 50 },
        { userId: '8', right: false, points: 0 },
      ],
    },
  });
});

test('after the last round comes the table, then nothing; a round alone has no table', () => {
  const last = changed({ ...quiz, rounds: 1 }, drawn, claimed, opened, close, settled, revealed);
  expect(nextStep(last, NOON)).toEqual({ do: 'change', change: { kind: 'clear', quiz: quiz.id } });
  const stopped = changed(open, close, settled, { kind: 'stop', quiz: quiz.id, at: CLOSES + 2500 }, revealed);
  expect(nextStep(stopped, NOON)).toEqual({
    do: 'post',
    showing: 'table',
    quiz: quiz.id,
    n: 0,
    nonce: 'm0jlqo001abc.0t',
    since: CLOSES + 3000,
    replyTo: null,
  });
  expect(nextStep(changed(stopped, { kind: 'finished', quiz: quiz.id }), NOON)).toEqual({
    do: 'change',
    change: { kind: 'clear', quiz: quiz.id },
  });
  expect(nextStep(null, NOON)).toEqual({ do: 'nothing' });
});

test('why a quiz ended early is kept for a week, without what anybody answered, and no longer than until the next one', () => {
  const done = changed(open, vote('7', 1, NOON + 900), close, settled, refused);
  expect(done.table).toEqual({});
  const until = NOON + 700 + 7 * 86_400_000;
  expect(nextStep(done, until - 1)).toEqual({ do: 'wait', until });
  const clear = { kind: 'clear', quiz: quiz.id } as const;
  expect(nextStep(done, until)).toEqual({ do: 'change', change: clear });
  expect(applyQuizChange(done, clear)).toBe(null);
  const another = quizOf({ id: 'another' });
  expect(applyQuizChange(done, { kind: 'start', quiz: another })).toBe(another);
  for (const change of [stop, refused, { ...refused, at: NOON + 800 }])
    expect(applyQuizChange(done, change)).toBe(done);
});

describe('votes', () => {
  const votesOf = (...changes: QuizChange[]) => {
    const { stage } = changed(open, ...changes);
    return 'votes' in stage ? stage.votes : [];
  };

  test.each<[string, QuizChange[], Votes]>([
    [
      'the last one counts, with its own time',
      [vote('7', 0, NOON + 1000), vote('7', 1, NOON + 9000)],
      [['7', 1, NOON + 9000]],
    ],
    ['the same again keeps its time', [vote('7', 1, NOON + 1000), vote('7', 1, NOON + 9000)], [['7', 1, NOON + 1000]]],
    [
      'an older one that arrives later changes nothing',
      [vote('7', 1, NOON + 9000), vote('7', 0, NOON + 1000)],
      [['7', 1, NOON + 9000]],
    ],
    ['the last millisecond counts', [vote('7', 1, CLOSES - 1)], [['7', 1, CLOSES - 1]]],
    ['the end is too late', [vote('7', 1, CLOSES)], []],
    ['there is no fifth option', [vote('7', 4, NOON + 1000)], []],
    ['there is no option before the first', [vote('7', -1, NOON + 1000)], []],
    ['a round that is over takes none', [close, vote('7', 1, NOON + 1000)], []],
    [
      'another quiz’s is none of this one’s',
      [{ kind: 'vote', quiz: 'another', n: 1, userId: '7', choice: 1, at: NOON + 1000 }],
      [],
    ],
    [
      'another round’s is none of this one’s',
      [{ kind: 'vote', quiz: quiz.id, n: 2, userId: '7', choice: 1, at: NOON }],
      [],
    ],
  ])('%s', (_, changes, votes) => {
    expect(votesOf(...changes)).toEqual(votes);
  });

  test('whoever presses before the message is known to stand there has taken no time', () => {
    const early = changed(quiz, drawn, claimed, vote('7', 1, NOON + 200), opened, close, settled);
    expect(early.table).toEqual({ 7: { points: 100, right: 1, answered: 1 } });
  });

  test('a poll takes no presses', () => {
    const poll = changed({ ...quiz, style: 'poll' }, drawn, claimed, opened);
    expect(applyQuizChange(poll, vote('7', 1, NOON + 1000))).toBe(poll);
  });

  test('only so many can answer, but those who have can still change their mind', () => {
    if (open.stage.is !== 'open') throw new Error('expected an open question');
    const voters = Array.from({ length: MOST_VOTERS }, (_, i): Vote => [`${i}`, 0, NOON + 600]);
    const full: Quiz = { ...open, stage: { ...open.stage, votes: voters } };
    expect(applyQuizChange(full, vote('latecomer', 1, NOON + 1000))).toBe(full);
    expect(applyQuizChange(full, vote('7', 1, NOON + 1000))).not.toBe(full);
  });
});

const skip: QuizChange = { kind: 'skip', ...of, at: NOON + 5000 };
const stop: QuizChange = { kind: 'stop', quiz: quiz.id, at: NOON + 5000 };

test.each<[string, QuizChange[], Partial<Quiz['stage']>, boolean]>([
  [
    'skipped while it is posted: closed as soon as it stands there',
    [drawn, claimed, skip, opened],
    { is: 'settling', skipped: true },
    false,
  ],
  [
    'skipped while it is open: closed at once',
    [drawn, claimed, opened, skip],
    { is: 'settling', skipped: true, closes: NOON + 5000 },
    false,
  ],
  [
    'skipped in the pause: the next comes at once',
    [drawn, claimed, opened, close, settled, revealed, { ...skip, at: CLOSES + 4000 }],
    { is: 'revealed', until: CLOSES + 4000 },
    false,
  ],
  [
    'skipped when it is closed: nothing changes',
    [drawn, claimed, opened, close, skip],
    { is: 'settling', skipped: false },
    false,
  ],
  ['stopped before the first question: nothing more comes', [drawn, stop], { is: 'done' }, true],
  [
    'stopped while a question is open: it is skipped',
    [drawn, claimed, opened, stop],
    { is: 'settling', skipped: true },
    true,
  ],
  [
    'stopped in the pause: the table comes',
    [drawn, claimed, opened, close, settled, revealed, stop],
    { is: 'finishing' },
    true,
  ],
  [
    'its message is gone: nobody’s answer counts',
    [drawn, claimed, opened, vote('7', 1, NOON + 900), { kind: 'lost', ...of, at: NOON + 1000 }],
    { is: 'settling', skipped: true, votes: [] },
    false,
  ],
  [
    'the channel can’t be written to: it is over, and why is kept',
    [drawn, claimed, refused],
    { is: 'refused', at: NOON + 700, why: 'I may not.' },
    false,
  ],
  [
    'asked elsewhere meanwhile: another is drawn',
    [drawn, { kind: 'taken', ...of, question: 'q1' }],
    { is: 'drawing', n: 1 },
    false,
  ],
  ['too early to close', [drawn, claimed, opened, closeAt(CLOSES - 1)], { is: 'open' }, false],
])('%s', (_, changes, stage, isStopped) => {
  const done = changed(quiz, ...changes);
  expect(done.stage).toMatchObject(stage);
  expect(done.stopped).toBe(isStopped);
});

const followUp = { applicationId: '9', token: 'abc', since: NOON };

test.each<[string, QuizChange[], Quiz['followUp']]>([
  ['kept while the first question is drawn', [drawn], followUp],
  ['kept while it is posted', [drawn, claimed, vote('7', 1, NOON + 200)], followUp],
  ['dropped when it stands in the channel', [drawn, claimed, opened], null],
  ['dropped when it can’t be posted', [drawn, claimed, refused], null],
  ['dropped when the quiz is stopped before', [drawn, stop], null],
])('the way to answer whoever started it is %s', (_, changes, left) => {
  expect(changed({ ...quiz, followUp }, ...changes).followUp).toEqual(left);
});

test('a skipped round counts for nobody', () => {
  const done = changed(open, vote('7', 1, NOON + 1000), skip, settled);
  expect(done.table).toEqual({});
});

test('one quiz a channel: another starts only when the first is over', () => {
  const another = quizOf({ id: 'another' });
  expect(applyQuizChange(null, { kind: 'start', quiz })).toBe(quiz);
  expect(applyQuizChange(quiz, { kind: 'start', quiz: another })).toBe(quiz);
  expect(applyQuizChange(changed(quiz, stop), { kind: 'start', quiz: another })).toBe(another);
  expect(applyQuizChange(null, drawn)).toBe(null);
  const clear: QuizChange = { kind: 'clear', quiz: quiz.id };
  expect(applyQuizChange(changed(quiz, stop), clear)).toBe(null);
  expect(applyQuizChange(quiz, clear)).toBe(quiz);
  expect(applyQuizChange(another, clear)).toBe(another);
});

test('each change a second time is the very same quiz', () => {
  const way = [
    drawn,
    claimed,
    opened,
    vote('7', 1, NOON + 1000),
    close,
    settled,
    revealed,
    next,
    { ...stop, at: CLOSES * 2 },
  ];
  let now: Quiz | null = quiz;
  for (const change of way) {
    now = applyQuizChange(now, change);
    expect(applyQuizChange(now, change)).toBe(now);
  }
});

test('what comes late for a round that is over changes nothing in the next one', () => {
  const late = [drawn, claimed, opened, vote('7', 0, NOON + 1000), close, settled, revealed, next, skip];
  const second = late.slice(0, 7).map((change): QuizChange => ('n' in change ? { ...change, n: 2 } : change));
  let now: Quiz | null = changed(open, close, settled, revealed, next);
  for (const change of [null, ...second]) {
    if (change) now = applyQuizChange(now, change);
    for (const old of late) expect(applyQuizChange(now, old)).toBe(now);
  }
});
