import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { leaderboard } from '../../commands/leaderboard.ts';
import { trivia } from '../../commands/trivia.ts';
import type { Caller, Outcome } from '../../src/command.ts';
import { outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { type Memory, noMemory } from '../../src/memory/memory.ts';
import { Refusal } from '../../src/refusal.ts';
import { MOST_VOTERS, type Quiz } from '../../src/trivia/quiz.ts';
import { optOut } from '../../src/trivia/scores/members.ts';
import { noScores } from '../../src/trivia/scores/scores.ts';
import { settle } from '../../src/trivia/scores/settle.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import type { World } from '../../src/world.ts';
import { good, said, skipped, verdict } from '../discord-specification.ts';
import { callerOf } from '../fixture-caller.ts';
import { world } from '../fixture-world.ts';
import { NOON, question, quizOf } from '../trivia/fixture-quiz.ts';

const commands = [trivia, leaderboard];

const PLAY = May.ViewChannel | May.SendMessages | May.EmbedLinks | May.ReadMessageHistory;
const member = (more: Partial<Caller> = {}) =>
  callerOf({ guildId: '20', channelId: '40', permissions: PLAY | May.SendPolls, ...more });
/** A second after the fixture's quizzes begin. */
const at = (memory: Partial<Memory>, ms = 1000): World => ({
  ...world,
  memory: { ...noMemory, ...memory },
  now: Temporal.Instant.fromEpochMilliseconds(NOON + ms),
});

function ask(line: string, memory: Partial<Memory> = {}, caller = member(), ms = 1000): Outcome {
  const invocation = decodeInvocation(line);
  const command = commands.find(({ name }) => name === invocation.command);
  if (!command) throw new Error(`no command ${line}`);
  return outcomeOf(command.run(at(memory, ms), invocation, caller));
}
const refusal = (...asked: Parameters<typeof ask>): string => {
  try {
    ask(...asked);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.message;
    throw thrown;
  }
  throw new Error('expected a refusal');
};
const textOf = ({ reply }: Outcome): string => reply.embeds[0]?.description ?? '';

const openWith = (votes: Votes): Quiz =>
  quizOf({
    stage: {
      is: 'open',
      n: 1,
      question: question('q1'),
      skipped: false,
      messageId: '100',
      opened: NOON,
      closes: NOON + 20_000,
      votes,
    },
  });
const openQuiz = openWith([['8', 2, NOON + 500]]);
const fullQuiz = openWith(Array.from({ length: MOST_VOTERS }, (_, i) => [String(700 + i), 0, NOON]));

test.skipIf(skipped)(`Discord’s specification takes the registration${said}`, async () => {
  const bodies = commands.map(({ data }) => data);
  expect(await verdict('PUT', '/applications/123456789012345678/commands', bodies)).toEqual(good);
});

describe('/trivia start', () => {
  test('starts a quiz as asked, and sends somebody to drive it', () => {
    const quiz: Quiz = {
      version: 1,
      id: `${(NOON + 1000).toString(36)}000000`,
      channelId: '40',
      guildId: '20',
      startedBy: '10',
      followUp: null,
      topic: 'jakob-ingebrigtsen',
      topicName: 'Jakob Ingebrigtsen',
      style: 'poll',
      seconds: 60,
      rounds: 3,
      difficulty: 'hard',
      stopped: false,
      table: {},
      stage: { is: 'drawing', n: 1 },
    };
    const line = 'trivia.start|topic=jakob ingebrigtsen|rounds=3|style=poll|difficulty=hard';
    expect(ask(line)).toEqual({
      reply: {
        embeds: [
          { color: 0x7d4f9e, description: '**3 questions · Jakob Ingebrigtsen**, 60 seconds each. Here we go!' },
        ],
        components: [],
        allowed_mentions: { parse: [] },
      },
      changes: [{ of: 'quiz', key: '40', change: { kind: 'start', quiz } }],
      errand: { kind: 'drive-quiz', channelId: '40' },
    });
  });

  test.each<[string, string, Partial<Caller>]>([
    ['nothing said', 'trivia.start', {}],
    ['in private', 'trivia.start', { guildId: null, permissions: 0n }],
    ['in a thread', 'trivia.start', { permissions: PLAY ^ May.SendMessages ^ May.SendMessagesInThreads }],
  ])('%s: five questions about everything', (_, line, caller) => {
    expect(textOf(ask(line, {}, member(caller)))).toBe('**5 questions · Everything**, 20 seconds each. Here we go!');
  });

  test('without the right to send polls it has buttons, with a word', () => {
    const { reply, changes } = ask('trivia.start|style=poll|rounds=1', {}, member({ permissions: PLAY }));
    expect(reply.embeds[0]?.description).toBe(
      '**One question · Everything**, 20 seconds. Here we go!\nI may not send polls here (the permission is called **Create Polls**), so this one has buttons instead.',
    );
    expect(changes).toMatchObject([{ change: { quiz: { style: 'buttons' } } }]);
  });

  test.each<[string, string, Partial<Memory>, Partial<Caller>]>([
    ['A quiz is under way here. Play along, or end it with `/trivia stop`.', 'trivia.start', { quiz: openQuiz }, {}],
    ['I know too little about Jamaica to ask anything. Try a wider topic.', 'trivia.start|topic=Jamaica', {}, {}],
    [
      'I have no questions about “chess”. Try an event, an athlete, a nation, “1990s”, “quotes” or “today”.',
      'trivia.start|topic=chess',
      {},
      {},
    ],
    [
      'I can’t play here yet: I lack **Embed Links** and **Read Message History** in this channel. Give me that in its settings under Permissions, then run this again.',
      'trivia.start',
      {},
      { permissions: May.ViewChannel | May.SendMessages },
    ],
    [
      'I don’t understand those options. Type `/trivia` and pick from what is offered.',
      'trivia.start|rounds=21',
      {},
      {},
    ],
    [
      'I don’t understand those options. Type `/trivia` and pick from what is offered.',
      'trivia.start|seconds=9',
      {},
      {},
    ],
  ])('%s', (message, line, memory, caller) => {
    expect(refusal(line, memory, member(caller))).toBe(message);
  });

  test('topics are offered by name', () => {
    const offered = (typed: string) => trivia.complete(world, 'topic', typed, {}).map(({ name }) => name);
    expect(offered('').slice(0, 6)).toEqual(['Everything', 'Quotes', 'On this day', 'In the news', '2020s', '2010s']);
    expect(offered('199')).toContain('1990s');
    expect(offered('Ingebr')).toEqual(expect.arrayContaining(['Jakob Ingebrigtsen', 'Filip Ingebrigtsen']));
    expect(offered('Norw')).toContain('Norway (NOR)');
    expect(offered('pole')).toContain('Pole vault');
  });

  /** What is answered, be it no. */
  const understood = (line: string): string => {
    try {
      return textOf(ask(line));
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.message;
      throw thrown;
    }
  };

  test('whatever is offered is understood', () => {
    for (const typed of ['', '19', 'Ingebr', 'Norw', 'pole', 'women'])
      for (const { value } of trivia.complete(world, 'topic', typed, {}))
        expect(understood(`trivia.start|topic=${value}`), value).toMatch(/Here we go!|I know too little about/);
  });
});

describe('an answer', () => {
  const press = (choice: number, more: Partial<Memory> = {}, ms = 1000) =>
    [
      `trivia.answer|round=m0jlqo001abc.1|choice=${choice}`,
      { quiz: openQuiz, ...more },
      member({ userId: '7' }),
      ms,
    ] as const;

  test('is kept with its time, told to nobody else, and shown in the tally', () => {
    expect(ask(...press(1))).toEqual({
      reply: {
        embeds: [
          {
            color: 0x7d4f9e,
            description:
              'You chose **B · Cole Hocker**. You can still change it: your last choice counts. Closing time: <t:1725192020:R>.',
          },
        ],
        components: [],
        allowed_mentions: { parse: [] },
        flags: 64,
      },
      changes: [
        {
          of: 'quiz',
          key: '40',
          change: { kind: 'vote', quiz: 'm0jlqo001abc', n: 1, userId: '7', choice: 1, at: NOON + 1000 },
        },
      ],
      errand: { kind: 'show-tally', channelId: '40', round: 'm0jlqo001abc.1' },
    });
  });

  test('that was given already changes nothing', () => {
    const [line, memory] = press(2);
    const again = ask(line, memory, member({ userId: '8' }));
    expect(textOf(again)).toBe('You have chosen **C · Yared Nuguse** already.');
    expect(again.changes).toBe(undefined);
  });

  test.each<[string, Parameters<typeof ask>]>([
    ['10,000 have answered already, as many as I can count.', [...press(1, { quiz: fullQuiz })]],
    ['Time is up for that question.', [...press(1, {}, 20_000)]],
    ['Time is up for that question.', [...press(1, { quiz: null })]],
    ['Time is up for that question.', ['trivia.answer|round=m0jlqo001abc.2|choice=1', { quiz: openQuiz }]],
    ['Time is up for that question.', [...press(1, { quiz: quizOf() })]],
    [
      'You asked me to keep no scores of you, so I can’t take your answer. `/privacy` changes that.',
      [...press(1, { scores: optOut(noScores, '7') })],
    ],
  ])('%s', (message, asked) => {
    expect(refusal(...asked)).toBe(message);
  });
});

describe('/trivia stop and skip', () => {
  const memory = { quiz: openQuiz };
  test.each([
    ['trivia.stop', 'Stopped. What is open counts for nobody.', { kind: 'stop', quiz: openQuiz.id, at: NOON + 1000 }],
    [
      'trivia.skip',
      'Skipped. The question counts for nobody.',
      { kind: 'skip', quiz: openQuiz.id, n: 1, at: NOON + 1000 },
    ],
  ])('%s by who started it, or by who may manage the server', (line, text, change) => {
    for (const caller of [member(), member({ userId: '7', mayManage: true })]) {
      const done = ask(line, memory, caller);
      expect(textOf(done)).toBe(text);
      expect(done.changes).toEqual([{ of: 'quiz', key: '40', change }]);
      expect(done.errand).toEqual({ kind: 'drive-quiz', channelId: '40' });
    }
  });

  test.each<[string, string, Partial<Memory>, Partial<Caller>]>([
    ['No quiz is under way here. Start one: `/trivia start`', 'trivia.stop', {}, {}],
    [
      'Only who started this quiz, or who may manage the server, can stop or skip here.',
      'trivia.skip',
      memory,
      { userId: '7' },
    ],
    ['There is nothing to skip at this moment.', 'trivia.skip', { quiz: quizOf() }, {}],
  ])('%s', (message, line, known, caller) => {
    expect(refusal(line, known, member(caller))).toBe(message);
  });
});

const round = (id: string, awards: readonly { userId: string; right: boolean; points: number }[]) => ({
  id,
  at: NOON,
  topics: ['distance'] as const,
  awards,
  revealed: { channelId: id === 'b.1' ? '41' : '40', questionId: `of ${id}`, prompt: `Who won ${id}?` },
});

describe('/trivia report', () => {
  const scores = ['a.1', 'a.2', 'b.1'].reduce((all, id) => settle(all, round(id, []), 'UTC'), noScores);
  const flag = (id: string, why: string | null) => [
    {
      of: 'flags',
      key: 'guild:20',
      change: { questionId: `of ${id}`, prompt: `Who won ${id}?`, by: '10', at: NOON + 1000, why },
    },
  ];

  test('of a pressed answer', () => {
    const done = ask('trivia.report|round=a.1', { scores });
    expect(textOf(done)).toBe(
      'Thank you. Whoever looks after me will see “Who won a.1?”. You can say what is wrong: `/trivia report why:…`',
    );
    expect(done.changes).toEqual(flag('a.1', null));
  });

  test('of the latest answer in the channel, with a reason', () => {
    const done = ask('trivia.report|why=He was second', { scores });
    expect(textOf(done)).toBe('Thank you. Whoever looks after me will see “Who won a.2?”.');
    expect(done.changes).toEqual(flag('a.2', 'He was second'));
  });

  test('of an answer that is long gone', () => {
    expect(refusal('trivia.report|round=z.9', { scores })).toBe(
      'I don’t remember that question any more: only the latest ones can be reported.',
    );
  });
});

describe('/leaderboard', () => {
  const right = (userId: string, points: number) => ({ userId, right: true, points });
  const scores = settle(
    noScores,
    round('a.1', [right('10', 75), right('7', 98), { userId: '8', right: false, points: 0 }]),
    'UTC',
  );

  test('ranks with points, and where the one who looks stands', () => {
    expect(ask('leaderboard|topic=distance', { scores }).reply).toEqual({
      embeds: [
        {
          color: 0x7d4f9e,
          title: 'Leaderboard · This week · Distance',
          description: [
            '`1` 🥇 `98 1/1` <@7>',
            '`2` 🥈 `75 1/1` <@10>',
            '`3` 👟 ` 0 0/1` <@8>',
            '',
            'You: **2nd**, 75 points',
            '-# 3 players · points, right answers of all answers, 🔥 days in a row',
          ].join('\n'),
        },
      ],
      components: [
        {
          type: 1,
          components: [
            ['Today', 'day'],
            ['This month', 'month'],
            ['Season', 'season'],
            ['All time', 'all'],
          ].map(([label, period]) => ({
            type: 2,
            style: 2,
            label,
            custom_id: `turn leaderboard|period=${period}|topic=distance`,
          })),
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  test.each<[string, string, Partial<Memory>, Partial<Caller>, number]>([
    ['nobody', 'leaderboard', {}, {}, 0],
    ['a topic that nobody answered', 'leaderboard|topic=throws', { scores }, {}, 0],
    ['the day after', 'leaderboard|period=day', { scores }, {}, 86_400_000],
  ])('%s', (_, line, memory, caller, ms) => {
    expect(textOf(ask(line, memory, member(caller), ms))).toBe(
      'Nobody has answered anything yet.\n\nYou are not on this board yet: `/trivia start`',
    );
  });

  test('a day begins at midnight of the server’s time zone', () => {
    const settings = {
      channelId: '40',
      time: '08:00',
      timeZone: 'Asia/Tokyo',
      content: ['news' as const],
      roleId: null,
      spoilers: 'shown' as const,
      minimum: 0,
      whenEmpty: 'silent' as const,
    };
    const memory = { scores, subscription: { ...noMemory.subscription, settings } };
    // Noon and a little after three in the afternoon of UTC are the same day in UTC, and two in Tokyo.
    const later = 3 * 3_600_000 + 1000;
    expect(textOf(ask('leaderboard|period=day', { scores }, member(), later))).toContain('You: **2nd**');
    expect(textOf(ask('leaderboard|period=day', memory, member(), later))).toContain('You are not on this board yet');
  });

  test('a season is a calendar year', () => {
    expect(ask('leaderboard|period=season', { scores }).reply.embeds[0]?.title).toBe('Leaderboard · 2024 season');
  });

  test('whoever opted out is told so', () => {
    expect(textOf(ask('leaderboard', { scores: optOut(scores, '10') }))).toContain(
      'You are on no board, as you wished.',
    );
  });

  test('own rank, streak and pages of a long board', () => {
    const many = Array.from({ length: 40 }, (_, i) => right(`${i + 100}`, 100 - (i >> 1)));
    const day = 86_400_000;
    const days = [0, 1, 2].map((n) => ({ ...round(`a.${n}`, [...many, right('10', 60)]), at: NOON - n * day }));
    const long = days.reduce((all, one) => settle(all, one, 'UTC'), noScores);
    const { reply } = ask('leaderboard|period=all|page=2', { scores: long });
    const lines = reply.embeds[0]?.description?.split('\n') ?? [];
    expect(lines).toHaveLength(18);
    expect(lines[0]).toBe('`=15` 👟 `279 3/3` <@115> 🔥 3');
    expect(lines.at(-2)).toBe('You: **41st**, 180 points · 3 days in a row');
    expect(lines.at(-1)).toContain('41 players');
    expect(lines.at(-1)).toContain('Page 2 of 3');
    expect(reply.components[1]).toMatchObject({
      components: [
        { custom_id: 'turn leaderboard|period=all|page=1' },
        { custom_id: 'turn leaderboard|period=all|page=3' },
      ],
    });
  });
});

describe('where Discord refused a message of the last quiz', () => {
  const why = 'I can’t see that channel.';
  const refused = quizOf({ stage: { is: 'refused', at: NOON, why } });
  const daily = { ...refused, id: 'd20240901m0' };
  const ended = (what: string) =>
    `The last ${what} here ended <t:1725192000:R>, as Discord refused a message of it: I can’t see that channel.`;

  test.each<[string, Partial<Memory>, string[]]>([
    ['the quiz', { quiz: refused }, [ended('quiz')]],
    ['the question of the day', { daily }, [ended('question of the day')]],
    ['both', { quiz: refused, daily }, [ended('quiz'), ended('question of the day')]],
  ])('%s: said at a start, and to whoever presses, stops or skips', (_, memory, told) => {
    expect(textOf(ask('trivia.start|rounds=1', memory)).split('\n').slice(1)).toEqual(told);
    for (const line of ['trivia.stop', 'trivia.skip', 'trivia.answer|round=m0jlqo001abc.1|choice=1'])
      expect(refusal(line, memory).split('\n').slice(1)).toEqual(told);
  });
});

describe('beside the question of the day', () => {
  const dailyId = 'd20240901m0';
  const waiting = quizOf({ id: dailyId, startedBy: '0', rounds: 1 });
  const open = { ...openQuiz, id: dailyId, startedBy: '0', rounds: 1 };
  const manager = member({ userId: '7', mayManage: true });

  test.each([
    ['waits its turn', waiting],
    ['is open', open],
  ])('that %s a quiz starts, and the day’s question stays', (_, daily) => {
    const { changes, errand } = ask('trivia.start', { daily });
    expect(changes).toMatchObject([{ of: 'quiz', change: { kind: 'start', quiz: { rounds: 5 } } }]);
    expect(errand).toEqual({ kind: 'drive-quiz', channelId: '40' });
  });

  test('who can be told more is noted with the quiz, and since when', () => {
    const followUp = { applicationId: '9', token: 'abc' };
    const { changes } = ask('trivia.start', {}, member({ followUp }));
    expect(changes).toMatchObject([{ change: { quiz: { followUp: { ...followUp, since: NOON + 1000 } } } }]);
  });

  test('an answer to the day’s question counts there', () => {
    const line = `trivia.answer|round=${dailyId}.1|choice=1`;
    const { changes } = ask(line, { quiz: openQuiz, daily: open }, member({ userId: '7' }));
    expect(changes).toMatchObject([{ of: 'daily', key: '40', change: { kind: 'vote', quiz: dailyId } }]);
  });

  test.each([
    ['the quiz first', { quiz: openQuiz, daily: open }, 'quiz', openQuiz.id],
    ['else the day’s question', { daily: open }, 'daily', dailyId],
  ])('who may manage the server stops %s', (_, memory, of, quiz) => {
    const { changes, errand } = ask('trivia.stop', memory, manager);
    expect(changes).toEqual([{ of, key: '40', change: { kind: 'stop', quiz, at: NOON + 1000 } }]);
    expect(errand).toEqual({ kind: `drive-${of}`, channelId: '40' });
  });

  test.each([
    ['No quiz is under way here. Start one: `/trivia start`', { daily: waiting }],
    ['Only who started this quiz, or who may manage the server, can stop or skip here.', { daily: open }],
  ])('%s', (message, memory) => {
    expect(refusal('trivia.stop', memory, member())).toBe(message);
  });
});
