import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleBot, registerFor } from './article-bot.ts';
import { launch, whySkipped } from './chromium.ts';
import { openStage, type Screen, type Stage, screens } from './stage.ts';

let browser: Browser;

beforeAll(async () => {
  if (!whySkipped) browser = await launch();
});
afterAll(() => browser?.close());

async function open(screen?: Screen): Promise<Stage> {
  const stage = await openStage(browser, articleBot(), screen);
  await registerFor(stage.playground);
  await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return stage;
}

const composer = (page: Page) => page.getByRole('combobox', { name: /^Message / });
const item = (page: Page, name: string) => page.getByRole('menuitem', { name });
const focus = (page: Page) => page.locator(':focus');
const more = (message: Locator) => message.getByRole('button', { name: 'More' });

async function say(page: Page, words: string): Promise<Locator> {
  await composer(page).fill(words);
  await composer(page).press('Enter');
  const message = page.getByRole('article').last();
  await message.getByText(words.split('\n')[0] ?? '').waitFor();
  return message;
}

/** A finger rests on something until the menu is there. */
async function longPress(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to press');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ x: box.x + 8, y: box.y + 8 }]);
  await page.getByRole('menu').first().waitFor();
  await touch('touchEnd', []);
}

const openMenu = (page: Page, screen: Screen, target: Locator) =>
  screen === 'phone' ? longPress(page, target) : target.click({ button: 'right' });

async function becomeUser(page: Page, screen: Screen, name: string): Promise<void> {
  if (screen === 'phone') await page.getByRole('button', { name: 'Servers and channels' }).click();
  await page.getByRole('button', { name: /^You are / }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: `You are ${name}. Switch user` }).waitFor();
  if (screen === 'phone') await page.getByRole('button', { name: /^finish-line/ }).click();
}

/** A text as it is on the clipboard. */
const clipboard = (page: Page) => page.evaluate('navigator.clipboard.readText()');
const toClipboard = (page: Page, text: string) =>
  page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);

const article = `Kerr wins the mile in Oslo\n${'He ran 3:45.34 on a warm night. '.repeat(90)}`;

describe.skipIf(whySkipped).each(Object.keys(screens) as Screen[])('on a %s', (screen) => {
  test('a message is read from its menu, and its preview has a button that works', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await page.getByText('under Apps').waitFor();
    const message = await say(page, 'Kerr wins the mile');
    await openMenu(page, screen, message.getByText('Kerr wins the mile'));
    await item(page, 'Apps').click();
    await item(page, 'Read as article').click();
    await page.getByRole('group', { name: '18 characters' }).waitFor();
    const answer = page.getByRole('article').last();
    expect(await answer.textContent()).toContain('Zoë Müller used Read as article on Kerr wins the mile');
    expect(await page.getByText('Only you can see this').count()).toBe(1);
    await answer.getByRole('button', { name: 'Keep it' }).click();
    await answer.getByText('Kept.').waitFor();
  });

  test('the menu is gone through by keyboard, and hands the focus back', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    const message = await say(page, 'Kerr wins');
    await more(message).focus();
    await page.keyboard.press('Shift+F10');
    const isAt = (name: string) => expect.poll(() => focus(page).textContent()).toContain(name);
    await isAt('Copy text');
    await page.keyboard.press('ArrowUp');
    await isAt('Copy message ID');
    await page.keyboard.press('ArrowUp');
    await isAt('Apps');
    await page.keyboard.press('ArrowRight');
    await isAt('Keep for good');
    await page.keyboard.press('ArrowLeft');
    await isAt('Apps');
    expect(await item(page, 'Apps').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await isAt('Apps');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await focus(page).getAttribute('aria-label')).toBe('More');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe('Kerr wins');
    expect(await focus(page).getAttribute('aria-label')).toBe('More');
  });

  test('a click elsewhere shuts the menu, which stays within the screen', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    const message = await say(page, 'Kerr wins');
    await openMenu(page, screen, message.getByText('Kerr wins'));
    await item(page, 'Apps').click();
    const { width, height } = screens[screen].viewport;
    for (const menu of await page.getByRole('menu').all()) {
      const box = (await menu.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    await page.getByRole('heading', { name: /^Welcome to / }).click();
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('who may not manage the server is not offered what is for those who may', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await say(page, 'Kerr wins');
    const offered = async () => {
      await openMenu(page, screen, page.getByRole('article').getByText('Kerr wins'));
      await item(page, 'Apps').click();
      return page.getByRole('menu', { name: 'Apps' }).getByRole('menuitem').allTextContents();
    };
    expect(await offered()).toEqual([expect.stringContaining('Keep for good'), expect.stringContaining('Read as')]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await becomeUser(page, screen, 'Karim Benzénine');
    expect(await offered()).toEqual([expect.stringContaining('Read as article')]);
  });

  test('what is pasted and too long is sent as a file, shown with its beginning, and read whole', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await toClipboard(page, article);
    await composer(page).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByRole('list', { name: 'Files to send' }).getByText('message.txt').waitFor();
    expect(await composer(page).inputValue()).toBe('');
    await page.keyboard.press('Enter');
    const file = page.getByRole('article').getByRole('group', { name: 'message.txt' });
    await file.getByText('Kerr wins the mile in Oslo').waitFor();
    const words = async () => (await file.locator('pre').textContent()) ?? '';
    expect((await words()).length).toBeLessThan(500);
    await file.getByRole('button', { name: 'Show the whole file' }).click();
    expect(await words()).toBe(article.trimEnd());
    const download = page.waitForEvent('download');
    await file.getByRole('link', { name: 'Download message.txt' }).click();
    expect((await download).suggestedFilename()).toBe('message.txt');
    await more(page.getByRole('article')).press('Enter');
    await item(page, 'Apps').press('Enter');
    await item(page, 'Read as article').press('Enter');
    await page.getByRole('group', { name: `${article.length} characters` }).waitFor();
    expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBe(screens[screen].viewport.width);
  });

  test('Shift Enter begins a new line, and a file can be taken off again', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await composer(page).focus();
    await page.keyboard.type('First');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Second');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (await chooser).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
    await page.getByRole('button', { name: 'Remove list.csv' }).click();
    await composer(page).press('Enter');
    await page.getByRole('article').getByText('Second').waitFor();
    expect(await page.getByRole('article').locator('.lines').first().textContent()).toBe('First\nSecond');
    expect(await page.getByText('list.csv').count()).toBe(0);
  });

  test('a file is an option of a slash command', async () => {
    await using stage = await open(screen);
    const { page } = stage;
    await composer(page).fill('/read ');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('option', { name: 'Choose a file…' }).click();
    await (await chooser).setFiles({ name: 'oslo.txt', mimeType: 'text/plain', buffer: Buffer.from('Kerr wins') });
    await page
      .getByRole('combobox', { name: /to send$/ })
      .and(focus(page))
      .press('Enter');
    await page.getByRole('group', { name: '9 characters' }).waitFor();
  });
});

test.skipIf(whySkipped)('somebody has a menu too: in the list of members, and above what they wrote', async () => {
  await using stage = await open();
  const { page } = stage;
  await page.getByRole('button', { name: /^Karim Benzénine/ }).press('Enter');
  await item(page, 'Apps').press('Enter');
  await item(page, 'Favourite athletes').press('Enter');
  await page.getByText('used Favourite athletes').waitFor();
  const message = await say(page, 'Kerr wins');
  await message.getByText('Zoë Müller').click({ button: 'right' });
  await item(page, 'Copy user ID').click();
  await expect.poll(() => clipboard(page)).toBe('600000000000000001');
});
