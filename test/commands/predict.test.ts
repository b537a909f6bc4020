import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { predict } from '../../commands/predict.ts';
import { meetsFileSchema } from '../../src/athletics/meets-file.ts';
import type { Caller, Outcome } from '../../src/command.ts';
import { outcomeOf } from '../../src/command.ts';
import { type Memory, noMemory } from '../../src/memory/memory.ts';
import { Refusal } from '../../src/refusal.ts';
import { MOST_OPEN, MOST_PREDICTORS, type Prediction } from '../../src/trivia/predictions/predictions.ts';
import { optOut } from '../../src/trivia/scores/members.ts';
import { noScores } from '../../src/trivia/scores/scores.ts';
import type { Vote } from '../../src/trivia/votes.ts';
import { good, said, skipped, verdict } from '../discord-specification.ts';
import { callerOf } from '../fixture-caller.ts';
import { world } from '../fixture-world.ts';
import { predicted, STARTS } from '../trivia/predictions/fixture-prediction.ts';

// The fixture's clock shows noon of 1 September 2024.
const NOW = world.now.epochMilliseconds;
const PLAY = May.ViewChannel | May.SendMessages | May.EmbedLinks | May.ReadMessageHistory | May.SendPolls;
const member = (more: Partial<Caller> = {}) => callerOf({ guildId: '20', channelId: '40', permissions: PLAY, ...more });

const meets = meetsFileSchema.parse([
  {
    id: 'weltklasse-zurich',
    name: 'Weltklasse Zürich',
    aliases: ['Weltklasse'],
    editions: [
      {
        year: 2024,
        start: '2024-09-05',
        races: [
          { discipline: '5000m', sex: 'men', date: '2024-09-05' },
          { discipline: '1500m', sex: 'women', round: 'semi-final', date: '2024-09-05' },
        ],
      },
    ],
  },
]);

type Options = Readonly<Record<string, string>>;
function ask(
  subcommand: string,
  options: Options = {},
  memory: Partial<Memory> = {},
  caller = member(),
  now = NOW,
): Outcome {
  const known = {
    ...world,
    meets,
    memory: { ...noMemory, ...memory },
    now: Temporal.Instant.fromEpochMilliseconds(now),
  };
  return outcomeOf(predict.run(known, { command: 'predict', subcommand, options }, caller));
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
const two = { athlete1: 'Josh Kerr', athlete2: 'jakob ingebrigtsen' };
const oslo = { ...two, event: 'mile', meet: 'Oslo Mile', date: '12 Sep', time: '20:45', zone: 'Europe/Oslo' };

test.skipIf(skipped)(`Discord’s specification takes the registration${said}`, async () => {
  expect(await verdict('PUT', '/applications/123456789012345678/commands', [predict.data])).toEqual(good);
});

describe('/predict open', () => {
  test('opens a race that a member describes, until it starts', () => {
    const starts = Date.parse('2024-09-12T18:45:00Z');
    const id = `${NOW.toString(36)}000000`;
    const prediction: Prediction = {
      id,
      channelId: '40',
      guildId: '20',
      by: '10',
      style: 'poll',
      race: {
        event: { discipline: 'mile', sex: 'men', indoor: false },
        meet: 'Oslo Mile',
        edition: null,
        date: '2024-09-12',
        starts,
      },
      options: [
        { id: 'josh-kerr', name: 'Josh Kerr' },
        { id: 'jakob-ingebrigtsen', name: 'Jakob Ingebrigtsen' },
        { id: null, name: 'Somebody else' },
      ],
      stage: { is: 'posting', since: NOW, votes: [], followUp: null },
    };
    expect(ask('open', oslo)).toEqual({
      reply: {
        embeds: [
          {
            color: 0x7d4f9e,
            description: `**Men’s mile · Oslo Mile**: predict until it starts, <t:${starts / 1000}:R>.`,
          },
        ],
        components: [],
        allowed_mentions: { parse: [] },
      },
      changes: [{ of: 'predictions', key: 'guild:20', change: { kind: 'predict', prediction } }],
      errand: { kind: 'drive-prediction', scope: 'guild:20', id },
    });
  });

  const raceOf = (options: Options) => {
    const [change] = ask('open', { ...two, ...options }).changes ?? [];
    return change?.of === 'predictions' && change.change.kind === 'predict' ? change.change.prediction.race : null;
  };

  test.each<[string, Options, object]>([
    [
      'a race that is known to come, from the first moment of its day',
      { race: 'weltklasse-zurich-2024/men-5000m' },
      {
        event: { discipline: '5000m', sex: 'men', indoor: false },
        meet: 'Weltklasse Zürich 2024',
        edition: 'weltklasse-zurich-2024',
        date: '2024-09-05',
        starts: Date.parse('2024-09-05T00:00:00Z'),
      },
    ],
    [
      'the same at its time',
      { race: 'weltklasse-zurich-2024/men-5000m', time: '9.15pm', zone: 'Europe/Zurich' },
      { date: '2024-09-05', starts: Date.parse('2024-09-05T19:15:00Z') },
    ],
    [
      'a meet that is known, as its edition will be called',
      { event: 'men’s 800', meet: 'weltklasse 2024', date: '5 Sep' },
      { event: { sex: 'men' }, meet: 'Weltklasse Zürich 2024', edition: 'weltklasse-zurich-2024' },
    ],
    ['today, later', { event: '1500', meet: 'Here', date: 'today', time: '12:01' }, { starts: NOW + 60_000 }],
  ])('%s', (_, options, race) => {
    expect(raceOf(options)).toMatchObject(race);
  });

  test.each<[string, Options]>([
    ['a race that is known to come', { ...two, race: 'weltklasse-zurich-2024/men-5000m' }],
    ['one that is described', { ...two, event: 'mile', meet: 'Oslo Mile', date: '12 Sep' }],
  ])('says of %s without a time that it closes as the day begins', (_, options) => {
    expect(textOf(ask('open', options))).toContain(
      'I don’t know at what time it starts, so answers are taken until its day begins. With a `time` they are taken until then.',
    );
    expect(textOf(ask('open', { ...options, time: '20:45' }))).not.toContain('I don’t know');
  });

  test('with fewer than ten athletes somebody else can win too', () => {
    const names = [
      'cole-hocker',
      'josh-kerr',
      'yared-nuguse',
      'jakob-ingebrigtsen',
      'filip-ingebrigtsen',
      'ronald-kwemoi',
      'thomas-barr',
      'ann-smith',
      'bob-smith',
    ];
    const athletes = Object.fromEntries(names.map((name, i) => [`athlete${i + 1}`, name]));
    expect(ask('open', { ...oslo, ...athletes }).changes).toMatchObject([
      { change: { prediction: { options: [...names.map((id) => ({ id })), { id: null }] } } },
    ]);
  });

  const full = { version: 1, items: Array.from({ length: MOST_OPEN }, (_, i) => predicted({ id: `p${i}` })) } as const;
  test.each<[string, Options, Partial<Memory>]>([
    ['Which race? Fill in `date` too, or pick a `race`.', { event: 'mile', meet: 'Oslo' }, {}],
    ['Which race? Fill in `event`, `meet`, `date` too, or pick a `race`.', {}, {}],
    [
      'That race has started already. When it is today, say at what `time` and in which `zone` it starts.',
      { ...oslo, date: 'today', time: '' },
      {},
    ],
    ['That race has started already.', { ...oslo, date: '2024-08-12' }, {}],
    ['That race has started already.', { ...oslo, date: 'Yesterday' }, {}],
    [
      'That is far away: a prediction can be opened 30 days before the race, from 13 Jul 2025 on.',
      { ...oslo, date: '12 Aug' },
      {},
    ],
    ['“some day” is no day that I know. Write “12 Aug” or “2026-08-12”.', { ...oslo, date: 'some day' }, {}],
    [
      'No race “weltklasse-zurich-2024/women-1500m” is known to come. Pick one from the list, or describe it: `event`, `meet`, `date`.',
      { race: 'weltklasse-zurich-2024/women-1500m' },
      {},
    ],
    [
      'That could be the 60 m hurdles, 100 m hurdles, 110 m hurdles or 400 m hurdles. Pick one from the list.',
      { ...oslo, event: 'hurdles' },
      {},
    ],
    ['It takes two athletes for a race. Name another one.', { ...oslo, athlete2: 'kerr' }, {}],
    ['Josh Kerr can’t win that race (Women’s mile). Name somebody who can.', { ...oslo, event: 'women’s mile' }, {}],
    [
      `${MOST_OPEN} races are predicted already, as many as I keep. Wait for one, or call one off.`,
      oslo,
      { predictions: full },
    ],
  ])('%s', (message, options, memory) => {
    const asked = Object.entries({ ...two, ...options }).filter(([, value]) => value !== '');
    expect(refusal('open', Object.fromEntries(asked), memory)).toBe(message);
  });

  test('29 February is that of the next leap year', () => {
    const now = Date.parse('2027-02-10T12:00:00Z');
    const far = 'That is far away: a prediction can be opened 30 days before the race, from 30 Jan 2028 on.';
    expect(refusal('open', { ...oslo, date: '29 Feb' }, {}, member(), now)).toBe(far);
    const leap = ask('open', { ...oslo, date: '29 Feb' }, {}, member(), Date.parse('2028-02-10T12:00:00Z'));
    expect(leap.changes).toMatchObject([{ change: { prediction: { race: { date: '2028-02-29' } } } }]);
  });

  test('the same race in the same channel is refused', () => {
    const [change] = ask('open', oslo).changes ?? [];
    if (change?.of !== 'predictions' || change.change.kind !== 'predict') throw new Error('expected a prediction');
    const predictions = { version: 1, items: [change.change.prediction] } as const;
    const known = { predictions: { ...predictions, items: [...predictions.items] } };
    expect(refusal('open', oslo, known)).toBe('That race is predicted here already: `/predict list`');
    expect(ask('open', oslo, known, member({ channelId: '41' })).changes).toHaveLength(1);
  });

  test('races that are known to come are offered; semi-finals aren’t', () => {
    const known = { ...world, meets };
    const offered = (typed: string) => predict.complete(known, 'race', typed, {});
    const race = {
      name: 'Men’s 5000 m · Weltklasse Zürich 2024 · 5 Sep 2024',
      value: 'weltklasse-zurich-2024/men-5000m',
    };
    expect([offered(''), offered('zurich'), offered('1500')]).toEqual([[race], [race], []]);
  });
});

const open = (more: Partial<Prediction> = {}) =>
  predicted({ stage: { is: 'open', messageId: '100', votes: [] }, ...more });
const having = (...items: Prediction[]): Partial<Memory> => ({ predictions: { version: 1, items } });

describe('an answer', () => {
  const press = { id: 'p1', choice: '1' };

  test('is kept, and told to nobody else', () => {
    const done = ask('answer', press, having(open()), member({ userId: '7' }), STARTS - 1);
    expect(textOf(done)).toBe(
      `You chose **B · Jakob Ingebrigtsen**. You can change it until the race starts, <t:${STARTS / 1000}:R>.`,
    );
    expect(done.reply.flags).toBe(64);
    expect(done.changes).toEqual([
      {
        of: 'predictions',
        key: 'guild:20',
        change: { kind: 'vote', id: 'p1', userId: '7', choice: 1, at: STARTS - 1 },
      },
    ]);
  });

  const votes = Array.from({ length: MOST_PREDICTORS }, (_, i): Vote => [String(700 + i), 0, NOW]);
  test.each<[string, Partial<Memory>, number]>([
    [
      '2,000 have predicted that race already, as many as I can count.',
      having(open({ stage: { is: 'open', messageId: '100', votes } })),
      STARTS - 1,
    ],
    ['It is too late to predict that race.', having(open()), STARTS],
    ['It is too late to predict that race.', having(), STARTS - 1],
    [
      'You asked me to keep no scores of you, so I can’t take your answer. `/privacy` changes that.',
      { ...having(open()), scores: optOut(noScores, '10') },
      STARTS - 1,
    ],
  ])('%s', (message, memory, now) => {
    expect(refusal('answer', press, memory, member(), now)).toBe(message);
  });
});

describe('/predict cancel', () => {
  test('by who opened it, or by who may manage the server', () => {
    for (const caller of [member(), member({ userId: '7', mayManage: true })]) {
      const done = ask('cancel', { prediction: 'p1' }, having(open()), caller);
      expect(textOf(done)).toBe('Called off: **Men’s mile · Prefontaine Classic 2025**.');
      expect(done.changes).toMatchObject([{ change: { kind: 'cancel', id: 'p1' } }]);
    }
  });

  test.each<[string, Partial<Memory>, Partial<Caller>]>([
    ['Only who opened it, or who may manage the server, can call it off.', having(open()), { userId: '7' }],
    ['Which prediction? Pick one from the list that is offered.', having(), {}],
    ['It is too late, or a moment too early, to call that off.', having(predicted()), {}],
  ])('%s', (message, memory, caller) => {
    expect(refusal('cancel', { prediction: 'p1' }, memory, member(caller))).toBe(message);
  });
});

test('/predict list: what is under way, the next race first, and what became of the latest', () => {
  const over = predicted({
    id: 'p0',
    stage: { is: 'over', at: NOW, outcome: { kind: 'won', right: [0], winners: ['Josh Kerr'], sources: [] } },
  });
  const later = open({ id: 'p2', race: { ...predicted().race, meet: 'Bislett Games 2025', starts: STARTS + 1000 } });
  const waiting = predicted({
    id: 'p3',
    stage: { is: 'waiting', messageId: '101', votes: [] },
    race: { ...predicted().race, starts: STARTS - 9 },
  });
  const link = 'https://discord.com/channels/20/40';
  expect(textOf(ask('list', {}, having(over, later, open(), waiting)))).toBe(
    [
      `**[Men’s mile · Prefontaine Classic 2025](${link}/101)**`,
      '-# 5 Jul 2025 · waiting for the result',
      `**[Men’s mile · Prefontaine Classic 2025](${link}/100)**`,
      '-# 5 Jul 2025 · closes <t:1751745600:R>',
      `**[Men’s mile · Bislett Games 2025](${link}/100)**`,
      '-# 5 Jul 2025 · closes <t:1751745601:R>',
      '',
      '### Lately',
      '**Men’s mile · Prefontaine Classic 2025**',
      '-# 5 Jul 2025 · won by Josh Kerr',
    ].join('\n'),
  );
  expect(textOf(ask('list'))).toBe('No race is predicted here. Open one: `/predict open`');
});
