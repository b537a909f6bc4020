import { Client, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { logConnection } from '../../src/discord/connection-log.ts';
import { captureLog } from './captured-log.ts';

test('each turn of the connection is one line, and each outage is one, however often discord.js tries', () => {
  const { log, lines } = captureLog();
  const client = new Client({ intents: [] });
  logConnection(client, log);
  client.emit(Events.ShardReady, 0, undefined);
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardReconnecting, 1);
  client.emit(Events.ShardResume, 0, 2);
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardReady, 0, undefined);
  client.emit(Events.ShardReconnecting, 0);
  const told = lines.map((line) => JSON.parse(line)).map(({ level, shard, msg }) => [level, shard, msg]);
  const joined = ['info', 0, 'Joined Discord'];
  const lost = ['warn', 0, 'Lost the connection to Discord, reconnecting'];
  const resumed = ['info', 0, 'Resumed the connection to Discord'];
  expect(told).toEqual([joined, lost, lost.with(1, 1), resumed, lost, joined, lost]);
});

test('an error of discord.js is a line and no crash', () => {
  const { log, lines } = captureLog();
  const client = new Client({ intents: [] });
  logConnection(client, log);
  client.emit(Events.Error, new Error('dropped the baton'));
  client.emit(Events.ShardError, new Error('lost a shoe'), 0);
  const told = lines.map((line) => JSON.parse(line));
  expect(told).toMatchObject([
    { level: 'error', err: { message: 'dropped the baton' } },
    { level: 'warn', shard: 0, reason: 'lost a shoe' },
  ]);
});
