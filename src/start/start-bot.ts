import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import type { Data } from '../data/load.ts';
import { createLog } from '../discord/log.ts';
import { createClock } from '../playground/clock.ts';
import { tryBot } from '../playground/try-bot.ts';
import { putTogether } from './put-together.ts';
import { type FromDiscord, type Running, serve } from './serve.ts';

/** What a bot is started with. */
export interface StartOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly data: Data;
  /** Told of the playground's page, if that is what is opened. */
  readonly onPage: (url: string) => void;
}

/** Starts a small Discord with the bot in it; the page's clock is the bot's. Nothing of it outlives the process. */
async function openPlayground(port: number, { onPage, ...parts }: StartOptions): Promise<Running> {
  const log = createLog('warn');
  const clock = createClock();
  const join = async (discord: { readonly api: string; readonly token: string }) => {
    const bot = await putTogether({ ...parts, place: { kind: 'memory' }, discord, now: () => clock.now(), log });
    clock.onMove(() => bot.clockMoved());
    return bot;
  };
  const onFailure = (err: unknown): void => log.error({ err }, 'Trouble in the playground');
  const tried = await tryBot({ port, clock, join, onFailure });
  onPage(tried.url);
  return { lost: new Promise(() => {}), close: () => tried.close() };
}

/** Answers Discord, remembers in the store what it is told there, and does by itself what it was told to. */
async function work(way: FromDiscord, { config, commands, data }: StartOptions): Promise<Running> {
  const log = createLog(config.logLevel);
  const discord = way.token === undefined ? null : { api: config.api, token: way.token };
  const now = Temporal.Now.instant;
  const bot = await putTogether({ config, commands, data, place: config.store, discord, now, log });
  const running = await serve(way, config, bot.served);
  await bot.start();
  return {
    lost: running.lost,
    async close() {
      await running.close();
      await bot.close();
    },
  };
}

/**
 * Starts the bot the way its settings say: for Discord, or in a playground.
 * @throws ConnectionError, PortError, PlaygroundError or StoreError
 */
export function startBot(options: StartOptions): Promise<Running> {
  const { interactions: way } = options.config;
  return way.by === 'playground' ? openPlayground(way.port, options) : work(way, options);
}
