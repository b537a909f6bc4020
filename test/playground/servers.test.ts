import { Client, Events } from 'discord.js';
import { PermissionFlagsBits as Flag, GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../src/playground/guild.ts';
import { fan, people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { guilds } from '../../src/playground/servers.ts';
import { byHand, idOf, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { manyGuilds } from './many-guilds.ts';
import { Visitor } from './visitor.ts';

const [{ id: guild }] = guilds;
const channel = '200000000000000101';
const here = `/channels/${channel}/messages`;
const [zoe, karim] = people.map(({ user }) => user.id);
const user = zoe ?? '';
const command = { name: 'pace', description: 'Laps' };

let playground: Playground;
let bot: ReturnType<typeof byHand>;
beforeEach(async () => {
  playground = await startChecked();
  bot = byHand(playground);
});
afterEach(() => playground.close());

const permit = (flag: bigint, isAllowed: boolean) =>
  playground.act({ action: 'permit', user, channel, permissions: String(flag), isAllowed });
const answered = async (method: string, path: string, body?: unknown) => {
  const got = await bot(method, path, body);
  return [got.status, Object(got.body).code];
};
const say = () => bot('POST', here, { content: 'Bell!' });

describe('a server without the bot', () => {
  beforeEach(async () => {
    await bot('PUT', '/applications/100000000000000001/commands', [command]);
    playground.act({ action: 'bot', user, guild, isThere: false });
  });

  test.each<[string, string, unknown, [number, number]]>([
    ['POST', here, { content: 'x' }, [403, 50001]],
    ['GET', here, undefined, [403, 50001]],
    ['GET', `/channels/${channel}`, undefined, [403, 50001]],
    ['GET', `/guilds/${guild}`, undefined, [404, 10004]],
    ['PUT', `/applications/100000000000000001/guilds/${guild}/commands`, [], [403, 50001]],
  ])('answers %s %s as Discord does', async (method, path, body, expected) => {
    expect(await answered(method, path, body)).toEqual(expected);
  });

  test('has no commands either, until the bot is back', async () => {
    const run = () => playground.act({ action: 'run', user, channel, command: id, options: {} });
    const id = playground.store.state.commands[0]?.id ?? '';
    expect(run).toThrow('Bell Lap is not in this server');
    playground.act({ action: 'bot', user, guild, isThere: true });
    expect(run).not.toThrow();
    expect(await answered('GET', `/guilds/${guild}`)).toEqual([200, undefined]);
  });
});

test('discord.js hears that the bot was taken out of a server, that it is back, and that a channel is gone', async () => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: playground.api } });
  const heard: string[] = [];
  client.on(Events.GuildDelete, ({ id }) => heard.push(`out of ${id}`));
  client.on(Events.GuildCreate, ({ id }) => heard.push(`in ${id}`));
  client.on(Events.ChannelDelete, ({ id }) => heard.push(`no ${id}`));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  await ready;
  playground.act({ action: 'bot', user, guild, isThere: false });
  playground.act({ action: 'bot', user, guild, isThere: true });
  playground.act({ action: 'delete-channel', user, channel });
  await expect.poll(() => heard).toEqual([`out of ${guild}`, `in ${guild}`, `no ${channel}`]);
  await client.destroy();
});

test('only who manages a server takes the bot out, deletes a channel or permits anything', () => {
  const other = { user: karim ?? '', channel };
  const refusal = 'You may not manage this server';
  expect(() => playground.act({ action: 'bot', user: other.user, guild, isThere: false })).toThrow(refusal);
  expect(() => playground.act({ action: 'delete-channel', ...other })).toThrow(refusal);
  expect(() => playground.act({ action: 'permit', ...other, permissions: '0', isAllowed: true })).toThrow(refusal);
});

test('a deleted channel is unknown (10003), and so is what stood in it', async () => {
  await say();
  playground.act({ action: 'delete-channel', user, channel });
  expect(await answered('POST', here, { content: 'x' })).toEqual([404, 10003]);
  expect(await answered('GET', here)).toEqual([404, 10003]);
  expect(playground.store.state.posts.size).toBe(0);
});

describe('without', () => {
  const embeds = [{ title: 'x' }];
  const poll = { question: { text: 'Who?' }, answers: [{ poll_media: { text: 'Kerr' } }] };

  test.each<[string, bigint, object, number]>([
    ['View Channel', Flag.ViewChannel, { content: 'x' }, 50001],
    ['Send Messages', Flag.SendMessages, { content: 'x' }, 50013],
    ['Embed Links', Flag.EmbedLinks, { embeds }, 50013],
    ['Send Polls', Flag.SendPolls, { poll }, 50013],
  ])('%s a message is refused', async (_, flag, body, code) => {
    permit(flag, false);
    expect(await answered('POST', here, body)).toEqual([403, code]);
    permit(flag, true);
    expect(await answered('POST', here, body)).toEqual([200, undefined]);
  });

  test('Read Message History the list is empty, a message can’t be read, and no reply is taken', async () => {
    const message_id = idOf(await say());
    permit(Flag.ReadMessageHistory, false);
    expect(await bot('GET', here)).toMatchObject({ status: 200, body: [] });
    expect(await answered('GET', `${here}/${message_id}`)).toEqual([403, 50001]);
    expect(await answered('POST', here, { content: 'x', message_reference: { message_id } })).toEqual([400, 160002]);
  });
});

test('what the bot may do in a channel stands in the next interaction, and in a channel that an option names', async () => {
  const options = [{ name: 'in', description: 'Where', type: 7 }];
  await bot('PUT', '/applications/100000000000000001/commands', [{ ...command, options }]);
  permit(speak & ~Flag.ViewChannel, false);
  const permissions = String(Flag.ViewChannel);
  const id = playground.store.state.commands[0]?.id ?? '';
  playground.act({ action: 'run', user, channel, command: id, options: { in: channel } });
  expect(lastInteraction(playground)).toMatchObject({
    app_permissions: permissions,
    data: { resolved: { channels: { [channel]: { app_permissions: permissions } } } },
  });
});

describe('direct messages', () => {
  const open = (recipient_id = karim) => bot('POST', '/users/@me/channels', { recipient_id });

  test('stand where only their user sees them', async () => {
    const id = idOf(await open());
    await bot('POST', `/channels/${id}/messages`, { content: 'Kerr ran 3:45.34' });
    expect(playground.store.state.posts.get(id)).toMatchObject([{ message: { content: 'Kerr ran 3:45.34' } }]);
    expect(() => playground.act({ action: 'say', user, channel: id, content: 'x' })).toThrow('no such channel');
  });

  test('are refused (50007) while the user takes none', async () => {
    const path = `/channels/${idOf(await open())}/messages`;
    playground.act({ action: 'direct-messages', user: karim ?? '', isOpen: false });
    expect((await open()).status).toBe(200);
    expect(await answered('POST', path, { content: 'x' })).toEqual([403, 50007]);
    playground.act({ action: 'direct-messages', user: karim ?? '', isOpen: true });
    expect(await answered('POST', path, { content: 'x' })).toEqual([200, undefined]);
  });

  test('can be had with anybody of the crowd, and commands be used in them', async () => {
    const { user: somebody } = fan(999_999);
    const id = idOf(await open(somebody.id));
    await bot('PUT', '/applications/100000000000000001/commands', [command]);
    playground.act({
      ...{ action: 'run', user: somebody.id, channel: id, options: {} },
      command: playground.store.state.commands[0]?.id ?? '',
    });
    expect(lastInteraction(playground)).toMatchObject({ user: { username: 'fan-999999' }, channel_id: id, context: 1 });
  });
});

describe('roles', () => {
  const [risers, officials] = guilds[0].roles.map(({ id }) => id);
  const content = `<@&${risers}> <@&${officials}>`;

  test.each<[string, object | undefined, (string | undefined)[]]>([
    ['all that everybody may ping', undefined, [risers]],
    ['those that are allowed', { roles: [risers] }, [risers]],
    ['none when none is allowed', { parse: [] }, []],
  ])('are pinged by a message: %s', async (_, allowed_mentions, pinged) => {
    const { body } = await bot('POST', here, { content, ...(allowed_mentions && { allowed_mentions }) });
    expect(body).toMatchObject({ content, mention_roles: pinged });
  });

  test('can be chosen in an option, and come resolved', async () => {
    const options = [{ name: 'role', description: 'Whom', type: 8 }];
    await bot('PUT', '/applications/100000000000000001/commands', [{ ...command, options }]);
    void new Visitor(playground).run('/pace', { role: risers ?? '' });
    expect(lastInteraction(playground)).toMatchObject({
      data: { resolved: { roles: { [risers ?? '']: { name: 'Early risers', mentionable: true } } } },
    });
  });
});

test('many servers have ids of their own, and channels where the bot may speak', async () => {
  const servers = manyGuilds(50, 2);
  await using large = await startChecked({ servers });
  const ids = servers.flatMap(({ id, channels }) => [id, ...channels.map((one) => one.id)]);
  expect(new Set(ids).size).toBe(150);
  const last = servers.at(-1)?.channels.at(-1)?.id;
  expect(await byHand(large)('POST', `/channels/${last}/messages`, { content: 'x' })).toMatchObject({ status: 200 });
});

describe('a thread', () => {
  const start = () => {
    playground.act({ action: 'start-thread', user: karim ?? '', channel, name: 'paris-night' });
    const thread = playground.store.state.guilds.get(guild)?.channels[1];
    if (thread?.parent !== channel) throw new Error('it stands below its channel');
    return thread.id;
  };

  test('takes messages, as far as the bot may send them in threads', async () => {
    const id = start();
    expect(await bot('GET', `/channels/${id}`)).toMatchObject({ body: { type: 11, parent_id: channel } });
    expect(await answered('POST', `/channels/${id}/messages`, { content: 'x' })).toEqual([200, undefined]);
    const permissions = String(Flag.SendMessagesInThreads);
    playground.act({ action: 'permit', user, channel: id, permissions, isAllowed: false });
    expect(await answered('POST', `/channels/${id}/messages`, { content: 'x' })).toEqual([403, 50013]);
  });

  test('is where an interaction can come from', async () => {
    await bot('PUT', '/applications/100000000000000001/commands', [command]);
    const id = start();
    void new Visitor(playground, { channel: id }).run('/pace');
    expect(lastInteraction(playground)).toMatchObject({
      channel_id: id,
      channel: { type: 11, parent_id: channel, name: 'paris-night', thread_metadata: { archived: false } },
    });
  });

  test('has no threads of its own, and goes with its channel', async () => {
    const id = start();
    expect(() => playground.act({ action: 'start-thread', user, channel: id, name: 'x' })).toThrow('Threads start in');
    playground.act({ action: 'delete-channel', user, channel });
    expect(await answered('GET', `/channels/${id}`)).toEqual([404, 10003]);
  });
});
