import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, type Got, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { Visitor } from './visitor.ts';

const [zoeId = '', karimId = ''] = people.map(({ user }) => user.id);
const privately = '500000000000000001';
const MANAGE_GUILD = '32';

let playground: Playground;
let bot: ReturnType<typeof byHand>;
let zoe: Visitor;
let karim: Visitor;

const register = (...commands: readonly object[]) =>
  byHand(playground)('PUT', '/applications/100000000000000001/commands', commands);

beforeEach(async () => {
  playground = await startChecked();
  bot = byHand(playground, null);
  [zoe, karim] = [new Visitor(playground), new Visitor(playground, { user: karimId })];
  await register({ type: 3, name: 'Read as article' }, { type: 2, name: 'Read as article' });
});
afterEach(() => playground.close());

function answer(body: object): Promise<Got> {
  const { id, token } = lastInteraction(playground);
  return bot('POST', `/interactions/${id}/${token}/callback`, body);
}

const webhook = () => `/webhooks/100000000000000001/${lastInteraction(playground).token}`;

const commandId = (type: number) => playground.store.state.commands.find((command) => command.type === type)?.id;

describe('what the bot is sent', () => {
  test('the message, with its words, though the bot may not read the channel', () => {
    const message = karim.say('Kerr wins\nin 3:27.79');
    zoe.pick('Read as article', message);
    expect(lastInteraction(playground)).toMatchObject({
      type: InteractionType.ApplicationCommand,
      data: {
        id: commandId(3),
        name: 'Read as article',
        type: 3,
        target_id: message.id,
        resolved: { messages: { [message.id]: { content: 'Kerr wins\nin 3:27.79', author: { id: karimId } } } },
      },
      member: { user: { id: zoeId }, permissions: expect.stringMatching(/^\d+$/) },
      app_permissions: expect.stringMatching(/^\d+$/),
      authorizing_integration_owners: { 0: '200000000000000100' },
      context: 0,
      guild_id: '200000000000000100',
      channel_id: '200000000000000101',
    });
  });

  test('a message in private, from the user', () => {
    const inPrivate = new Visitor(playground, { channel: privately });
    const message = inPrivate.say('Kerr wins');
    inPrivate.pick('Read as article', message);
    expect(lastInteraction(playground)).toMatchObject({
      user: { id: zoeId },
      context: 1,
      data: { target_id: message.id, resolved: { messages: { [message.id]: message } } },
    });
  });

  test('a user, with the member in a server', () => {
    zoe.pickOn('Read as article', karimId);
    expect(lastInteraction(playground)).toMatchObject({
      data: {
        id: commandId(2),
        type: 2,
        target_id: karimId,
        resolved: {
          users: { [karimId]: { username: 'karim.b' } },
          members: { [karimId]: { roles: ['200000000000000150'] } },
        },
      },
    });
  });
});

describe('what a user could not pick', () => {
  const forManagers = { type: 3, name: 'x', default_member_permissions: MANAGE_GUILD };
  const pick = (visitor: Visitor) => () => visitor.pick('x', zoe.say('Kerr wins'));

  test.each<[string, object, string]>([
    ['a command for those who manage the server', forManagers, 'You lack the permission to use “x”'],
    [
      'a command for administrators only',
      { ...forManagers, default_member_permissions: '0' },
      'You lack the permission',
    ],
    ['a command for private messages', { type: 3, name: 'x', contexts: [1] }, '“x” can’t be used here'],
    [
      'a command for those who install it for themselves',
      { type: 3, name: 'x', integration_types: [1] },
      'can’t be used here',
    ],
    ['a user command on a message', { type: 2, name: 'x' }, 'outdated'],
  ])('%s', async (_, command, sentence) => {
    await register(command);
    expect(pick(karim)).toThrow(sentence);
    expect(playground.store.state.interactions.size).toBe(0);
  });

  test.each([MANAGE_GUILD, '0'])(
    'though whoever manages the server can, where permissions %s are needed',
    async (wanted) => {
      await register({ ...forManagers, default_member_permissions: wanted });
      pick(zoe)();
      expect(playground.store.state.interactions.size).toBe(1);
    },
  );

  test('a message that is ephemeral, gone, or in another channel', async () => {
    const target = zoe.say('Kerr wins');
    const asked = zoe.pick('Read as article', target);
    await answer({ type: 4, data: { content: 'Only you', flags: 64 } });
    const outcome = await asked;
    if (outcome.kind !== 'message') throw new Error(outcome.kind);
    expect(() => zoe.pick('Read as article', outcome.message)).toThrow('a message that you alone see');
    const elsewhere = new Visitor(playground, { channel: '200000000000000102' });
    expect(() => elsewhere.pick('Read as article', target)).toThrow('no such message');
  });

  test('a slash command in a menu, or a message command as a line', async () => {
    await register({ name: 'x', description: 'y' }, { type: 3, name: 'z' });
    const [slash, menu] = playground.store.state.commands;
    const at = { user: zoeId, channel: '200000000000000101' };
    const target = zoe.say('Kerr wins').id;
    expect(() => playground.act({ action: 'pick', ...at, command: slash?.id ?? '', target })).toThrow('is typed');
    expect(() => playground.act({ action: 'run', ...at, command: menu?.id ?? '', options: {} })).toThrow(
      'can’t be typed',
    );
  });
});

describe('answering', () => {
  let target: APIMessage;
  const pick = () => {
    target = karim.say('Kerr wins');
    return zoe.pick('Read as article', target);
  };
  const original = async () => (await bot('GET', `${webhook()}/messages/@original`)).body;

  test('with a message, which says what it came from and refers to it', async () => {
    const asked = pick();
    await answer({ type: 4, data: { content: 'Read', flags: 64 } });
    expect(await asked).toMatchObject({
      kind: 'message',
      message: {
        type: 23,
        flags: 64,
        interaction: { name: 'Read as article' },
        interaction_metadata: { type: 2, target_message_id: target.id },
        message_reference: { message_id: target.id },
        referenced_message: { id: target.id, content: 'Kerr wins' },
      },
    });
  });

  test('with “thinking…”, then what was thought, then more below it', async () => {
    const asked = pick();
    await answer({ type: 5, data: { flags: 64 } });
    expect(await original()).toMatchObject({ type: 23, flags: 64 + 128 });
    await bot('PATCH', `${webhook()}/messages/@original`, { content: 'Read' });
    expect(await asked).toMatchObject({
      message: { content: 'Read', interaction_metadata: { target_message_id: target.id } },
    });
    const { id } = Object(await original());
    expect((await bot('POST', webhook(), { content: 'More', flags: 64 })).body).toMatchObject({
      type: 19,
      message_reference: { message_id: id },
      referenced_message: { id },
      interaction_metadata: { target_message_id: target.id, original_response_message_id: id },
    });
  });

  test('with a modal, whose submission says what opened it', async () => {
    const asked = pick();
    const components = [{ type: 18, label: 'Title', component: { type: 4, custom_id: 'title', style: 1 } }];
    await answer({ type: 9, data: { custom_id: 'm', title: 'Article', components } });
    const opened = await asked;
    if (opened.kind !== 'modal') throw new Error(opened.kind);
    const submitted = zoe.submit(opened.interaction, { title: 'Oslo' });
    await answer({ type: 4, data: { content: 'Kept' } });
    expect(await submitted).toMatchObject({
      message: {
        type: 0,
        interaction_metadata: { type: 5, triggering_interaction_metadata: { type: 2, target_message_id: target.id } },
      },
    });
  });

  test('for a user, who is named', async () => {
    const asked = zoe.pickOn('Read as article', karimId);
    await answer({ type: 4, data: { content: 'Hello' } });
    expect(await asked).toMatchObject({
      message: { type: 23, interaction_metadata: { target_user: { id: karimId } } },
    });
  });

  test.each([
    ['an update of the message it was picked on', { type: 7, data: { content: 'x' } }],
    ['choices', { type: 8, data: { choices: [] } }],
  ])('but not with %s', async (_, body) => {
    pick();
    expect(await answer(body)).toMatchObject({ status: 400, body: { code: 50035 } });
  });
});
