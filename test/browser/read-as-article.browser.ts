import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, whySkipped } from './chromium.ts';
import { realBot } from './real-bot.ts';
import { openStage } from './stage.ts';

let browser: Browser;

beforeAll(async () => {
  if (!whySkipped) browser = await launch();
});
afterAll(() => browser?.close());

const report = `Bislett Games, Oslo, 12 June 2025

Isaac Nader won the men’s 1500m at the Bislett Games in Oslo in 3:29.37 on Thursday, ahead of Josh Kerr in 3:29.90.

“I never gave up,” said Isaac Nader. “The last lap was for my father.”`;

const lastAnswer = (page: Page) => page.getByRole('article').last();

async function readLast(page: Page): Promise<void> {
  await page.getByRole('article').last().getByText('I never gave up').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Read as article' }).click();
  await page.getByText('Only you can see this').waitFor();
}

async function ask(page: Page, line: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message / }).fill(`${line} `);
  await page
    .getByRole('combobox', { name: /to send$/ })
    .and(page.locator(':focus'))
    .press('Enter');
}

async function say(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('combobox', { name: /^Message / });
  await composer.fill(text);
  await composer.press('Enter');
  await page.getByRole('article').last().getByText('I never gave up').waitFor();
}

describe.skipIf(whySkipped)('the bot itself', () => {
  test('reads a pasted report from its menu, and a manager adds it and takes it out', async () => {
    await using stage = await openStage(browser, await realBot());
    const { page } = stage;
    await say(page, report);
    await readLast(page);
    expect(await lastAnswer(page).textContent()).toContain('3:29.37');
    await lastAnswer(page).getByRole('button', { name: 'Add to this server' }).click();
    await lastAnswer(page).getByText('Added.').waitFor();
    await ask(page, '/sources');
    await page.getByText('added by this server').waitFor();
  });
});
