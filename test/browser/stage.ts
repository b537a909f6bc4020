import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { connect, type GatewayOptions } from '../../src/discord/gateway.ts';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

/** A playground with a bot in it, and what its page looks like on one screen. */
export interface Stage extends AsyncDisposable {
  readonly playground: Playground;
  readonly page: Page;
}

/** Screens that people have. */
export const screens = {
  desktop: { viewport: { width: 1280, height: 1000 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light', hasTouch: true },
} as const;

export type Screen = keyof typeof screens;

/** What should never be seen behind the page: errors, broken policies, anything asked of another machine. */
function troubleOn(page: Page, url: string): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) trouble.push(`asked ${request.url()}`);
  });
  return trouble;
}

/** A page of a playground as it looks on one screen. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
}

/** Opens the page of a playground; at the end nothing may have gone wrong behind it. */
export async function openPage(
  browser: Browser,
  url: string,
  screen: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'hasTouch'>,
): Promise<OpenedPage> {
  const context = await browser.newContext({ ...screen, locale: 'en-GB', reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const trouble = troubleOn(page, url);
  await page.goto(url);
  await page.getByRole('heading', { name: /^Welcome to #/ }).waitFor();
  return {
    page,
    async [Symbol.asyncDispose]() {
      await context.close();
      expect(trouble).toEqual([]);
    },
  };
}

/** Opens the page of a fresh playground that the bot has joined. */
export async function openStage(
  browser: Browser,
  bot: Pick<GatewayOptions, 'commands' | 'respond' | 'draw' | 'log' | 'deferAfterMs'>,
  screen: Screen = 'desktop',
): Promise<Stage> {
  const playground = await startPlayground({ port: 0 });
  const { token, api, url } = playground;
  const connection = await connect({ ...bot, token, api });
  const opened = await openPage(browser, url, screens[screen]);
  return {
    playground,
    page: opened.page,
    async [Symbol.asyncDispose]() {
      try {
        await opened[Symbol.asyncDispose]();
      } finally {
        await connection.close();
        await playground.close();
      }
    },
  };
}
