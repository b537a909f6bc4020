import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Context } from './answer.ts';
import { createBot } from './bot.ts';
import { buildWorld } from './build-world.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DataError } from './data/data-error.ts';
import { type Data, load } from './data/load.ts';
import { fetchAttachedFile } from './discord/attached-file.ts';
import { ConnectionError } from './discord/connection-error.ts';
import { PortError } from './discord/listening.ts';
import { createLog } from './discord/log.ts';
import { learnFromFeeds } from './learn-from-feeds.ts';
import { drawPicture, type PictureRequest } from './pictures/picture-request.ts';
import { createClock } from './playground/clock.ts';
import { PlaygroundError } from './playground/listen.ts';
import { tryBot } from './playground/try-bot.ts';
import { remember } from './remember.ts';
import { pictureCache } from './rendering/picture-cache.ts';
import { pngRenderer } from './rendering/png-renderer.ts';
import { type FromDiscord, type Running, serve } from './serve.ts';
import { guildsIn } from './storage/guilds.ts';
import { openStore, type Store } from './storage/open-store.ts';
import { StoreError } from './storage/store-error.ts';
import type { StorePlace } from './storage/store-place.ts';
import { askCommand } from './terminal/ask.ts';
import { backupCommand } from './terminal/backup.ts';
import { importCommand } from './terminal/import.ts';
import { questionsCommand } from './terminal/questions.ts';
import { restoreCommand } from './terminal/restore.ts';
import type { Terminal } from './terminal/terminal.ts';
import { welcome } from './terminal/welcome.ts';
import { fitThreadPool } from './thread-pool.ts';

const dataDirectory = relative('.', fileURLToPath(new URL('../data', import.meta.url))) || '.';

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** What doesn't depend on the moment is worked out once. */
const remembering = commands.map(remember);

const guildsOf = (store: Store, log: Logger) => {
  const report = (guildId: string, problem: string): void =>
    log.error(
      { guildId, problem },
      'What was kept for a server can’t be read; it is set aside and the server starts anew',
    );
  return guildsIn(store.namespace('guild'), report);
};

/** The bot over its store, learning from its feeds; it ends with what it answers through. */
async function putTogether(config: Config, data: Data, store: Store, log: Logger, now: () => Temporal.Instant) {
  const renderer = pngRenderer();
  const pictures = pictureCache(renderer);
  const draw = (picture: PictureRequest) =>
    pictures.pictureOf(JSON.stringify(picture), () => drawPicture(picture, 'dark'));
  const bot = createBot({
    data,
    commands: remembering,
    guilds: guildsOf(store, log),
    fetchFile: fetchAttachedFile,
    now,
  });
  const learning = await learnFromFeeds({ config, data, store, bot, log });
  const ending = ({ lost, close }: Running): Running => ({
    lost,
    async close() {
      await learning.close();
      await close();
      await renderer.close();
      await store.close();
    },
  });
  return { respond: bot.respond, draw, ending };
}

/** Starts a small Discord with the bot in it; the page's clock is the bot's. Nothing of it outlives the process. */
async function openPlayground(port: number, config: Config, data: Data): Promise<Running> {
  const log = createLog('warn');
  const clock = createClock();
  const store = await openStore({ kind: 'memory' });
  const { respond, draw, ending } = await putTogether(config, data, store, log, () => clock.now());
  const tried = await tryBot({ port, clock, commands, respond, draw, log });
  terminal.print(welcome(tried.url));
  return ending({ lost: new Promise(() => {}), close: () => tried.close() });
}

/** Answers Discord, and remembers in the store what it is told there. */
async function work(way: FromDiscord, config: Config, data: Data): Promise<Running> {
  const log = createLog(config.logLevel);
  const { respond, draw, ending } = await putTogether(
    config,
    data,
    await openStore(config.store),
    log,
    Temporal.Now.instant,
  );
  return ending(await serve(way, config, { commands, respond, draw, log }));
}

/** Works until a signal comes, or until Discord puts the bot out for good. */
async function untilStopped({ lost, close }: Running): Promise<number> {
  const asked = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null));
  });
  const loss = await Promise.race([asked, lost]);
  await close();
  if (loss) terminal.complain(loss.message);
  return loss ? 1 : 0;
}

/** Settings of a file `.env`, where there is one; the environment's own go first. */
function readEnvFile(): void {
  if (!existsSync('.env')) return;
  const unusable = '.env is no text file in UTF-8. Copy .env.example to .env and fill it in.';
  if (!statSync('.env').isFile() || readFileSync('.env').includes(0)) throw new ConfigError(unusable);
  process.loadEnvFile();
}

async function start(): Promise<number> {
  readEnvFile();
  fitThreadPool(process.env);
  const config = readConfig(process.env);
  const data = await load(dataDirectory);
  const { interactions: way } = config;
  return untilStopped(
    way.by === 'playground' ? await openPlayground(way.port, config, data) : await work(way, config, data),
  );
}

/** What `npm run ask` asks of: everything known, now. */
const asking = async (): Promise<Context> => ({
  world: { ...buildWorld(await load(dataDirectory)), now: Temporal.Now.instant(), random: Math.random },
  commands,
  newId: () => 'terminal',
});
async function read(args: readonly string[]): Promise<number> {
  readEnvFile();
  // Only this verb needs the libraries that read pages.
  const [{ webOf }, { readCommand }] = await Promise.all([import('./follow.ts'), import('./terminal/read.ts')]);
  const web = webOf(readConfig(process.env));
  return readCommand(args, { data: await load(dataDirectory), directory: dataDirectory, web, terminal });
}

/** Where the bot keeps what must last. */
function storePlace(): StorePlace {
  readEnvFile();
  return readConfig(process.env).store;
}

async function run([verb, ...args]: readonly string[]): Promise<number> {
  switch (verb) {
    case undefined:
      return start();
    case 'read':
      return read(args);
    case 'import':
      return importCommand(args, await load(dataDirectory), dataDirectory, terminal);
    case 'backup':
      return backupCommand(args, { store: storePlace(), now: Temporal.Now.instant(), terminal });
    case 'restore':
      return restoreCommand(args, { store: storePlace(), terminal });
    case 'ask':
      return askCommand(args, await asking(), terminal);
    case 'questions':
      return questionsCommand(args, (await asking()).world, terminal);
    default:
      terminal.complain(`“${verb}” is nothing I can do. Try npm start, npm run ask, npm run read or npm run import.`);
      return 2;
  }
}

/** Failures that their message explains: there is nothing a stack would add. */
const explained = [ConfigError, DataError, StoreError, ConnectionError, PortError, PlaygroundError];

const isExplained = (error: unknown): error is Error =>
  explained.some((kind) => error instanceof kind) ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (isExplained(error)) terminal.complain(error.message);
  else createLog('info').fatal({ err: error }, 'Bell Lap stopped');
  process.exitCode = 1;
}
// discord.js goes on reconnecting after it was closed during an outage, and would keep a stopped bot alive.
if (process.argv.length <= 2) process.exit();
