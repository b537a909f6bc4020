import { DatabaseSync } from 'node:sqlite';
import type { APIMessage } from 'discord-api-types/v10';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { load } from '../../src/data/load.ts';
import { connect } from '../../src/discord/gateway.ts';
import { createClock } from '../../src/playground/clock.ts';
import { people } from '../../src/playground/people.ts';
import { guilds } from '../../src/playground/servers.ts';
import { putTogether } from '../../src/start/put-together.ts';
import { captureLog } from '../discord/captured-log.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { type Outcome, Visitor } from '../playground/visitor.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const data = await load('data');
const DAY_MS = 86_400_000;
const [trackside, marathon] = guilds;
const zoe = people[0].user.id;
const rows = z.array(z.object({ key: z.string(), value: z.string() }));

/** The whole bot in a small Discord, over a store in a file. */
async function bellLap() {
  const folder = temporaryFolder();
  const path = folder.in('bell-lap.sqlite');
  const clock = createClock();
  const playground = await startChecked({ clock });
  const { log, lines } = captureLog();
  const { api, token } = playground;
  const place = { kind: 'sqlite', path } as const;
  const now = () => clock.now();
  const bot = await putTogether({ commands, config: readConfig({}), data, place, discord: { api, token }, now, log });
  clock.onMove(() => bot.clockMoved());
  const connection = await connect({ ...bot.served, token, api });
  await bot.start();
  onTestFinished(async () => {
    await connection.close();
    await bot.close();
    await playground.close();
    folder[Symbol.dispose]();
  });
  /** What stands in the store of an id. */
  const kept = (id: string): string[] => {
    const database = new DatabaseSync(path, { readOnly: true });
    const found = rows.parse(database.prepare('SELECT key, value FROM keyv').all());
    database.close();
    return found.map(({ key, value }) => `${key} ${value}`).filter((text) => text.includes(id));
  };
  const visitor = (channel: string | undefined) => new Visitor(playground, { user: zoe, channel: channel ?? '' });
  const moveBot = (isThere: boolean) => playground.act({ action: 'bot', user: zoe, guild: trackside.id, isThere });
  return { clock, playground, kept, visitor, moveBot, lines };
}

const messageOf = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== 'message') throw new Error(outcome.kind);
  return outcome.message;
};

/** Waits until it holds; a busy machine takes its time. */
const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 15_000 });

const setUp = { time: '7:30', timezone: 'Europe/Oslo', content: 'news' };

async function announceIn({ visitor }: Awaited<ReturnType<typeof bellLap>>) {
  for (const guild of guilds) {
    const channel = guild.channels[0]?.id;
    const { embeds } = messageOf(await visitor(channel).run('/announce setup', { channel: channel ?? '', ...setUp }));
    expect(embeds[0]?.description).toContain('That is set up.');
  }
}

test('announcements to a server that puts the bot out are suspended at once, and it is forgotten a month later; the other one is not', async () => {
  const stage = await bellLap();
  const { clock, kept, moveBot, lines } = stage;
  await announceIn(stage);
  expect(kept(`guild:${trackside.id}`)).toHaveLength(1);
  moveBot(false);
  await soon(() => expect(kept(`absence:${trackside.id}`)).toHaveLength(1));
  await soon(() => expect(kept(`guild:${trackside.id}`)[0]).toContain('I was put out of this server.'));
  clock.advance(29 * DAY_MS);
  clock.advance(2 * DAY_MS);
  await soon(() => expect(kept(trackside.id)).toEqual([]));
  expect(kept(`guild:${marathon?.id}`)).toHaveLength(1);
  expect(lines.filter((line) => /"level":"error"/.test(line))).toEqual([]);
});

test('a server that takes the bot back within a month keeps what it has', async () => {
  const stage = await bellLap();
  const { clock, kept, moveBot, playground } = stage;
  await announceIn(stage);
  moveBot(false);
  await soon(() => expect(kept(`absence:${trackside.id}`)).toHaveLength(1));
  moveBot(true);
  await soon(() => expect(kept(`absence:${trackside.id}`)).toEqual([]));
  const asked = () => playground.requests.filter(({ url }) => url.endsWith(`/guilds/${trackside.id}`)).length;
  const before = asked();
  clock.advance(31 * DAY_MS);
  // The sweep asks about it, as its announcements rest.
  await soon(() => expect(asked()).toBeGreaterThan(before));
  expect(kept(`guild:${trackside.id}`)).toHaveLength(1);
});

test('a fan takes their data away as a file, and is forgotten when they say so twice', async () => {
  const stage = await bellLap();
  const { kept, visitor, playground } = stage;
  const fan = visitor(trackside.channels[0]?.id);
  await fan.run('/follow add', { athlete: 'Jakob Ingebrigtsen', for: 'me' });
  await fan.run('/privacy scores', { show: 'off' });
  expect(kept(zoe)).toHaveLength(2);

  await fan.run('/privacy export');
  const followUp = () => playground.requests.find(({ method, url }) => method === 'POST' && url.includes('/webhooks/'));
  await soon(() => expect(followUp()?.status).toBe(200));
  expect(followUp()?.answer).toMatchObject({ flags: 64, attachments: [{ filename: 'bell-lap-privacy.json' }] });

  const question = messageOf(await fan.run('/privacy forget'));
  expect(kept(zoe)).toHaveLength(2);
  const [row] = question.components ?? [];
  const [button] = row?.type === 1 ? row.components : [];
  const answer = messageOf(await fan.press(question, button && 'custom_id' in button ? button.custom_id : ''));
  expect(answer.embeds[0]?.description).toBe('I know nothing of you any more.');
  expect(kept(zoe)).toEqual([]);
});
