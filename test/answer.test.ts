import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answer } from '../src/answer.ts';
import { type Command, defineCommand } from '../src/command.ts';
import { slashCommand } from '../src/options/slash-command.ts';
import { Refusal } from '../src/refusal.ts';
import { reply } from '../src/reply.ts';
import { autocomplete, command, ping, press } from './fixture-interaction.ts';
import { world } from './fixture-world.ts';

/** As JSON, with maps as objects and bits as Discord writes them. */
const written = (value: object): string =>
  JSON.stringify(value, (_, part) => {
    if (part instanceof Map) return Object.fromEntries(part);
    return typeof part === 'bigint' ? String(part) : part;
  });

/** Says what it was asked. */
const echo = defineCommand({
  data: slashCommand('echo', 'Says it again')
    .addStringOption((text) => text.setName('text').setDescription('What?').setAutocomplete(true))
    .addIntegerOption((page) => page.setName('page').setDescription('Which?')),
  examples: ['/echo'],
  options: z.looseObject({}),
  complete: {
    text: (_, typed) => Array.from({ length: 40 }, (_, i) => ({ name: `${typed}${i}`, value: String(i) })),
    boom: () => {
      throw new Error('secret');
    },
  },
  run: (_, options, caller) => reply([{ description: written({ options, caller }) }]),
});

const said = defineCommand({
  data: slashCommand('said', 'With a subcommand').addSubcommand((by) => by.setName('by').setDescription('By whom')),
  examples: ['/said by'],
  options: z.looseObject({}),
  run: (_, options) => reply([{ description: JSON.stringify(options) }]),
});

const refuses = defineCommand({
  data: slashCommand('refuses', 'Says no'),
  examples: ['/refuses'],
  options: z.looseObject({}),
  run: () => {
    throw new Refusal('No such thing.', [
      { label: 'This', invocation: { command: 'echo', options: { text: 'this' } } },
    ]);
  },
});

const secret = new Error('secret');
const fails = defineCommand({
  data: slashCommand('fails', 'Breaks'),
  examples: ['/fails'],
  options: z.looseObject({}),
  run: () => {
    throw secret;
  },
});

const commands: readonly Command[] = [echo, said, refuses, fails];
const context = { world, commands, newId: () => 'ab12' };
const none = { parse: [] };
const echoed = (options: object, caller: object) => ({
  embeds: [{ description: JSON.stringify({ options, caller }) }],
  components: [],
  allowed_mentions: none,
});
const followUp = { applicationId: '2', token: 'token' };
const caller = { channelId: null, mayManage: false, permissions: '0', channels: {}, followUp };
const inPrivate = { userId: '10', guildId: null, ...caller };
const inGuild = (userId: string) => ({ userId, guildId: '20', ...caller });

const apology = {
  embeds: [
    {
      color: 0x9b2226,
      title: 'That fell at the last hurdle',
      description:
        'Something went wrong on our side, not yours. Please try again; if it happens again, tell whoever runs this bot the code `ab12`.',
    },
  ],
  components: [],
  allowed_mentions: none,
  flags: 64,
};

test('a ping is answered with a pong', () => {
  expect(answer(ping, context)).toEqual({ response: { type: 1 }, command: 'ping', kind: 'ping', outcome: 'answered' });
});

describe('a slash command', () => {
  test('gets its options as text and its caller, and is answered with a message', () => {
    expect(answer(command('echo', { options: { text: 'hi', page: 2 } }), context)).toEqual({
      response: { type: 4, data: echoed({ text: 'hi', page: '2' }, inPrivate) },
      command: 'echo',
      kind: 'command',
      outcome: 'answered',
    });
  });

  test('is told what the bot may do where it is asked, and in the channels that options name', () => {
    const asked = command('echo', { options: { text: '41' } });
    const named = { '41': { id: '41', type: 0, app_permissions: '2048' }, '42': { id: '42', type: 0 } };
    const sent = {
      ...asked,
      channel_id: '40',
      app_permissions: '3072',
      data: { ...asked.data, resolved: { channels: named } },
    };
    expect(answer(sent, context).response).toEqual({
      type: 4,
      data: echoed({ text: '41' }, { ...inPrivate, channelId: '40', permissions: '3072', channels: { '41': '2048' } }),
    });
  });

  test('gets its subcommand', () => {
    const { response, command: logged } = answer(command('said', { subcommand: 'by', options: { who: 'x' } }), context);
    expect(response).toMatchObject({ data: { embeds: [{ description: '{"who":"x","subcommand":"by"}' }] } });
    expect(logged).toBe('said.by');
  });

  test('that refuses is answered to the caller alone, with its suggestions', () => {
    expect(answer(command('refuses'), context)).toEqual({
      response: {
        type: 4,
        data: {
          embeds: [{ color: 0x8d99ae, description: 'No such thing.' }],
          components: [
            { type: 1, components: [{ type: 2, style: 2, label: 'This', custom_id: 'open echo|text=this' }] },
          ],
          allowed_mentions: none,
          flags: 64,
        },
      },
      command: 'refuses',
      kind: 'command',
      outcome: 'refused',
    });
  });

  test('that fails is answered with an apology that keeps the cause from the caller', () => {
    expect(answer(command('fails'), context)).toEqual({
      response: { type: 4, data: apology },
      command: 'fails',
      kind: 'command',
      outcome: 'failed',
      failure: { id: 'ab12', cause: secret },
    });
  });

  test('that nobody knows is refused, and the log doesn’t repeat its name', () => {
    expect(answer(command('gone'), context)).toMatchObject({ command: 'unknown', kind: 'command', outcome: 'refused' });
  });
});

describe('autocomplete', () => {
  test('offers no more than 25 choices for what is being typed', () => {
    const { response, ...rest } = answer(autocomplete('echo', { options: { text: 'a' }, focused: 'text' }), context);
    const choices = Array.from({ length: 25 }, (_, i) => ({ name: `a${i}`, value: String(i) }));
    expect(response).toEqual({ type: 8, data: { choices } });
    expect(rest).toEqual({ command: 'echo', kind: 'autocomplete', outcome: 'answered' });
  });

  test('that fails offers nothing and tells the log', () => {
    expect(answer(autocomplete('echo', { options: { boom: 'a' }, focused: 'boom' }), context)).toEqual({
      response: { type: 8, data: { choices: [] } },
      command: 'echo',
      kind: 'autocomplete',
      outcome: 'failed',
      failure: { id: 'ab12', cause: expect.objectContaining({ message: 'secret' }) },
    });
  });

  test('of an option or a command that nobody knows offers nothing', () => {
    const nothing = { response: { type: 8, data: { choices: [] } }, outcome: 'answered' };
    expect(answer(autocomplete('echo', { options: { gone: 'a' }, focused: 'gone' }), context)).toMatchObject(nothing);
    expect(answer(autocomplete('gone', { options: { text: 'a' }, focused: 'text' }), context)).toMatchObject(nothing);
  });
});

test.each([
  [{ type: 4 }],
  [{ type: 4, data: { name: 5 } }],
  [{ type: 4, data: { name: 'echo', type: 1, options: [{ name: 'text', value: null, focused: true }] } }],
])('%j, autocomplete that can’t be read, gets no choices, as Discord takes nothing else for it', (sent) => {
  expect(answer(sent, context)).toEqual({
    response: { type: 8, data: { choices: [] } },
    command: 'unknown',
    kind: 'autocomplete',
    outcome: 'answered',
  });
});

test('an option called like a thing that every object has is no option', () => {
  const sent = autocomplete('echo', { options: { constructor: 'a' }, focused: 'constructor' });
  expect(answer(sent, context)).toMatchObject({ response: { type: 8, data: { choices: [] } }, outcome: 'answered' });
});

describe('a component', () => {
  test.each([
    [
      '“open” answers with a new message',
      press('open echo|text=a%7cb'),
      { type: 4, data: echoed({ text: 'a|b' }, inGuild('10')) },
    ],
    [
      '“turn” by the owner updates the message',
      press('turn echo|page=2'),
      { type: 7, data: { ...echoed({ page: '2' }, inGuild('10')), attachments: [] } },
    ],
    [
      '“turn” by anybody else answers them alone',
      press('turn echo|page=2', { by: '11' }),
      { type: 4, data: { ...echoed({ page: '2' }, inGuild('11')), flags: 64 } },
    ],
    [
      '“pick” opens what was chosen',
      press('pick race', { values: ['echo|text=x'] }),
      { type: 4, data: echoed({ text: 'x' }, inGuild('10')) },
    ],
  ])('%s', (_, pressed, response) => {
    expect(answer(pressed, context)).toEqual({ response, command: 'echo', kind: 'component', outcome: 'answered' });
  });

  test('“turn” in a message without an owner answers alone', () => {
    const { response } = answer({ ...press('turn echo'), message: { id: '30' } }, context);
    expect(response).toMatchObject({ type: 4, data: { flags: 64 } });
  });

  test('“turn” that is refused leaves the message as it is', () => {
    expect(answer(press('turn refuses'), context)).toMatchObject({
      response: { type: 4, data: { flags: 64 } },
      outcome: 'refused',
    });
  });

  test('of another time is refused', () => {
    expect(answer(press('vote 3'), context)).toMatchObject({ command: 'unknown', kind: 'other', outcome: 'refused' });
    expect(answer(press('pick race', { values: [] }), context)).toMatchObject({ kind: 'other', outcome: 'refused' });
  });
});

test.each([
  [null],
  [undefined],
  ['ping'],
  [{}],
  [{ type: 99 }],
  [{ type: 2 }],
  [{ type: 2, data: { name: 'echo', type: 1 } }],
  [{ type: 3, data: {} }],
  [{ type: 5, data: { custom_id: 'modal', components: [] } }],
  [{ ...command('echo'), data: { name: 'echo', type: ApplicationCommandOptionType.User } }],
])('%j, which is no interaction of ours, is refused and not thrown', (sent) => {
  expect(answer(sent, context)).toMatchObject({ command: 'unknown', kind: 'other', outcome: 'refused' });
});

test('nothing that Discord or anybody else sends is thrown back', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom(2, 3, 4, 5), data: fc.anything(), user: fc.anything(), message: fc.anything() }),
    fc.string().map((id) => press(id)),
    fc.string().map((id) => press(`open ${id}`)),
    fc.string().map((name) => command(name)),
  );
  fc.assert(
    fc.property(anything, (sent) => {
      expect(answer(sent, context).response.type).toBeGreaterThan(0);
    }),
  );
});
