import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, whySkipped } from './chromium.ts';
import { post } from './post.ts';
import { realBot } from './real-bot.ts';
import { openStage, type Screen, screens } from './stage.ts';

/** Asked for, the picture of the README is taken anew. */
const { PICTURE } = process.env;

let browser: Browser;
let bot: Awaited<ReturnType<typeof realBot>>;

beforeAll(async () => {
  if (whySkipped) return;
  [browser, bot] = await Promise.all([launch(), realBot()]);
});
afterAll(() => browser?.close());

const open = (screen?: Screen) => openStage(browser, bot, screen);

const composer = (page: Page) => page.getByRole('combobox', { name: /^Message / });
const lastMessage = (page: Page) => page.getByRole('article').last();
const focused = (page: Page, name: RegExp) => page.getByRole('combobox', { name }).and(page.locator(':focus'));

/** A whole command line, as it would be pasted; Enter sends it once its options are filled. */
async function send(page: Page, line: string): Promise<void> {
  await composer(page).fill(`${line} `);
  await focused(page, /to send$/).press('Enter');
}

async function becomeUser(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^You are / }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: `You are ${name}. Switch user` }).waitFor();
}

/** Everything by keyboard: the command out of the list, both names out of what the bot suggests. */
async function typeRivalry(page: Page): Promise<void> {
  await composer(page).focus();
  await page.keyboard.type('/riv');
  await page.getByRole('option', { name: /^\/rivalry/ }).waitFor();
  await page.keyboard.press('Enter');
  await focused(page, /^a, required/).waitFor();
  await page.keyboard.type('josh ker');
  await page.getByRole('option', { name: 'Josh Kerr' }).waitFor();
  await page.keyboard.press('Tab');
  await focused(page, /^b, required/).waitFor();
  await page.keyboard.type('ingebri');
  await page.getByRole('option', { name: 'Jakob Ingebrigtsen' }).waitFor();
  await page.keyboard.press('Enter');
  await focused(page, /to send$/).press('Enter');
  await page.getByRole('group', { name: 'Josh Kerr v Jakob Ingebrigtsen' }).waitFor();
}

describe.skipIf(whySkipped).each(Object.keys(screens) as Screen[])('on a %s', (screen) => {
  test('the first visit offers commands that answer when pressed', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await page.getByRole('button', { name: /^\/rivalry / }).click();
    await page.getByRole('group', { name: 'Josh Kerr v Jakob Ingebrigtsen' }).waitFor();
    expect(await lastMessage(page).textContent()).toContain('Zoë Müller used rivalry');
  });

  test('/rivalry is typed with autocomplete, by keyboard only', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await typeRivalry(page);
    await expect.poll(() => composer(page).inputValue()).toBe('');
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('Message #finish-line');
  });

  test('no line of a table is broken, and nothing is wider than the screen', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    for (const line of [
      '/rivalry a:Josh Kerr b:Jakob Ingebrigtsen',
      '/athlete name:Jakob Ingebrigtsen',
      '/result athlete:Jakob Ingebrigtsen',
    ]) {
      await send(page, line);
      await page.getByText(`used ${line.split(' ')[0]?.slice(1)}`).waitFor();
      const answer = lastMessage(page);
      await answer.locator('.embed-footer').waitFor();
      const heights = await answer
        .locator('.markdown code')
        .evaluateAll((spans) => spans.map(({ clientHeight }) => clientHeight));
      // A line of code is 18 pixels high.
      expect(Math.max(...heights)).toBeLessThan(2 * 18);
      const room = await answer
        .locator('.lines')
        .evaluateAll((texts) => texts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(Math.max(...room)).toBeLessThanOrEqual(0);
    }
    const { width } = screens[screen].viewport;
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBe(width);
  });

  test('an example that is longer than a line goes on below it', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await send(page, '/help');
    const example = lastMessage(page).locator('code', { hasText: '/predict open' });
    await example.waitFor();
    const room = await example.evaluate((code) => {
      const edge = code.closest('.embed')?.getBoundingClientRect().right ?? 0;
      return edge - code.getBoundingClientRect().right;
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });

  test('a tall picture keeps its shape', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await send(page, '/records discipline:1500');
    const picture = page.getByRole('img', { name: /^The best 100 marks/ });
    await picture.waitFor();
    const [drawnWidth, drawnHeight] = await Promise.all(['width', 'height'].map((name) => picture.getAttribute(name)));
    const shown = await picture.boundingBox();
    expect(shown && shown.width / shown.height).toBeCloseTo(Number(drawnWidth) / Number(drawnHeight), 2);
  });

  test('a button opens another card, below the one it is on', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await send(page, '/rivalry a:Josh Kerr b:Jakob Ingebrigtsen');
    await page.getByRole('button', { name: 'Jakob Ingebrigtsen', exact: true }).click();
    await page
      .getByRole('group', { name: /Jakob Ingebrigtsen$/ })
      .nth(1)
      .waitFor();
    expect(await lastMessage(page).textContent()).toContain('Josh Kerr v Jakob Ingebrigtsen');
  });

  test('quotes turn their page in place, and the button keeps the focus', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await send(page, '/quote by speaker:Jakob Ingebrigtsen');
    await page.getByText(/Page 1 of \d/).waitFor();
    const messages = await page.getByRole('article').count();
    await page.getByRole('button', { name: 'Next ›' }).press('Enter');
    await page.getByText(/Page 2 of \d/).waitFor();
    expect(await page.getByRole('article').count()).toBe(messages);
    expect(await page.locator(':focus').textContent()).toContain('Next ›');
    await page.getByRole('button', { name: '‹ Previous' }).click();
    await page.getByText(/Page 1 of \d/).waitFor();
  });

  test('a race is chosen in a select menu, by keyboard', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await send(page, '/result athlete:Jakob Ingebrigtsen');
    const menu = page.getByRole('combobox', { name: 'Open a result' });
    await menu.press('ArrowDown');
    const [first] = await page.getByRole('option').allTextContents();
    await page.keyboard.press('ArrowDown');
    const second = page.getByRole('option').nth(1);
    expect(await menu.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const title = first?.split(', final')[0] ?? '';
    await page.getByRole('group', { name: title }).waitFor();
  });

  test('a refusal is for the eyes of whoever asked, who can dismiss it', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await send(page, '/athlete name:Jakob Ingebrigstn');
    await page.getByText('Did you mean Jakob Ingebrigtsen?').waitFor();
    await page.getByText('Only you can see this').waitFor();
    if (screen === 'phone') await page.getByRole('button', { name: 'Servers and channels' }).click();
    await becomeUser(page, 'Karim Benzénine');
    await expect.poll(() => page.getByText('Did you mean').count()).toBe(0);
    await becomeUser(page, 'Zoë Müller');
    await page.getByText('Did you mean').waitFor();
    if (screen === 'phone') await page.getByRole('button', { name: /^finish-line/ }).click();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Did you mean').count()).toBe(0);
  });

  test('a required option that is missing is asked for, and nothing is sent', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await composer(page).fill('/rivalry ');
    await page.getByRole('option', { name: 'Jakob Ingebrigtsen' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('alert').first().textContent()).toBe('a: This option is required. Specify a value.');
    expect(await page.getByRole('combobox', { name: /^a, required/ }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('article').count()).toBe(0);
  });

  test('a bot that is too slow “did not respond”', async () => {
    await using stage = await open(screen);
    const { page, playground } = stage;
    const release = playground.hold();
    await send(page, '/result');
    await page.getByText('Sending command…').waitFor();
    playground.clock.advance(3_001);
    await page.getByText('The application did not respond').waitFor();
    release();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('did not respond').count()).toBe(0);
  });

  test('a poll is voted in by several users, and over tomorrow', async () => {
    await using stage = await open(screen);
    const { page, playground } = stage;
    await post(playground, {
      poll: {
        question: { text: 'Who wins the final?' },
        answers: [{ poll_media: { text: 'Josh Kerr' } }, { poll_media: { text: 'Cole Hocker' } }],
        duration: 24,
      },
    });
    const poll = page.getByRole('group', { name: 'Poll: Who wins the final?' });
    const vote = async (name: string) => {
      await poll.getByRole('radio', { name }).check();
      await poll.getByRole('button', { name: 'Vote', exact: true }).click();
      await poll.getByRole('button', { name: 'Remove vote' }).waitFor();
    };
    await vote('Josh Kerr');
    await poll.getByText('1 vote • 24h left').waitFor();
    if (screen === 'phone') await page.getByRole('button', { name: 'Servers and channels' }).click();
    await becomeUser(page, 'Søren Ångström');
    if (screen === 'phone') await page.getByRole('button', { name: /^finish-line/ }).click();
    await vote('Cole Hocker');
    await poll.getByText('2 votes • 24h left').waitFor();
    expect(await poll.getByText('50%').count()).toBe(2);
    await page.getByRole('button', { name: 'Move the clock' }).click();
    await page.getByRole('button', { name: '+1 day' }).click();
    await poll.getByText('Poll closed').waitFor();
    await page.getByText('The poll Who wins the final? has closed.').waitFor();
    await page.getByText('The result was a draw').waitFor();
    expect(await poll.getByRole('button').count()).toBe(0);
  });
});

test.skipIf(whySkipped)('a command line that is typed by hand, names of options and all, is understood', async () => {
  await using stage = await open();
  const { page } = stage;
  await composer(page).focus();
  await page.keyboard.type('/records ');
  await focused(page, /^discipline, required/).waitFor();
  await page.keyboard.type('discipline:1500');
  await page.getByRole('option', { name: 'Men’s 1500 m', exact: true }).waitFor();
  await page.keyboard.press('Tab');
  await focused(page, /to send$/).press('Enter');
  await page.getByRole('group', { name: /^Men’s 1500 m · all-time/ }).waitFor();
});

test.skipIf(whySkipped)(
  'a choice may be typed instead of picked, and Tab takes what begins with the text',
  async () => {
    await using stage = await open();
    const { page } = stage;
    await send(page, '/pace mark:3:26.0 discipline:1500 sex:men');
    await page.getByRole('group', { name: 'Men’s 1500 m · 3:26.0', exact: true }).waitFor();
    await composer(page).fill('/pace mark:3:27 discipline:1500 ');
    await focused(page, /to send$/).fill('sex:');
    await focused(page, /^sex, /).waitFor();
    await page.keyboard.type('me');
    await page.getByRole('option', { name: 'Women' }).waitFor();
    await page.keyboard.press('Tab');
    await focused(page, /to send$/).press('Enter');
    await page.getByRole('group', { name: 'Men’s 1500 m · 3:27', exact: true }).waitFor();
  },
);

test.skipIf(whySkipped || !PICTURE)('the picture of the README', async () => {
  await using stage = await open();
  const { page } = stage;
  await page.setViewportSize({ width: 1280, height: 1600 });
  await typeRivalry(page);
  await page.getByRole('img', { name: /^Josh Kerr against Jakob Ingebrigtsen/ }).waitFor();
  await page.waitForTimeout(500);
  await mkdir('docs', { recursive: true });
  await page.screenshot({ path: 'docs/playground.png' });
});
