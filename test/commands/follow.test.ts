import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Follow, Subscription } from '../../src/announcements/subscription.ts';
import type { SubscriptionChange } from '../../src/announcements/subscription-change.ts';
import { outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { nothingKept } from '../../src/memory/guild-memory.ts';
import { Refusal } from '../../src/refusal.ts';
import type { World } from '../../src/world.ts';
import { changedBy, settings } from '../announcements/fixture-subscription.ts';
import { limitProblems } from '../discord-limits.ts';
import { callerOf } from '../fixture-caller.ts';
import { world } from '../fixture-world.ts';

const manager = callerOf({ guildId: '20', mayManage: true });
const member = callerOf({ guildId: '20' });
const alone = callerOf();

const kerr: Follow = { kind: 'athlete', id: 'josh-kerr', name: 'Josh Kerr' };
const mile: Follow = { kind: 'event', id: 'm mile', name: 'Men’s mile' };
const games: Follow = { kind: 'meet', id: 'olympic-games', name: 'Olympic Games' };
const follow = (one: Follow): SubscriptionChange => ({ kind: 'follow', follow: one });

interface Known {
  readonly subscription?: Subscription;
  readonly own?: Subscription;
}

const knowing = (known: Known, guild: World['memory']['guild'] = null): World => ({
  ...world,
  memory: { ...world.memory, guild, ...known },
});

const commandNamed = (wanted: string) => {
  const command = commands.find(({ name }) => name === wanted);
  if (!command) throw new Error(`no command ${wanted}`);
  return command;
};

function ask(line: string, caller = manager, known: Known = {}) {
  const outcome = outcomeOf(commandNamed('follow').run(knowing(known), decodeInvocation(line), caller));
  expect(limitProblems(outcome.reply)).toEqual([]);
  expect(outcome.reply.flags).toBe(64);
  return { text: outcome.reply.embeds[0]?.description, changes: outcome.changes };
}

function refusalOf(line: string, caller = manager, known: Known = {}): Pick<Refusal, 'message' | 'suggestions'> {
  try {
    ask(line, caller, known);
  } catch (thrown) {
    if (thrown instanceof Refusal) return { message: thrown.message, suggestions: thrown.suggestions };
    throw thrown;
  }
  throw new Error('expected a refusal');
}

const SETUP_HINT = '-# `/announce setup` brings the news every day, these first.';
const ME_HINT = '-# `/follow me` with a time and your time zone brings their news every day in a direct message.';

describe('add', () => {
  test.each([
    ['an athlete', 'athlete=Kerr', kerr, '**Josh Kerr**', '**Athletes**\nJosh Kerr'],
    ['a discipline', 'discipline=men’s mile', mile, '**Men’s mile**', '**Disciplines**\nMen’s mile'],
    ['a meet, of all years', 'meet=olympic-games-2024', games, '**Olympic Games**', '**Meets**\nOlympic Games'],
    ['a meet by its name', 'meet=olympic games', games, '**Olympic Games**', '**Meets**\nOlympic Games'],
  ])('%s for the server', (_, typed, expected, name, listed) => {
    expect(ask(`follow.add|${typed}`)).toEqual({
      text: [`Following ${name}.`, listed, SETUP_HINT].join('\n\n'),
      changes: [{ of: 'subscription', key: 'guild:20', change: follow(expected) }],
    });
  });

  test('several at once, for me', () => {
    const { text, changes } = ask('follow.add|athlete=Kerr|meet=olympic games|for=me', member);
    expect(text).toBe(
      [
        'Following **Josh Kerr**, **Olympic Games**.',
        '**Athletes**\nJosh Kerr',
        '**Meets**\nOlympic Games',
        ME_HINT,
      ].join('\n\n'),
    );
    expect(changes).toEqual([kerr, games].map((one) => ({ of: 'subscription', key: 'user:10', change: follow(one) })));
  });

  test('in private messages it is for me', () => {
    expect(ask('follow.add|athlete=Kerr', alone).changes).toEqual([
      { of: 'subscription', key: 'user:10', change: follow(kerr) },
    ]);
  });

  test('a member who may not manage the server is offered to follow it alone', () => {
    expect(refusalOf('follow.add|athlete=Kerr', member)).toEqual({
      message: 'Only members who may manage this server can choose what it follows. You can follow it yourself.',
      suggestions: [
        {
          label: 'Follow it for me',
          invocation: { command: 'follow', subcommand: 'add', options: { athlete: 'Kerr', for: 'me' } },
        },
      ],
    });
  });

  test('somebody unknown is refused with those who may be meant, for whoever was meant', () => {
    expect(refusalOf('follow.add|athlete=Smith', alone)).toEqual({
      message: '“Smith” could be Ann Smith or Bob Smith.',
      suggestions: ['ann-smith', 'bob-smith'].map((id) => ({
        label: id === 'ann-smith' ? 'Ann Smith' : 'Bob Smith',
        invocation: { command: 'follow', subcommand: 'add', options: { athlete: id, for: 'me' } },
      })),
    });
  });

  test.each([
    ['follow.add', 'Follow whom or what? Name an `athlete`, a `discipline` or a `meet`.'],
    ['follow.add|meet=Atlantis', 'No meet called “Atlantis”. Try its name or its city, and pick from the list.'],
    [
      'follow.add|discipline=chess',
      'No event called “chess”. Try “1500”, “women’s mile”, “110 hurdles” or “pole vault”.',
    ],
  ])('%s is refused', (line, message) => {
    expect(refusalOf(line).message).toBe(message);
  });

  test('no more than there is room for', () => {
    const many = Array.from({ length: 50 }, (_, i) => follow({ ...kerr, id: `${i}` }));
    expect(refusalOf('follow.add|athlete=Kerr', manager, { subscription: changedBy(...many) }).message).toBe(
      'That would be more than 50. Take something out with `/follow remove` first.',
    );
    const full = changedBy(...many.slice(1), follow(kerr));
    expect(ask('follow.add|athlete=Kerr', manager, { subscription: full }).text).toContain('Following **Josh Kerr**.');
  });
});

describe('list and remove', () => {
  const subscription = changedBy(follow(kerr), follow(games));
  const own = changedBy(follow(mile));

  test('the server’s list is for every member', () => {
    expect(ask('follow.list', member, { subscription, own })).toEqual({
      text: ['**Athletes**\nJosh Kerr', '**Meets**\nOlympic Games', SETUP_HINT].join('\n\n'),
      changes: undefined,
    });
  });

  test('mine is mine', () => {
    expect(ask('follow.list|for=me', member, { subscription, own }).text).toBe(
      ['**Disciplines**\nMen’s mile', ME_HINT].join('\n\n'),
    );
  });

  test('an empty one says how to begin', () => {
    expect(refusalOf('follow.list', member).message).toBe(
      'This server follows nothing yet. `/follow add` an athlete, a discipline or a meet.',
    );
  });

  test.each([['athlete:josh-kerr'], ['josh kerr'], ['Kerr'], ['Joshua Kerr']])('remove %s', (what) => {
    expect(ask(`follow.remove|what=${what}`, manager, { subscription })).toEqual({
      text: ['No longer following **Josh Kerr**.', '**Meets**\nOlympic Games', SETUP_HINT].join('\n\n'),
      changes: [{ of: 'subscription', key: 'guild:20', change: { kind: 'unfollow', follow: kerr } }],
    });
  });

  test.each(['e', 'rr', 'ympic'])('“%s” is nobody’s beginning, and takes nothing out', (what) => {
    expect(refusalOf(`follow.remove|what=${what}`, manager, { subscription }).message).toBe(
      `“${what}” isn’t followed here. \`/follow list\` shows what is.`,
    );
  });

  test.each([
    ['what isn’t followed', manager, '“Bolt” isn’t followed here. `/follow list` shows what is.'],
    [
      'for whoever may not',
      member,
      'Only members who may manage this server can choose what it follows. You can follow it yourself.',
    ],
  ])('remove is refused: %s', (_, caller, message) => {
    expect(refusalOf('follow.remove|what=Bolt', caller, { subscription }).message).toBe(message);
  });

  test.each([
    ['the server’s in a server', nothingKept, {}, ['athlete:josh-kerr', 'meet:olympic-games']],
    ['mine where I ask for it', nothingKept, { for: 'me' }, ['event:m mile']],
    ['mine in private messages', null, {}, ['event:m mile']],
  ])('while it is typed what to remove, %s are offered', (_, guild, others, expected) => {
    const offered = commandNamed('follow').complete(knowing({ subscription, own }, guild), 'what', '', others);
    expect(offered.map(({ value }) => value)).toEqual(expected);
  });
});

describe('me', () => {
  const mine = { ...settings, channelId: null };
  const own = changedBy({ kind: 'set up', settings: mine, at: world.now }, follow(kerr));

  test('a time and a zone bring a direct message', () => {
    expect(ask('follow.me|time=7:30|timezone=Oslo', alone)).toEqual({
      text: [
        'That is set up.',
        '',
        'Every day at **07:30** Europe/Oslo, in a direct message',
        'Next: <t:1725255000:F>, <t:1725255000:R>',
        '-# news, on this day, quote of the day, trivia · on this day from 1200 points · silent when there is nothing',
      ].join('\n'),
      changes: [{ of: 'subscription', key: 'user:10', change: { kind: 'set up', settings: mine, at: world.now } }],
    });
  });

  test('what isn’t said stays as it was', () => {
    expect(ask('follow.me|content=news|spoilers=hidden', member, { own }).changes).toEqual([
      {
        of: 'subscription',
        key: 'user:10',
        change: { kind: 'set up', settings: { ...mine, content: ['news'], spoilers: 'hidden' }, at: world.now },
      },
    ]);
  });

  test('without options it shows what is set up, or what is followed', () => {
    expect(ask('follow.me', member, { own }).text?.split('\n').at(-1)).toBe('-# 1 followed: `/follow list for:Me`');
    expect(ask('follow.me', member, { own: changedBy(follow(kerr)) }).text).toBe(
      ['**Athletes**\nJosh Kerr', ME_HINT].join('\n\n'),
    );
  });

  test('stop ends the messages and keeps what is followed', () => {
    expect(ask('follow.me|stop=true', alone, { own })).toEqual({
      text: ['You get no direct messages.', '**Athletes**\nJosh Kerr', ME_HINT].join('\n\n'),
      changes: [{ of: 'subscription', key: 'user:10', change: { kind: 'stop' } }],
    });
  });

  test.each([
    ['follow.me', 'You follow nothing yet. `/follow add` an athlete, a discipline or a meet.'],
    ['follow.me|time=7:30', 'When shall it come? Give me a `time`, such as 7:30, and your `timezone`.'],
    [
      'follow.me|time=25:00|timezone=Oslo',
      '“25\\:00” is no time of day. Write it like 7:30, 07.30 or 7pm, from 0:00 to 23:59.',
    ],
  ])('%s is refused', (line, message) => {
    expect(refusalOf(line, alone).message).toBe(message);
  });

  test('a zone that may be meant is one press away', () => {
    expect(refusalOf('follow.me|time=7:30|timezone=Olso', alone)).toEqual({
      message: 'No time zone called “Olso”. Did you mean Europe/Oslo?',
      suggestions: [
        {
          label: 'Europe/Oslo',
          invocation: { command: 'follow', subcommand: 'me', options: { time: '7:30', timezone: 'Europe/Oslo' } },
        },
      ],
    });
  });
});
