import { Client, Events, GatewayIntentBits } from 'discord.js';
import { GatewayCloseCodes, GatewayDispatchEvents } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { GuildListener } from '../../src/discord/take-events.ts';
import { takeEvents } from '../../src/discord/take-events.ts';
import { guilds } from '../../src/playground/servers.ts';
import { slashCommand } from './interactions.ts';
import { join, pace, respond } from './joined.ts';
import { smallToken, startSmallDiscord } from './small-discord.ts';

const known = guilds.map(({ id }) => id);
const other = '200000000000000900';

/** Notes what it is told, and can be asked to wait until it was told something. */
function notes() {
  const told: string[] = [];
  const waiting = new Map<string, () => void>();
  const note = (what: string) => {
    told.push(what);
    waiting.get(what)?.();
  };
  const listener: GuildListener = {
    onAdded: (id) => note(`added ${id}`),
    onRemoved: (id) => note(`removed ${id}`),
  };
  const heard = (what: string) =>
    told.includes(what) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(what, resolve));
  return { told, listener, heard };
}

describe('servers', () => {
  test('are told of at the start, when the bot comes in, and when it is put out; not when Discord lost them', async () => {
    const { told, listener, heard } = notes();
    await using joined = await join({ guilds: listener });
    const { gateway } = joined.discord;
    gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: known[0], unavailable: true });
    gateway.dispatch(GatewayDispatchEvents.GuildCreate, { id: other, unavailable: true });
    gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: known[1] });
    gateway.dispatch(GatewayDispatchEvents.GuildCreate, { id: other, unavailable: false, name: 'Relay' });
    gateway.dispatch(GatewayDispatchEvents.GuildDelete, { name: 'no id' });
    gateway.dispatch(GatewayDispatchEvents.ChannelCreate, { id: other, guild_id: other });
    gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: other });
    await heard(`removed ${other}`);
    expect(told).toEqual([
      ...known.map((id) => `added ${id}`),
      `removed ${known[1]}`,
      `added ${other}`,
      `removed ${other}`,
    ]);
  });

  test('do not keep interactions from being answered, nor the bot from being ready', async () => {
    await using joined = await join({ guilds: notes().listener });
    await joined.line('Joined Discord');
    expect(joined.connection.isReady()).toBe(true);
    expect(await joined.discord.dispatch(slashCommand('pace'))).toEqual(respond(slashCommand('pace')).response);
    expect(joined.lines.filter((line) => /"level":"(warn|error)"/.test(line))).toEqual([]);
  });

  test('are not asked for when nobody listens', async () => {
    await using joined = await join();
    expect(await joined.discord.dispatch(slashCommand('pace'))).toBeDefined();
    expect(joined.lines.filter((line) => /"level":"(warn|error)"/.test(line))).toEqual([]);
  });

  test('leave nothing behind in discord.js', async () => {
    await using discord = await startSmallDiscord();
    const { listener, heard } = notes();
    const intents = [GatewayIntentBits.Guilds];
    const client = new Client({ intents, waitGuildTimeout: 0, rest: { api: discord.api } });
    takeEvents(client, { onInteraction: () => {}, guilds: listener });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(smallToken);
    await Promise.all([ready, heard(`added ${known[1]}`)]);
    expect([client.guilds.cache.size, client.channels.cache.size, client.users.cache.size]).toEqual([0, 0, 1]);
    await client.destroy();
  });
});

// Discord lets a bot identify every five seconds only, so these wait side by side.
describe.concurrent('shards', () => {
  const joinedAs = (line: string): unknown => JSON.parse(line).shard;

  test('a process joins with its own, and with no others', async () => {
    await using joined = await join({ shards: { ids: [2, 3], count: 4 } });
    await joined.line('"shard":3');
    expect(joined.lines.filter((line) => line.includes('Joined')).map(joinedAs)).toEqual([2, 3]);
  });

  test('the process with shard 0 registers the commands, and no other', async () => {
    await using first = await join({ shards: { ids: [0], count: 2 } });
    await using second = await join({ shards: { ids: [1], count: 2 } });
    expect(first.discord.registrations()).toEqual([[JSON.parse(JSON.stringify(pace.data))]]);
    expect(second.discord.registrations()).toEqual([]);
  });

  test('too few of them are explained', async () => {
    await using joined = await join({ shards: { ids: [0], count: 1 } });
    joined.discord.gateway.close(GatewayCloseCodes.ShardingRequired);
    expect(String(await joined.connection.lost)).toMatch(/SHARDS to parts of more than 1/);
  });
});
