import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import type { Context } from './answer.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { load } from './data/load.ts';
import { createLog } from './discord/log.ts';
import { readFirst } from './kept.ts';
import { OperatorError } from './operator-error.ts';
import type { Running } from './start/serve.ts';
import { fitThreadPool } from './start/thread-pool.ts';
import type { StorePlace } from './storage/store-place.ts';
import { readWhole } from './storage/whole-store.ts';
import { askCommand } from './terminal/ask.ts';
import { backupCommand } from './terminal/backup.ts';
import { importCommand } from './terminal/import.ts';
import { questionsCommand } from './terminal/questions.ts';
import { reportsCommand } from './terminal/reports.ts';
import { restoreCommand } from './terminal/restore.ts';
import type { Terminal } from './terminal/terminal.ts';
import { isVerb, usage } from './terminal/usage.ts';
import { welcome } from './terminal/welcome.ts';
import { type Flags, flagsSchema } from './trivia/flags.ts';

const dataDirectory = relative('.', fileURLToPath(new URL('../data', import.meta.url))) || '.';

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

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

/** Settings of a file `.env`, where there is one; the environment's own go first. Returns the names that stand in it. */
function readEnvFile(): string[] {
  if (!existsSync('.env')) return [];
  const unusable = '.env is no text file in UTF-8. Copy .env.example to .env and fill it in.';
  if (!statSync('.env').isFile() || readFileSync('.env').includes(0)) throw new ConfigError(unusable);
  // Some editors begin a file with a byte order mark, which the decoder drops.
  const set = parseEnv(new TextDecoder().decode(readFileSync('.env')));
  for (const [name, value] of Object.entries(set)) process.env[name] ??= value;
  return Object.keys(set);
}

const settings = (): Config => readConfig(process.env, readEnvFile());

// What only one verb needs is loaded by it: discord.js alone takes as long as all the rest.

async function start(): Promise<number> {
  const config = settings();
  fitThreadPool(process.env);
  const [{ startBot }, { commands }, data] = await Promise.all([
    import('./start/start-bot.ts'),
    import('../commands/index.ts'),
    load(dataDirectory),
  ]);
  const onPage = (url: string): void => terminal.print(welcome(url, config.unused));
  return untilStopped(await startBot({ config, commands, data, onPage }));
}

/** What `npm run ask` asks of: everything known, now. */
async function asking(): Promise<Context> {
  const [{ buildWorld }, { commands }, data] = await Promise.all([
    import('./build-world.ts'),
    import('../commands/index.ts'),
    load(dataDirectory),
  ]);
  const world = { ...buildWorld(data), now: Temporal.Now.instant(), random: Math.random };
  return { world, commands, newId: () => 'terminal' };
}

async function read(args: readonly string[]): Promise<number> {
  const config = settings();
  const [{ webOf }, { readCommand }] = await Promise.all([import('./start/follow.ts'), import('./terminal/read.ts')]);
  const web = webOf(config);
  return readCommand(args, { data: await load(dataDirectory), directory: dataDirectory, web, terminal });
}

/** Where the bot keeps what must last. */
const storePlace = (): StorePlace => settings().store;

/** The questions that members of each server have reported, also while the bot runs; what can’t be read is left out. */
async function reported(): Promise<Flags[]> {
  const entries = await readWhole(storePlace());
  return entries.flatMap(({ namespace, value }) =>
    namespace === 'flags' ? (flagsSchema.safeParse(value).data ?? []) : [],
  );
}

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

async function run([verb, ...args]: readonly string[]): Promise<number> {
  if (args.some(isHelp) && isVerb(verb)) {
    terminal.print(usage[verb]);
    return 0;
  }
  switch (verb) {
    case undefined:
      return start();
    case 'read':
      return read(args);
    case 'import':
      return importCommand(args, await load(dataDirectory), dataDirectory, terminal);
    case 'backup':
      return backupCommand(args, { store: storePlace(), first: readFirst, now: Temporal.Now.instant(), terminal });
    case 'restore':
      return restoreCommand(args, { store: storePlace(), terminal });
    case 'ask':
      return askCommand(args, await asking(), terminal);
    case 'reports':
      return reportsCommand(args, await reported(), terminal);
    case 'questions':
      return questionsCommand(args, (await asking()).world, terminal);
    default:
      terminal.complain(
        `“${verb}” is nothing I can do. Try npm start, or npm run ask, read, import, questions, reports, backup or restore.`,
      );
      return 2;
  }
}

/** Whether what stands behind a verb is not what it takes. */
const isMisused = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/** Says what went wrong, as kindly as can be; returns the exit code. */
function explain(error: unknown, [verb, ...args]: readonly string[]): number {
  if (isMisused(error) && isVerb(verb)) {
    terminal.complain(`I don’t understand “${args.join(' ')}”. ${usage[verb]}`);
    return 2;
  }
  if (error instanceof OperatorError) terminal.complain(error.message);
  else createLog('info').fatal({ err: error }, 'Bell Lap stopped');
  return 1;
}

const asked = process.argv.slice(2);
try {
  process.exitCode = await run(asked);
} catch (error) {
  process.exitCode = explain(error, asked);
}
// discord.js goes on reconnecting after it was closed during an outage, and would keep a stopped bot alive.
if (process.argv.length <= 2) process.exit();
