import type { Page } from 'playwright-core';
import type { Screen } from './stage.ts';

/** Opens the servers, which on a phone are a drawer. */
export async function openDrawer(page: Page, screen: Screen): Promise<void> {
  if (screen === 'phone') await page.getByRole('button', { name: /^Servers and channels/ }).click();
}

/** Goes on as somebody else, by the menu of users. */
export async function become(page: Page, name: string, screen: Screen = 'desktop'): Promise<void> {
  await openDrawer(page, screen);
  await page.getByRole('button', { name: /^You are / }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: `You are ${name}. Switch user` }).waitFor({ state: 'attached' });
  if (screen === 'phone') await page.keyboard.press('Escape');
}
