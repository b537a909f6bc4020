import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Subscription } from '../../src/announcements/subscription.ts';
import { type Caller, type Outcome, outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { Refusal } from '../../src/refusal.ts';
import type { World } from '../../src/world.ts';
import { begin, changedBy, posted, settings, setUp, setUpAt } from '../announcements/fixture-subscription.ts';
import { final, newsWorld } from '../announcements/news-world.ts';
import { limitProblems } from '../discord-limits.ts';
import { callerOf } from '../fixture-caller.ts';
import { world } from '../fixture-world.ts';
import { NOON, quizOf } from '../trivia/fixture-quiz.ts';

const CHANNEL = '123456789012345678';
const ROLE = '123456789012345679';
const bits = PermissionFlagsBits;
const enough = bits.ViewChannel | bits.SendMessages | bits.EmbedLinks | bits.AttachFiles | bits.SendPolls;

const callerWith = (may: bigint, more: Partial<Caller> = {}): Caller =>
  callerOf({ guildId: '20', mayManage: true, channels: new Map([[CHANNEL, may]]), ...more });
const manager = callerWith(enough);

const knowing = (subscription: Subscription, known: World = world): World => ({
  ...known,
  memory: { ...known.memory, subscription },
});

function ask(line: string, subscription = changedBy(), caller = manager, known = world): Outcome {
  const invocation = decodeInvocation(line);
  const command = commands.find(({ name }) => name === invocation.command);
  if (!command) throw new Error(`no command ${line}`);
  const outcome = outcomeOf(command.run(knowing(subscription, known), invocation, caller));
  expect(limitProblems(outcome.reply, ['https://example.com', 'https://discord.com/channels/'])).toEqual([]);
  expect(outcome.reply.flags).toBe(64);
  return outcome;
}

function refusalOf(line: string, subscription = changedBy(), caller = manager): string {
  try {
    ask(line, subscription, caller);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.message;
    throw thrown;
  }
  throw new Error('expected a refusal');
}

const SETUP = `announce.setup|channel=${CHANNEL}|time=7:30|timezone=Oslo`;
const textOf = (outcome: Outcome): string => outcome.reply.embeds.map(({ description }) => description).join('\n');
const button = (label: string, custom_id: string) => ({ type: 2, style: 2, label, custom_id });

test('setup remembers the settings and shows when the next one comes', () => {
  expect(ask(SETUP)).toEqual({
    reply: {
      embeds: [
        {
          color: 0x3d5a80,
          title: 'Announcements',
          description: [
            'That is set up.',
            '',
            `Every day at **07:30** Europe/Oslo, in <#${CHANNEL}>`,
            'Next: <t:1725255000:F>, <t:1725255000:R>',
            '-# news, on this day, quote of the day, trivia · on this day from 1200 points · silent when there is nothing',
          ].join('\n'),
        },
      ],
      components: [
        {
          type: 1,
          components: [
            button('Preview', 'open announce.preview'),
            button('Post a test', 'open announce.test'),
            button('Pause', 'turn announce.pause'),
          ],
        },
      ],
      flags: 64,
      allowed_mentions: { parse: [] },
    },
    changes: [{ of: 'subscription', key: 'guild:20', change: { kind: 'set up', settings, at: world.now } }],
  });
});

test('setup takes every option', () => {
  const line = `${SETUP}|content=news, quote|role=${ROLE}|spoilers=hidden|minimum=1100|empty=say so`;
  const outcome = ask(line, changedBy(), callerWith(enough | bits.MentionEveryone));
  expect(outcome.changes).toMatchObject([
    {
      change: {
        settings: {
          ...settings,
          content: ['news', 'quote'],
          roleId: ROLE,
          spoilers: 'hidden',
          minimum: 1100,
          whenEmpty: 'say so',
        },
      },
    },
  ]);
  expect(textOf(outcome)).toContain(`in <#${CHANNEL}> for <@&${ROLE}>`);
  expect(textOf(outcome)).toContain('-# news, quote of the day · results hidden · says so when there is nothing');
});

test('setup says how a role that I may not mention can be pinged', () => {
  expect(textOf(ask(`${SETUP}|role=${ROLE}`))).toMatch(
    new RegExp(`^That is set up. For the ping, let everyone mention <@&${ROLE}>, or let me mention all roles.\n`),
  );
});

test.each<[what: string, line: string, caller: Caller, message: string]>([
  [
    'a time',
    `announce.setup|channel=${CHANNEL}|time=25:00|timezone=Oslo`,
    manager,
    '“25\\:00” is no time of day. Write it like 7:30, 07.30 or 7pm, from 0:00 to 23:59.',
  ],
  [
    'a zone',
    `announce.setup|channel=${CHANNEL}|time=7:30|timezone=Olso`,
    manager,
    'No time zone called “Olso”. Did you mean Europe/Oslo?',
  ],
  [
    'two permissions',
    SETUP,
    callerWith(enough & ~bits.EmbedLinks & ~bits.AttachFiles),
    `I can’t post in <#${CHANNEL}> yet: I lack **Embed Links** and **Attach Files** there. Give me that in the channel’s settings under Permissions, then run this again.`,
  ],
  [
    'all permissions',
    SETUP,
    callerWith(0n),
    `I can’t post in <#${CHANNEL}> yet: I lack **View Channel**, **Send Messages**, **Embed Links**, **Attach Files** and **Create Polls** there. Give me that in the channel’s settings under Permissions, then run this again.`,
  ],
  [
    'polls',
    SETUP,
    callerWith(enough & ~bits.SendPolls),
    `I can’t post in <#${CHANNEL}> yet: I lack **Create Polls** there. Give me that in the channel’s settings under Permissions, or leave trivia out of \`content\`, then run this again.`,
  ],
  [
    'the channel',
    SETUP,
    callerOf({ guildId: '20', mayManage: true }),
    'Which channel? Pick it from the list that Discord shows for `channel`.',
  ],
  ['everyone', `${SETUP}|role=20`, manager, 'I never ping everyone. Choose a role that members can take or leave.'],
  [
    'who may not',
    SETUP,
    callerWith(enough, { mayManage: false }),
    'Only members who may manage this server can decide on its announcements. `/follow me` is for you alone.',
  ],
  [
    'private messages',
    SETUP,
    callerOf(),
    'Announcements are for servers. Here `/follow me` can bring you news in a direct message.',
  ],
])('setup refuses %s', (_, line, caller, message) => {
  expect(refusalOf(line, changedBy(), caller)).toBe(message);
});

test('setup without trivia needs no polls', () => {
  expect(ask(`${SETUP}|content=news`, changedBy(), callerWith(enough & ~bits.SendPolls)).changes).toHaveLength(1);
});

test.each(['preview', 'status', 'pause', 'resume', 'stop', 'test'])(
  '%s before a setup says how to begin',
  (subcommand) => {
    expect(refusalOf(`announce.${subcommand}`)).toBe(
      'No announcements are set up here yet. Start with `/announce setup`: choose a channel, a time and your time zone.',
    );
  },
);

test.each(['setup', 'preview', 'status', 'pause', 'resume', 'stop', 'test'])(
  '%s is for managers alone',
  (subcommand) => {
    const line = subcommand === 'setup' ? SETUP : `announce.${subcommand}`;
    expect(refusalOf(line, changedBy(setUp), callerWith(enough, { mayManage: false }))).toMatch(
      /^Only members who may manage/,
    );
  },
);

describe('status', () => {
  const statusOf = (subscription: Subscription) => ask('announce.status', subscription).reply.embeds[0];

  test('has the next one and the last ones, the latest first, with links and reasons', () => {
    const subscription = changedBy(
      setUpAt('2024-08-20T10:00:00Z'),
      begin('2024-08-29'),
      posted('2024-08-29'),
      { kind: 'missed', day: '2024-08-30', why: 'I was away for more than 6 hours.' },
      { kind: 'empty', day: '2024-08-31', at: world.now },
      begin('2024-09-01'),
    );
    expect(statusOf(subscription)).toEqual({
      color: 0x3d5a80,
      title: 'Announcements',
      description: [
        `Every day at **07:30** Europe/Oslo, in <#${CHANNEL}>`,
        'Next: <t:1725255000:F>, <t:1725255000:R>',
        '-# news, on this day, quote of the day, trivia · on this day from 1200 points · silent when there is nothing',
      ].join('\n'),
      fields: [
        {
          name: 'The last ones',
          value: [
            '1 Sep 2024 · on its way since <t:1725168601:R>',
            '31 Aug 2024 · nothing to tell',
            '30 Aug 2024 · not posted: I was away for more than 6 hours.',
            `[29 Aug 2024](https://discord.com/channels/20/${CHANNEL}/223456789012345678) · posted <t:1724909402:R>`,
          ].join('\n'),
        },
      ],
    });
  });

  test('says that it is paused', () => {
    expect(statusOf(changedBy(setUp, { kind: 'pause' }))?.description?.split('\n')[1]).toBe(
      '**Paused.** Go on with `/announce resume`.',
    );
  });

  test('says why it is suspended', () => {
    const subscription = changedBy(setUp, { kind: 'suspend', why: 'I may not post in that channel.', at: world.now });
    expect(statusOf(subscription)?.description?.split('\n')[1]).toBe(
      '**Suspended** <t:1725192000:R>: I may not post in that channel. Put that right, then go on with `/announce resume`.',
    );
  });

  const why = 'I may not do that in that channel.';
  const refused = quizOf({ channelId: CHANNEL, stage: { is: 'refused', at: NOON, why } });
  const told =
    'The last question of the day there ended <t:1725192000:R>, as Discord refused a message of it: I may not do that in that channel.';

  test.each([
    ['says why the last question of the day ended', refused, changedBy(setUp), [told]],
    ['but not of one in a channel of before', { ...refused, channelId: '1' }, changedBy(setUp), []],
    ['nor of one that is open', quizOf({ channelId: CHANNEL }), changedBy(setUp), []],
    [
      'nor where none is wanted any more',
      refused,
      changedBy({ kind: 'set up', settings: { ...settings, content: ['day'] }, at: world.now }),
      [],
    ],
  ])('%s', (_, announced, subscription, said) => {
    const known = { ...world, memory: { ...world.memory, announced } };
    const lines = ask('announce.status', subscription, manager, known).reply.embeds[0]?.description?.split('\n');
    expect(lines?.slice(2, -1)).toEqual(said);
  });

  test('counts what is followed', () => {
    const follow = { kind: 'athlete', id: 'josh-kerr', name: 'Josh Kerr' } as const;
    expect(
      statusOf(changedBy(setUp, { kind: 'follow', follow }))
        ?.description?.split('\n')
        .at(-1),
    ).toBe('-# 1 followed: `/follow list`');
  });
});

test.each([
  ['pause', changedBy(setUp), { kind: 'pause' }, '**Paused.** Go on with `/announce resume`.'],
  [
    'resume',
    changedBy(setUp, { kind: 'pause' }),
    { kind: 'resume', at: world.now },
    'Next: <t:1725255000:F>, <t:1725255000:R>',
  ],
  ['stop', changedBy(setUp), { kind: 'stop' }, 'Announcements are stopped. `/announce setup` starts them again.'],
] as const)('%s remembers it and shows what is then', (subcommand, subscription, change, text) => {
  const outcome = ask(`announce.${subcommand}`, subscription);
  expect(outcome.changes).toEqual([{ of: 'subscription', key: 'guild:20', change }]);
  expect(textOf(outcome)).toContain(text);
});

test('resume where nothing is paused changes nothing', () => {
  expect(ask('announce.resume', changedBy(setUp)).changes).toBeUndefined();
});

test('test sends for a post, and promises no ping', () => {
  const { reply, ...besides } = ask('announce.test', changedBy(setUp));
  expect(besides).toEqual({ errand: { kind: 'announce-now', subscriber: 'guild:20' } });
  expect(reply.embeds).toEqual([
    {
      color: 0x3d5a80,
      description: `A test is on its way to <#${CHANNEL}>. It pings nobody, and the next announcement comes none the less. If it doesn’t arrive, \`/announce status\` says why.`,
    },
  ]);
});

describe('preview', () => {
  const now = '2024-09-02T05:30:00Z';
  const news = newsWorld(now, [[final, now]]);

  test('is what would be posted now, without its mark, and where', () => {
    const { embeds, components } = ask('announce.preview', changedBy(setUp), manager, news).reply;
    expect(embeds.map(({ title }) => title)).toEqual(['News · 2 Sep 2024', 'Trivia of the day', undefined]);
    expect(embeds.at(-1)?.description).toBe(`-# Preview: only you see this. It would be posted in <#${CHANNEL}>.`);
    expect(JSON.stringify(components)).not.toContain('announced');
  });

  test('tells what would stand above it, and pings nobody', () => {
    const subscription = changedBy(setUpAt('2024-09-01T10:00:00Z', { roleId: ROLE, spoilers: 'hidden' }));
    const { embeds, content, allowed_mentions } = ask('announce.preview', subscription, manager, news).reply;
    expect(embeds.at(-1)?.description?.split('\n')[1]).toBe(
      `-# Above it stands: <@&${ROLE}> News of 2 Sep 2024. Results are hidden: tap to see them.`,
    );
    expect({ content, allowed_mentions }).toEqual({ content: undefined, allowed_mentions: { parse: [] } });
  });

  test('says so when there is nothing to tell', () => {
    const subscription = changedBy(setUpAt('2024-09-01T10:00:00Z', { content: ['news'] }));
    expect(refusalOf('announce.preview', subscription)).toBe(
      'There is nothing to tell now, so nothing would be posted.',
    );
  });
});
