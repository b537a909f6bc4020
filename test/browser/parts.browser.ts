import { readFile } from 'node:fs/promises';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, whySkipped } from './chromium.ts';
import { post } from './post.ts';
import { smallBot } from './small-bot.ts';
import { openStage } from './stage.ts';

let browser: Browser;

beforeAll(async () => {
  if (!whySkipped) browser = await launch();
});
afterAll(() => browser?.close());

async function run(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message / }).fill(`/${name}`);
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /to send$/ }).press('Enter');
}

describe.skipIf(whySkipped)('parts of Discord that Bell Lap has little use for', () => {
  test('a modal takes an answer and hands the focus back', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page } = stage;
    await run(page, 'forecast');
    const dialog = page.getByRole('dialog', { name: 'Your forecast' });
    await dialog.waitFor();
    await page.keyboard.type('Faith Kipyegon');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('"value":"Faith Kipyegon"').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('Message #');
  });

  test('a late answer is “thinking…” first', async () => {
    const bot = smallBot();
    await using stage = await openStage(browser, bot);
    const { page } = stage;
    await run(page, 'think');
    await page.getByText('Bell Lap is thinking…').waitFor();
    bot.finish();
    await page.getByText('Here is my answer').waitFor();
    expect(await page.getByText('thinking').count()).toBe(0);
  });

  test('a message in another server is unread until one goes there', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page, playground } = stage;
    await page.getByRole('button', { name: 'Marathon Mornings' }).click();
    await page.getByRole('heading', { name: 'long-run', exact: true }).waitFor();
    await post(playground, { content: 'News' });
    await page.getByRole('button', { name: 'Trackside, unread' }).click();
    await page.getByText('News').waitFor();
    await page.getByRole('button', { name: 'Trackside', exact: true }).waitFor();
  });

  test('text is never HTML, and links lead to the web only', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page, playground } = stage;
    const content =
      '<img src=x onerror=alert(1)> [bad](javascript:alert(1)) [good](https://example.org) ||<b>secret</b>||';
    await post(playground, {
      content,
      embeds: [{ title: '<i>x</i>', url: 'https://example.org/<b>', footer: { text: '<u>y</u>' } }],
    });
    const message = page.getByRole('article').last();
    await message.getByText('<img src=x onerror=alert(1)>').waitFor();
    expect(await message.locator('img, b, i, u').count()).toBe(0);
    const links = await message.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['https://example.org', 'https://example.org/<b>']);
    await message.getByRole('button', { name: /^Spoiler/ }).click();
    await message.getByText('<b>secret</b>').waitFor();
  });

  test('a picture has its alt text, to hear and to read', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page, playground } = stage;
    const chart = new File([await readFile('test/browser/chart.png')], 'chart.png', { type: 'image/png' });
    await post(playground, { attachments: [{ id: 0, description: 'Two lines that cross at 1200 m' }] }, [chart]);
    const picture = page.getByRole('img', { name: 'Two lines that cross at 1200 m' });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image: { naturalWidth?: number }) => image.naturalWidth)).toBe(320);
    await page.getByText('ALT', { exact: true }).click();
    await page.getByText('Two lines that cross at 1200 m').waitFor();
  });

  test('pictures in an embed have their alt text', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page, playground } = stage;
    const file = async (name: string) =>
      new File([await readFile('test/browser/chart.png')], name, { type: 'image/png' });
    await post(
      playground,
      {
        embeds: [{ image: { url: 'attachment://large.png' }, thumbnail: { url: 'attachment://small.png' } }],
        attachments: [
          { id: '0', filename: 'large.png', description: 'Two lines that cross' },
          { id: '1', filename: 'small.png', description: 'A runner' },
        ],
      },
      [await file('large.png'), await file('small.png')],
    );
    for (const name of ['Two lines that cross', 'A runner']) {
      const picture = page.getByRole('img', { name });
      await expect.poll(() => picture.evaluate((image: { naturalWidth?: number }) => image.naturalWidth)).toBe(320);
    }
    expect(await page.getByRole('img').count()).toBe(2);
  });

  test('several values of a menu are sent together, once it is shut', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page, playground } = stage;
    const options = ['800 m', '1500 m', 'Mile'].map((label) => ({ label, value: label }));
    const menu = {
      type: ComponentType.StringSelect,
      custom_id: 'm',
      placeholder: 'Distances',
      options,
      max_values: 3,
    } as const;
    await post(playground, { content: 'Which?', components: [{ type: ComponentType.ActionRow, components: [menu] }] });
    await page.getByRole('combobox', { name: 'Distances' }).click();
    await page.getByRole('option', { name: '800 m' }).click();
    await page.getByRole('option', { name: 'Mile' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Pressed').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test('a button that is not answered says so below it, to whoever pressed it', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page, playground } = stage;
    const button = { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Go', custom_id: 'go' } as const;
    await post(playground, {
      content: 'Ready?',
      components: [{ type: ComponentType.ActionRow, components: [button] }],
    });
    const release = playground.hold();
    await page.getByRole('button', { name: 'Go' }).click();
    await page.getByRole('img', { name: 'Waiting for the answer' }).waitFor();
    playground.clock.advance(3_001);
    await page.getByRole('article').last().getByText('This interaction failed').waitFor();
    release();
  });

  test('light and dark are switched, and remembered', async () => {
    await using stage = await openStage(browser, smallBot());
    const { page } = stage;
    await page.getByRole('button', { name: 'Turn the light on' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Turn the light off' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});
