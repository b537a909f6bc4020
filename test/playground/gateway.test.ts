import { once } from 'node:events';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { directMessagesOf } from '../../src/playground/direct-messages.ts';
import { fan } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { manyGuilds } from './many-guilds.ts';
import { Visitor } from './visitor.ts';

const payload = z.object({ op: z.int(), d: z.unknown(), s: z.int().nullish(), t: z.string().nullish() });
type Payload = z.output<typeof payload>;

/** A connection made by hand, and everything that came over it. */
async function dial({ url }: Playground, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/${query}`);
  const heard: Payload[] = [];
  socket.on('message', (data) => heard.push(payload.parse(JSON.parse(String(data)))));
  const closed = once(socket, 'close').then(([code]) => code);
  await once(socket, 'open');
  const hears = async (wanted: (one: Payload) => boolean): Promise<Payload> => {
    for (;;) {
      const found = heard.find(wanted);
      if (found) return found;
      await once(socket, 'message');
    }
  };
  return {
    ...{ socket, heard, closed },
    say: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    hears: (op: number) => hears((one) => one.op === op),
    event: (t: string) => hears((one) => one.t === t),
  };
}

const identity = ({ token }: Playground, more: object = {}) => ({
  ...{ token, intents: 0, properties: { os: 'linux', browser: 'test', device: 'test' } },
  ...more,
});

const readySchema = z.object({ session_id: z.string(), resume_gateway_url: z.string() });

/** A connection whose session has begun. */
async function joined(playground: Playground, more: object = {}) {
  const wire = await dial(playground);
  wire.say(GatewayOpcodes.Identify, identity(playground, more));
  const ready = readySchema.parse((await wire.event('READY')).d);
  return { ...wire, ready };
}

describe('coming in', () => {
  test('HELLO, then READY with where to resume; without intents no server is told of', async () => {
    await using playground = await startChecked();
    const { heard, ready, hears, say } = await joined(playground);
    expect(heard[0]).toMatchObject({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    expect(ready.resume_gateway_url).toBe(playground.url.replace('http', 'ws'));
    say(GatewayOpcodes.Heartbeat, 1);
    await hears(GatewayOpcodes.HeartbeatAck);
    expect(heard.map(({ t }) => t).filter(Boolean)).toEqual(['READY']);
    expect(playground.store.state.botIsOnline).toBe(true);
  });

  test('with the intent for servers, both are told of', async () => {
    await using playground = await startChecked();
    const { event, heard } = await joined(playground, { intents: 1 });
    await event('GUILD_CREATE');
    expect(heard.filter(({ t }) => t === 'GUILD_CREATE')).toMatchObject([
      { d: { name: 'Trackside' } },
      { d: { name: 'Marathon Mornings' } },
    ]);
  });

  test.each<[string, GatewayCloseCodes, (playground: Playground) => [number, unknown]]>([
    ['a wrong token', GatewayCloseCodes.AuthenticationFailed, (it) => [2, identity(it, { token: 'wrong' })]],
    ['a privileged intent', GatewayCloseCodes.DisallowedIntents, (it) => [2, identity(it, { intents: 1 << 15 })]],
    ['an intent that there is not', GatewayCloseCodes.InvalidIntents, (it) => [2, identity(it, { intents: 1 << 30 })]],
    ['a shard past the last', GatewayCloseCodes.InvalidShard, (it) => [2, identity(it, { shard: [1, 1] })]],
    ['an opcode that there is not', GatewayCloseCodes.UnknownOpcode, () => [42, null]],
    ['an IDENTIFY without a token', GatewayCloseCodes.DecodeError, () => [2, {}]],
    ['a presence before the IDENTIFY', GatewayCloseCodes.NotAuthenticated, () => [3, {}]],
    [
      'a RESUME with a wrong token',
      GatewayCloseCodes.AuthenticationFailed,
      () => [6, { token: 'wrong', session_id: 'x', seq: 0 }],
    ],
  ])('%s is closed with %i', async (_, code, say) => {
    await using playground = await startChecked();
    const wire = await dial(playground);
    wire.say(...say(playground));
    expect(await wire.closed).toBe(code);
  });

  test('what is no JSON is closed with 4002, another version with 4012, a second IDENTIFY with 4005', async () => {
    await using playground = await startChecked();
    const wire = await dial(playground);
    wire.socket.send('on your marks');
    expect(await wire.closed).toBe(GatewayCloseCodes.DecodeError);
    expect(await (await dial(playground, '?v=9')).closed).toBe(GatewayCloseCodes.InvalidAPIVersion);
    const again = await joined(playground);
    again.say(GatewayOpcodes.Identify, identity(playground));
    expect(await again.closed).toBe(GatewayCloseCodes.AlreadyAuthenticated);
  });

  test('a bot that misses its heartbeats is closed with 4009, one that keeps them is not', async () => {
    // Long enough that no pause of a busy machine is taken for a missed heartbeat.
    await using playground = await startChecked({ heartbeatMs: 1_000 });
    const dead = await joined(playground);
    const alive = await joined(playground);
    const heart = setInterval(() => alive.say(GatewayOpcodes.Heartbeat, 1), 100);
    expect(await dead.closed).toBe(GatewayCloseCodes.SessionTimedOut);
    expect(alive.socket.readyState).toBe(WebSocket.OPEN);
    clearInterval(heart);
  });
});

describe('coming back', () => {
  const pace = { name: 'pace', description: 'Laps in a time' };
  const register = (playground: Playground) =>
    byHand(playground)('PUT', '/applications/100000000000000001/commands', [pace]);

  test('a session is resumed with every event that was missed, in order, and no other', async () => {
    await using playground = await startChecked();
    await register(playground);
    const first = await joined(playground);
    new Visitor(playground).run('/pace');
    const { s } = await first.event('INTERACTION_CREATE');
    playground.gateway.drop();
    await first.closed;
    expect(playground.store.state.botIsOnline).toBe(false);
    new Visitor(playground).run('/pace');
    const [, missed] = playground.store.state.interactions.keys();

    const second = await dial(playground);
    second.say(GatewayOpcodes.Resume, { token: playground.token, session_id: first.ready.session_id, seq: s });
    await second.event('RESUMED');
    expect(second.heard.slice(1)).toMatchObject([
      { t: 'INTERACTION_CREATE', s: (s ?? 0) + 1, d: { id: missed } },
      { t: 'RESUMED', s: (s ?? 0) + 2 },
    ]);
  });

  test.each<[string, (session: string) => object]>([
    ['that there is not', () => ({ session_id: 'x', seq: 0 })],
    ['that is too long gone', (session_id) => ({ session_id, seq: 1 })],
  ])('a session %s is invalid', async (kind, resume) => {
    await using playground = await startChecked();
    const first = await joined(playground);
    playground.gateway.drop();
    await first.closed;
    await expect.poll(() => playground.store.state.botIsOnline).toBe(false);
    if (kind.includes('long')) playground.clock.advance(6 * 60_000);
    const second = await dial(playground);
    second.say(GatewayOpcodes.Resume, { token: playground.token, ...resume(first.ready.session_id) });
    expect(await second.hears(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  test('a number that was never sent is closed with 4007', async () => {
    await using playground = await startChecked();
    const { ready } = await joined(playground);
    const second = await dial(playground);
    second.say(GatewayOpcodes.Resume, { token: playground.token, session_id: ready.session_id, seq: 99 });
    expect(await second.closed).toBe(GatewayCloseCodes.InvalidSeq);
  });

  test('a goodbye ends the session', async () => {
    await using playground = await startChecked();
    const first = await joined(playground);
    first.socket.close(1000);
    await first.closed;
    await expect.poll(() => playground.store.state.botIsOnline).toBe(false);
    const second = await dial(playground);
    second.say(GatewayOpcodes.Resume, { token: playground.token, session_id: first.ready.session_id, seq: 1 });
    expect(await second.hears(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  test('the page’s faults: RECONNECT, INVALID_SESSION, an event twice', async () => {
    await using playground = await startChecked();
    await register(playground);
    const wire = await joined(playground);
    playground.fault({ kind: 'reconnect' });
    await wire.hears(GatewayOpcodes.Reconnect);
    playground.fault({ kind: 'duplicate' });
    new Visitor(playground).run('/pace');
    new Visitor(playground).run('/pace');
    playground.fault({ kind: 'invalid-session', resumable: true });
    expect(await wire.hears(GatewayOpcodes.InvalidSession)).toMatchObject({ d: true });
    const ids = wire.heard.flatMap(({ t, d }) => (t === 'INTERACTION_CREATE' ? [Object(d).id] : []));
    const [first, second] = playground.store.state.interactions.keys();
    expect(ids).toEqual([first, first, second]);
  });
});

describe('shards', () => {
  const servers = manyGuilds(4);
  const shard = (index: number) => ({ intents: 1, shard: [index, 2] });

  test('hear of their own servers only; what happens in private goes to the first', async () => {
    await using playground = await startChecked({ servers });
    await byHand(playground)('PUT', '/applications/100000000000000001/commands', [
      { name: 'pace', description: 'Laps' },
    ]);
    const [first, second] = [await joined(playground, shard(0)), await joined(playground, shard(1))];
    const channels = [servers[0]?.channels[0]?.id, servers[1]?.channels[0]?.id, directMessagesOf(fan(0).user.id).id];
    for (const channel of channels)
      void new Visitor(playground, { user: fan(0).user.id, channel: channel ?? '' }).run('/pace');
    const ids = [...playground.store.state.interactions.keys()];
    const told = ({ heard }: typeof first) =>
      heard.filter(({ t }) => t === 'INTERACTION_CREATE').map(({ d }) => ids.indexOf(Object(d).id));
    const created = ({ heard }: typeof first) =>
      heard.filter(({ t }) => t === 'GUILD_CREATE').map(({ d }) => Object(d).name);
    await expect.poll(() => [told(first), told(second)]).toEqual([[0, 2], [1]]);
    expect([created(first), created(second)]).toEqual([
      ['Club 1', 'Club 3'],
      ['Club 2', 'Club 4'],
    ]);
  });

  test('must be enough for the servers: 2,500 on each at most', async () => {
    await using playground = await startChecked({ servers: manyGuilds(2501) });
    const wire = await dial(playground);
    wire.say(GatewayOpcodes.Identify, identity(playground));
    expect(await wire.closed).toBe(GatewayCloseCodes.ShardingRequired);
    expect((await byHand(playground)('GET', '/gateway/bot')).body).toMatchObject({ shards: 3 });
    await joined(playground, { shard: [0, 2] });
  });
});
