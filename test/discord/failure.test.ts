import { describe, expect, test } from 'vitest';
import { isMember } from '../../src/discord/is-member.ts';
import { people } from '../../src/playground/people.ts';
import { guilds } from '../../src/playground/servers.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { outboundTo } from './outbound.ts';
import { type Scripted, startScriptedApi } from './scripted-api.ts';
import { smallToken } from './small-discord.ts';

const channel = '200000000000000101';
const nonce = { nonce: 'day-1' };
const refusal = (status: number, code: number): Scripted => ({ status, body: { code, message: 'No' } });

describe('what Discord says of one channel is never tried again by itself', () => {
  test.each([
    [refusal(403, 50_007), 'no direct messages', /Allow them from members of a server/],
    [refusal(403, 50_278), 'no direct messages', /Allow them from members of a server/],
    [refusal(403, 50_013), 'forbidden', /Send Messages/],
    [refusal(403, 50_083), 'forbidden', /Send Messages/],
    [refusal(404, 10_004), 'gone', /Invite me again/],
    [refusal(400, 50_035), 'invalid', /mistake of mine/],
  ] as const)('%j: %s', async (scripted, why, sentence) => {
    await using discord = await startScriptedApi(() => scripted);
    const { messages } = outboundTo(discord.api);
    const outcome = await messages.post(channel, {}, nonce);
    expect(outcome).toMatchObject({ kind: 'refused', why, sentence: expect.stringMatching(sentence) });
    expect(discord.requests).toHaveLength(1);
  });
});

describe('what says nothing of the channel is unsure', () => {
  test.each([
    ['a proxy that turns the bot away', { status: 403, body: '<h1>Access denied</h1>' }, /don’t get through.*403/],
    ['Cloudflare that blocks the bot', refusal(403, 40_333), /don’t get through/],
    ['an account that must be verified', refusal(403, 40_002), /don’t get through/],
    ['an answer without an id', { status: 200, body: {} }, /made no sense/],
    ['an answer that is no JSON', { status: 200, body: 'OK' }, /made no sense/],
  ] as const)('%s', async (_, scripted, sentence) => {
    await using discord = await startScriptedApi(() => scripted);
    const { messages } = outboundTo(discord.api);
    const outcome = await messages.post(channel, {}, nonce);
    expect(outcome).toEqual({ kind: 'unsure', sentence: expect.stringMatching(sentence) });
    expect(discord.requests).toHaveLength(1);
  });

  test('a Discord that does not answer is asked four times', async () => {
    await using discord = await startScriptedApi(() => null);
    const { messages, rest } = outboundTo(discord.api);
    rest.options.timeout = 20;
    const outcome = await messages.post(channel, {}, nonce);
    expect(outcome).toEqual({ kind: 'unsure', sentence: expect.stringContaining('did not answer in time') });
    expect(discord.requests).toHaveLength(4);
  });

  test('a line that is cut', async () => {
    await using discord = await startScriptedApi(() => 'cut');
    const { messages } = outboundTo(discord.api);
    const outcome = await messages.post(channel, {}, nonce);
    expect(outcome).toEqual({ kind: 'unsure', sentence: expect.stringContaining('or is in trouble') });
  });

  test('a Discord that is not there', async () => {
    const discord = await startScriptedApi(() => null);
    await discord[Symbol.asyncDispose]();
    const { messages } = outboundTo(discord.api);
    const outcome = await messages.post(channel, {}, nonce);
    expect(outcome).toEqual({ kind: 'unsure', sentence: expect.stringContaining('ECONNREFUSED') });
  });

  test('a token that is refused is not shown again', async () => {
    await using discord = await startScriptedApi(() => refusal(401, 0));
    const { messages } = outboundTo(discord.api);
    const unsure = { kind: 'unsure', sentence: expect.stringContaining('DISCORD_TOKEN') };
    expect(await messages.post(channel, {}, nonce)).toEqual(unsure);
    expect(await messages.getMessage(channel, '1')).toEqual(unsure);
    expect(discord.requests).toHaveLength(1);
  });
});

test('a mistake of the program’s own is thrown', async () => {
  await using discord = await startScriptedApi(() => ({ status: 200 }));
  const { messages } = outboundTo(discord.api);
  const circular: { self?: unknown } = {};
  circular.self = circular;
  await expect(messages.post(channel, { content: 'x', ...circular }, nonce)).rejects.toThrow('circular');
});

describe('what takes several pages', () => {
  const id = (n: number) => String(600_000_000_000_000_000n + BigInt(n));
  const count = (answer: number, votes: number) => ({ id: answer, count: votes, me_voted: false });
  const over = { id: '1', poll: { results: { is_finalized: true, answer_counts: [count(1, 250), count(2, 0)] } } };

  /** Voters by the age of their accounts, as Discord gives them. */
  const votersAfter = (query: string) => {
    const { after, limit } = Object.fromEntries(new URLSearchParams(query));
    const ids = Array.from({ length: 250 }, (_, n) => id(n)).filter((user) => BigInt(user) > BigInt(after ?? 0));
    return { users: ids.slice(0, Number(limit)).map((user) => ({ id: user })) };
  };

  test('voters come in pages of 100, each once, and answers without votes are not asked for', async () => {
    await using discord = await startScriptedApi((request) => {
      const [path = '', query = ''] = request.split('?');
      return { status: 200, body: path.includes('/polls/') ? votersAfter(query) : over };
    });
    const pages = await Array.fromAsync(outboundTo(discord.api).messages.pollVoters(channel, '1'));
    const users = pages.map((page) => (page.kind === 'voters' && page.answerId === 1 ? page.userIds : []));
    expect(users.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(users.flat()).toEqual(Array.from({ length: 250 }, (_, n) => id(n)));
    expect(discord.requests.filter((request) => request.includes('/answers/2'))).toEqual([]);
  });

  test('a page that fails is the last', async () => {
    await using discord = await startScriptedApi((request) => {
      if (request.includes('after=0')) return { status: 200, body: votersAfter(request.split('?')[1] ?? '') };
      return request.includes('/polls/') ? refusal(403, 50_001) : { status: 200, body: over };
    });
    const pages = await Array.fromAsync(outboundTo(discord.api).messages.pollVoters(channel, '1'));
    expect(pages.map(({ kind }) => kind)).toEqual(['voters', 'refused']);
  });
});

describe('whether the bot is in a server', () => {
  test('is asked of Discord, and changes when it is put out', async () => {
    await using playground = await startChecked();
    const { ask } = outboundTo(playground.api);
    const [{ id: guild }] = guilds;
    expect(await isMember(ask, guild)).toEqual({ kind: 'member' });
    playground.act({ action: 'bot', user: people[0].user.id, guild, isThere: false });
    expect(await isMember(ask, guild)).toEqual({ kind: 'not a member' });
  });

  test.each([
    ['it is told of', { status: 200, body: { id: '200000000000000100' } }, { kind: 'member' }],
    ['it is not told of', refusal(404, 10_004), { kind: 'not a member' }],
    ['it may not look into', refusal(403, 50_001), { kind: 'not a member' }],
    ['has no such id', refusal(400, 50_035), { kind: 'unsure', sentence: expect.stringContaining('50035') }],
    ['Discord is in trouble with', { status: 503 }, { kind: 'unsure', sentence: expect.stringContaining('503') }],
  ] as const)('one that %s', async (_, scripted, membership) => {
    await using discord = await startScriptedApi(() => scripted);
    expect(await isMember(outboundTo(discord.api).ask, '200000000000000100')).toEqual(membership);
    expect(discord.requests[0]).toBe('GET /guilds/200000000000000100');
  });
});

test('neither the token nor what was written stands in a line of the log', async () => {
  await using discord = await startScriptedApi((request) =>
    request.includes('/999') ? { status: 200, body: 'OK' } : refusal(400, 50_035),
  );
  const { messages, lines } = outboundTo(discord.api);
  await messages.post(channel, { content: 'What Kerr said' }, nonce);
  await messages.post('999', { content: 'What Kerr said' }, nonce);
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain(smallToken);
  expect(lines.join()).not.toContain('Kerr');
});

test('many refusals are an error in the log before Discord shuts the bot out', async () => {
  await using discord = await startScriptedApi(() => refusal(403, 50_013));
  const { messages, rest, line } = outboundTo(discord.api);
  rest.options.invalidRequestWarningInterval = 2;
  await messages.post(channel, {}, nonce);
  await messages.post(channel, {}, nonce);
  expect(JSON.parse(await line('refused many requests'))).toMatchObject({ level: 'error', count: expect.any(Number) });
});
