import { REST } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discordsRates, Windows } from '../../src/playground/rate-limits.ts';
import { guilds } from '../../src/playground/servers.ts';
import { byHand } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';

const [channel, other] = guilds[0].channels.map(({ id }) => `/channels/${id}/messages`);
const content = { content: 'x' };

/** What a window would give if it looked at everything that was ever taken. */
function naive(most: number, perMs: number, moments: readonly number[]): boolean[] {
  let begun = Number.NEGATIVE_INFINITY;
  let taken = 0;
  return moments.map((now) => {
    if (now >= begun + perMs) {
      begun = now;
      taken = 0;
    }
    if (taken < most) taken += 1;
    else return false;
    return true;
  });
}

test('a window lets in what a naive count lets in, for each key by itself', () => {
  const asked = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('a', 'b')), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 100 }), asked, (most, perMs, steps) => {
      let now = 0;
      const windows = new Windows({ most, perMs }, () => now);
      const got = steps.map(([wait, key]) => {
        now += wait;
        return { key, now, isIn: !windows.take(key).isOver };
      });
      for (const key of ['a', 'b']) {
        const mine = got.filter((one) => one.key === key);
        const expected = naive(
          most,
          perMs,
          mine.map((one) => one.now),
        );
        expect(mine.map(({ isIn }) => isIn)).toEqual(expected);
      }
    }),
  );
});

describe('the messages of a channel', () => {
  const rates = { messages: { most: 2, perMs: 60_000 } };

  test('have their own bucket: headers count down, then 429 with how long to wait', async () => {
    await using playground = await startChecked({ rates });
    const bot = byHand(playground);
    const left = async () => (await bot('POST', channel ?? '', content)).headers.get('x-ratelimit-remaining');
    expect([await left(), await left()]).toEqual(['1', '0']);
    const { status, headers, body } = await bot('POST', channel ?? '', content);
    const { retry_after } = Object(body);
    expect(status).toBe(429);
    expect(body).toEqual({ message: 'You are being rate limited.', retry_after, global: false });
    expect(retry_after).toBeGreaterThan(0);
    expect(retry_after).toBeLessThanOrEqual(60);
    expect([headers.get('x-ratelimit-scope'), headers.get('x-ratelimit-limit'), headers.get('retry-after')]).toEqual([
      'user',
      '2',
      String(retry_after),
    ]);
    expect(playground.tally.total).toBe(2);
  });

  test('leave room in other channels, and for reading', async () => {
    await using playground = await startChecked({ rates });
    const bot = byHand(playground);
    await bot('POST', channel ?? '', content);
    const full = await bot('POST', channel ?? '', content);
    const elsewhere = await bot('POST', other ?? '', content);
    expect(elsewhere.headers.get('x-ratelimit-remaining')).toBe('1');
    expect(elsewhere.headers.get('x-ratelimit-bucket')).toBe(full.headers.get('x-ratelimit-bucket'));
    expect((await bot('GET', channel ?? '')).status).toBe(200);
  });

  test('are waited for by @discordjs/rest, which runs into no 429', async () => {
    await using playground = await startChecked({ rates: { messages: { most: 2, perMs: 200 } } });
    const rest = new REST({ api: playground.api }).setToken(playground.token);
    await Promise.all(
      Array.from({ length: 6 }, () => rest.post(`/channels/${guilds[0].channels[0]?.id}/messages`, { body: content })),
    );
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
    expect(playground.requests.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
  });
});

describe('all requests of the bot', () => {
  test('have room for 50 by Discord’s own rates; more in the same window get a global 429', async () => {
    await using playground = await startChecked({
      rates: { global: { ...discordsRates.global, most: 50, perMs: 60_000 } },
    });
    const bot = byHand(playground);
    const statuses = [];
    for (let i = 0; i < 51; i++) statuses.push((await bot('GET', '/users/@me')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    const { headers, body } = await bot('GET', '/users/@me');
    expect(body).toMatchObject({ global: true });
    expect([headers.get('x-ratelimit-global'), headers.get('x-ratelimit-scope')]).toEqual(['true', 'global']);
  });

  test('do not count answers to interactions', async () => {
    await using playground = await startChecked({ rates: { global: { most: 1, perMs: 60_000 } } });
    const bot = byHand(playground, null);
    for (let i = 0; i < 3; i++) {
      expect(await bot('POST', '/interactions/1/nothing/callback', { type: 1 })).toMatchObject({
        body: { code: 10062 },
      });
    }
    expect((await byHand(playground)('GET', '/users/@me')).status).toBe(200);
  });

  test('are not limited unless asked for', async () => {
    await using playground = await startChecked();
    const bot = byHand(playground);
    for (let i = 0; i < 60; i++) expect((await bot('GET', '/users/@me')).status).toBe(200);
  });
});
