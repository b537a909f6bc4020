import { mkdir } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { type Data, load } from '../../src/data/load.ts';
import { createLog } from '../../src/discord/log.ts';
import { createClock } from '../../src/playground/clock.ts';
import { type TriedBot, tryBot } from '../../src/playground/try-bot.ts';
import { putTogether } from '../../src/start/put-together.ts';
import { launch, whySkipped } from './chromium.ts';
import { openPage, screens } from './stage.ts';

/** Asked for, the screens are kept in this folder. */
const { SCREENSHOTS } = process.env;

let browser: Browser;
let data: Data;
beforeAll(async () => {
  if (!whySkipped) [browser, data] = await Promise.all([launch(), load('data')]);
});
afterAll(() => browser?.close());

/** Bell Lap as `npm start` opens it without a token, on a free port. */
function tried(): Promise<TriedBot> {
  const log = createLog('error');
  const clock = createClock();
  const now = () => clock.now();
  return tryBot({
    port: 0,
    clock,
    async join(discord) {
      const place = { kind: 'memory' } as const;
      const bot = await putTogether({ commands, config: readConfig({}), data, place, discord, now, log });
      clock.onMove(() => bot.clockMoved());
      return bot;
    },
  });
}

const composer = (page: Page) => page.getByRole('combobox', { name: /^Message / });
const lastMessage = (page: Page) => page.getByRole('article').last();

const focused = (page: Page, name: RegExp) => page.getByRole('combobox', { name }).and(page.locator(':focus'));

/** Chooses what the list offers for the option whose turn it is. */
async function choose(page: Page, option: string, typed: string, offered: RegExp): Promise<void> {
  await focused(page, new RegExp(`^${option}, required`)).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: offered }).first().waitFor();
  await page.keyboard.press('Tab');
}

async function setUp(page: Page): Promise<void> {
  await composer(page).fill('/announce setup ');
  await choose(page, 'channel', 'call', /^#call-room/);
  await choose(page, 'time', '7:30', /^0?7:30/);
  const zone = Temporal.Now.timeZoneId();
  await choose(page, 'timezone', zone, new RegExp(zone));
  await focused(page, /to send$/).press('Enter');
}

async function send(page: Page, line: string): Promise<void> {
  await composer(page).fill(`${line} `);
  await page
    .getByRole('combobox', { name: /to send$/ })
    .and(page.locator(':focus'))
    .press('Enter');
}

async function keep(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}

const { desktop, phone } = screens;
const looks = [
  ['desktop, dark', desktop],
  ['desktop, light', { ...desktop, colorScheme: 'light' }],
  ['phone, dark', { ...phone, colorScheme: 'dark' }],
  ['phone, light', phone],
] as const;

describe.skipIf(whySkipped).each(looks)('on a %s', (look, screen) => {
  test('announcements are set up, previewed, and one arrives on the morrow in a channel that nobody looks at', async () => {
    const bot = await tried();
    await using playing = new AsyncDisposableStack();
    playing.defer(() => bot.close());
    const { page } = playing.use(await openPage(browser, bot.url, screen));
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const says = (message: Locator, words: string) => message.getByText(words).first().waitFor();

    await setUp(page);
    await says(lastMessage(page), 'That is set up.');
    await keep(page, `${look} 1 set up`);
    await send(page, '/announce preview');
    await says(lastMessage(page), 'Quote of the day');
    await keep(page, `${look} 2 previewed`);

    await button('Move the clock').click();
    await page.getByLabel('Time tomorrow').fill('09:00');
    await button('Tomorrow at').click();
    await button(/unread/)
      .first()
      .waitFor();
    await keep(page, `${look} 3 arrived`);
    if (screen.viewport.width < 700) await button('Servers and channels, unread').click();
    await button('call-room (unread)').click();
    const announcement = page.getByRole('article').first();
    await says(announcement, 'Quote of the day');
    await page.getByRole('group', { name: /^Poll/ }).waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
    await announcement.scrollIntoViewIfNeeded();
    await keep(page, `${look} 4 read`);

    await send(page, '/announce status');
    await says(lastMessage(page), 'The last ones');
    expect(await lastMessage(page).textContent()).toMatch(/\d{4} · posted/);
    await keep(page, `${look} 5 status`);
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBe(screen.viewport.width);
  });
});

test.skipIf(whySkipped)('a channel is named in a whole command line', async () => {
  const bot = await tried();
  await using playing = new AsyncDisposableStack();
  playing.defer(() => bot.close());
  const { page } = playing.use(await openPage(browser, bot.url, desktop));
  await send(page, '/announce setup channel:#call-room time:7:30 timezone:Europe/Oslo');
  await lastMessage(page).getByText('That is set up.').first().waitFor();
  expect(await lastMessage(page).textContent()).toContain('#call-room');
  await send(page, '/leaderboard period:month');
  await lastMessage(page).getByText('used leaderboard').waitFor();
});
