import { type APIMessage, type APIMessageComponentInteraction, InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, type Got, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { Visitor } from './visitor.ts';

let playground: Playground;
let bot: ReturnType<typeof byHand>;
let zoe: Visitor;

const option = { name: 'of', description: 'Whose', type: 3, autocomplete: true };

beforeEach(async () => {
  playground = await startChecked();
  bot = byHand(playground, null);
  zoe = new Visitor(playground);
  const commands = [{ name: 'pace', description: 'Laps in a time', options: [option] }];
  await byHand(playground)('PUT', '/applications/100000000000000001/commands', commands);
});
afterEach(() => playground.close());

/** Answers the interaction that was begun last. */
function answer(body: object, query = ''): Promise<Got> {
  const { id, token } = lastInteraction(playground);
  return bot('POST', `/interactions/${id}/${token}/callback${query}`, body);
}

const webhook = () => `/webhooks/100000000000000001/${lastInteraction(playground).token}`;
const original = () => `${webhook()}/messages/@original`;
const said = (content: string) => ({ type: 4, data: { content } });
const button = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
const menu = { type: 1, components: [{ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] }] };
const modal = {
  custom_id: 'guess',
  title: 'Guess',
  components: [{ type: 18, label: 'Mark', component: { type: 4, custom_id: 'mark', style: 1 } }],
};

/** A message with a button and a menu, that the bot answered with. */
async function withComponents(flags = 0): Promise<APIMessage> {
  const asked = zoe.run('/pace');
  await answer({ type: 4, data: { content: 'A lap', components: [button, menu], flags } });
  const outcome = await asked;
  if (outcome.kind !== 'message') throw new Error(outcome.kind);
  return outcome.message;
}

describe('what the bot is sent', () => {
  test('a command in a server: the member, where it was, and what the bot may do there', () => {
    zoe.run('/pace', { of: 'Josh Kerr' });
    expect(lastInteraction(playground)).toEqual({
      id: expect.stringMatching(/^\d+$/),
      application_id: '100000000000000001',
      token: expect.stringMatching(/^aW50ZXJhY3Rpb246/),
      type: InteractionType.ApplicationCommand,
      version: 1,
      data: {
        id: playground.store.state.commands[0]?.id,
        name: 'pace',
        type: 1,
        options: [{ type: 3, name: 'of', value: 'Josh Kerr' }],
      },
      guild_id: '200000000000000100',
      guild: { id: '200000000000000100', locale: 'en-GB', features: [] },
      guild_locale: 'en-GB',
      locale: 'en-GB',
      channel_id: '200000000000000101',
      channel: expect.objectContaining({ id: '200000000000000101', type: 0, guild_id: '200000000000000100' }),
      member: expect.objectContaining({
        user: people[0].user,
        permissions: expect.stringMatching(/^\d+$/),
        roles: ['200000000000000150', '200000000000000151'],
      }),
      app_permissions: expect.stringMatching(/^\d+$/),
      entitlements: [],
      authorizing_integration_owners: { 0: '200000000000000100' },
      context: 0,
      attachment_size_limit: 10_485_760,
    });
  });

  test('a command in private messages: the user, and no server', () => {
    new Visitor(playground, { channel: '500000000000000001' }).run('/pace');
    const sent = lastInteraction(playground);
    expect(sent).toMatchObject({ user: people[0].user, context: 1, channel: { type: 1 } });
    expect(sent).not.toHaveProperty('member');
    expect(sent).not.toHaveProperty('guild_id');
  });

  test('autocomplete: the option in focus, as text', () => {
    zoe.complete('/pace', 'of', { of: 'Ke' });
    const options = [{ type: 3, name: 'of', value: 'Ke', focused: true }];
    expect(lastInteraction(playground)).toMatchObject({ type: 4, data: { name: 'pace', options } });
  });

  test('a press: the message, with the interaction that it came from', async () => {
    const message = await withComponents();
    const first = lastInteraction(playground).id;
    zoe.press(message, 'go');
    expect(lastInteraction(playground)).toMatchObject({
      type: 3,
      data: { component_type: 2, custom_id: 'go' },
      message: { id: message.id, interaction_metadata: { id: first, type: 2, user: people[0].user } },
    });
  });

  test('a choice in a menu, and a modal that was filled in', async () => {
    const message = await withComponents();
    const picked = zoe.select(message, 'pick', ['a']);
    expect(lastInteraction(playground)).toMatchObject({
      data: { component_type: 3, custom_id: 'pick', values: ['a'] },
    });
    await answer({ type: 9, data: modal });
    const opened = await picked;
    if (opened.kind !== 'modal') throw new Error(opened.kind);
    zoe.submit(opened.interaction, { mark: '3:27.65' });
    expect(lastInteraction(playground)).toMatchObject({
      type: 5,
      data: { custom_id: 'guess', components: [{ component: { custom_id: 'mark', value: '3:27.65' } }] },
      message: { id: message.id },
    });
  });
});

describe('what a user could not send', () => {
  test.each<[string, () => unknown, string]>([
    ['a command that is not there', () => zoe.run('/lap'), 'outdated'],
    ['an option that is not there', () => zoe.run('/pace', { lap: '4' }), 'no option lap'],
    ['a subcommand that is not there', () => zoe.run('/pace by'), 'subcommands'],
    ['a number as text', () => zoe.run('/pace', { of: 4 }), 'of must be text'],
    [
      'a channel of somebody else',
      () => new Visitor(playground, { channel: '500000000000000002' }).run('/pace'),
      'no such channel',
    ],
  ])('%s', (_, attempt, sentence) => {
    expect(attempt).toThrow(sentence);
    expect(playground.store.state.interactions.size).toBe(0);
  });
});

describe('answering', () => {
  test('with a message that everybody sees', async () => {
    const asked = zoe.run('/pace');
    expect(await answer(said('A lap'))).toMatchObject({ status: 204, body: undefined });
    expect(await asked).toMatchObject({
      kind: 'message',
      message: { content: 'A lap', type: 20, interaction: { name: 'pace' } },
    });
  });

  test('with_response brings the message', async () => {
    zoe.run('/pace');
    expect(await answer(said('A lap'), '?with_response=true')).toMatchObject({
      status: 200,
      body: {
        interaction: { type: 2, response_message_loading: false, response_message_ephemeral: false },
        resource: { type: 4, message: { content: 'A lap' } },
      },
    });
  });

  test('“thinking…”, whose place the first follow-up takes, seen by whom the deferral said', async () => {
    const asked = zoe.run('/pace');
    await answer({ type: 5, data: { flags: 64 } });
    expect((await bot('GET', original())).body).toMatchObject({ flags: 64 + 128, content: '' });
    const followUp = await bot('POST', webhook(), { content: 'At last' });
    expect(followUp.body).toMatchObject({ content: 'At last', flags: 64 });
    expect(await asked).toMatchObject({ kind: 'message', message: { content: 'At last' } });
    expect((await bot('GET', original())).body).toEqual(followUp.body);
  });

  test('“thinking…” edited into an answer is not marked as edited', async () => {
    zoe.run('/pace');
    await answer({ type: 5 });
    const patched = await bot('PATCH', original(), { content: 'At last' });
    expect(patched.body).toMatchObject({ content: 'At last', edited_timestamp: null, flags: 0 });
  });

  test('a press: the message in place, later in place, and beside it', async () => {
    const message = await withComponents();
    const turned = zoe.press(message, 'go');
    await answer({ type: 7, data: { content: 'Another lap', components: [] } });
    expect(await turned).toMatchObject({ message: { id: message.id, content: 'Another lap', components: [] } });

    const again = await withComponents();
    zoe.press(again, 'go');
    await answer({ type: 6 });
    await bot('PATCH', original(), { content: 'Later' });
    expect(playground.store.post(again.channel_id, again.id)?.message).toMatchObject({ content: 'Later' });

    zoe.press(again, 'go');
    await answer(said('Beside'));
    expect((await bot('GET', original())).body).toMatchObject({
      type: 19,
      message_reference: { message_id: again.id },
    });
  });

  test('follow-ups, changed and deleted', async () => {
    zoe.run('/pace');
    await answer(said('First'));
    const posted = (await bot('POST', webhook(), { content: 'Second', flags: 64 })).body;
    expect(posted).toMatchObject({ flags: 64, type: 19 });
    const id = Object(posted).id;
    const one = `${webhook()}/messages/${id}`;
    expect((await bot('PATCH', one, { content: 'Third' })).body).toMatchObject({ content: 'Third' });
    expect((await bot('DELETE', one)).status).toBe(204);
    expect((await bot('GET', one)).body).toMatchObject({ code: 10008 });
    expect((await bot('DELETE', original())).status).toBe(204);
    expect((await bot('GET', original())).body).toMatchObject({ code: 10008 });
  });

  test('choices', async () => {
    const asked = zoe.complete('/pace', 'of', { of: 'Ke' });
    const choices = [{ name: 'Josh Kerr', value: 'josh-kerr' }];
    expect((await answer({ type: 8, data: { choices } })).status).toBe(204);
    expect(await asked).toEqual({ kind: 'choices', choices });
  });

  test('an ephemeral answer stands in no channel for the bot, nor for anybody else', async () => {
    const message = await withComponents(64);
    const inChannel = await byHand(playground)('GET', `/channels/${message.channel_id}/messages`);
    expect(inChannel.body).toEqual([]);
    expect(
      (await byHand(playground)('GET', `/channels/${message.channel_id}/messages/${message.id}`)).body,
    ).toMatchObject({ code: 10008 });
    const karim = new Visitor(playground, { user: people[1]?.user.id ?? '' });
    expect(() => karim.press(message, 'go')).toThrow('no such message');
  });
});

describe('refusals', () => {
  test('a second callback is 40060, an unknown token 10062', async () => {
    zoe.run('/pace');
    const { id } = lastInteraction(playground);
    expect((await bot('POST', `/interactions/${id}/abc/callback`, said('x'))).body).toMatchObject({ code: 10062 });
    expect((await answer(said('x'))).status).toBe(204);
    expect(await answer(said('x'))).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test('after three seconds the user is told, and the callback is 10062', async () => {
    const asked = zoe.run('/pace');
    playground.clock.advance(2000);
    expect(playground.store.state.interactions.values().next().value?.status).toBe('waiting');
    playground.clock.advance(1000);
    expect(await asked).toEqual({ kind: 'failed' });
    expect(await answer(said('x'))).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  test('a token lasts fifteen minutes', async () => {
    zoe.run('/pace');
    await answer(said('x'));
    playground.clock.advance(15 * 60_000 - 10_000);
    expect((await bot('PATCH', original(), { content: 'y' })).status).toBe(200);
    playground.clock.advance(10_001);
    expect(await bot('PATCH', original(), { content: 'z' })).toMatchObject({ status: 401, body: { code: 50027 } });
    expect(await bot('POST', webhook(), { content: 'z' })).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  test('a follow-up before the answer is 10015', async () => {
    zoe.run('/pace');
    expect(await bot('POST', webhook(), { content: 'x' })).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  test.each<[string, object]>([
    ['PONG', { type: 1 }],
    ['an update without a message to update', { type: 7, data: { content: 'x' } }],
    ['a deferred update of nothing', { type: 6 }],
    ['choices for a command', { type: 8, data: { choices: [] } }],
    ['nothing', {}],
    ['a modal without a title', { type: 9, data: { ...modal, title: '' } }],
    ['a modal with six fields', { type: 9, data: { ...modal, components: Array(6).fill(modal.components[0]) } }],
  ])('%s is 50035, and the interaction still waits', async (_, body) => {
    zoe.run('/pace');
    expect(await answer(body)).toMatchObject({ status: 400, body: { code: 50035 } });
    expect((await answer(said('x'))).status).toBe(204);
  });

  test('an empty message is 50006', async () => {
    zoe.run('/pace');
    expect(await answer({ type: 4, data: {} })).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('a command that was answered can’t be deferred choices, nor more than 25 of them given', async () => {
    zoe.complete('/pace', 'of', {});
    expect((await answer(said('x'))).body).toMatchObject({ code: 50035 });
    const choices = Array.from({ length: 26 }, (_, i) => ({ name: `c${i}`, value: `v${i}` }));
    expect((await answer({ type: 8, data: { choices } })).body).toMatchObject({ code: 50035 });
  });
});

test('a press is told to the bot with the message as it was', async () => {
  const message = await withComponents();
  zoe.press(message, 'go');
  const sent: Partial<APIMessageComponentInteraction> = lastInteraction(playground);
  expect(sent.message).toEqual(message);
});
