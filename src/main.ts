import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { answer, type Context } from './answer.ts';
import { buildWorld, type StillWorld } from './build-world.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DataError } from './data-error.ts';
import { ConnectionError } from './discord/connection-error.ts';
import { connect } from './discord/gateway.ts';
import { createLog } from './discord/log.ts';
import { load } from './load.ts';
import { askCommand } from './terminal/ask.ts';
import { readCommand } from './terminal/read.ts';
import type { Terminal } from './terminal/terminal.ts';
import { welcome } from './terminal/welcome.ts';

const dataDirectory = relative('.', fileURLToPath(new URL('../data', import.meta.url))) || '.';

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** The world as it is at this moment: each question is asked of a fresh one. */
const contextNow = (world: StillWorld): Context => ({
  world: { ...world, now: Temporal.Now.instant(), random: Math.random },
  commands,
  newId: () => randomUUID().slice(0, 8),
});

/** Joins Discord and answers until a signal, or until Discord puts the bot out for good. */
async function serve(token: string, { api, logLevel }: Config): Promise<number> {
  const world = buildWorld(await load(dataDirectory));
  const log = createLog(logLevel);
  const respond = (interaction: unknown) => answer(interaction, contextNow(world));
  const connection = await connect({ token, api, commands, respond, log });
  const asked = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null));
  });
  const lost = await Promise.race([asked, connection.lost]);
  await connection.close();
  if (lost) terminal.complain(lost.message);
  return lost ? 1 : 0;
}

async function start(): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile();
  const config = readConfig(process.env);
  if (config.token) return serve(config.token, config);
  const world = buildWorld(await load(dataDirectory));
  terminal.print(welcome(contextNow(world)));
  return 0;
}

async function run([verb, ...args]: readonly string[]): Promise<number> {
  switch (verb) {
    case undefined:
      return start();
    case 'read':
      return readCommand(args, await load(dataDirectory), dataDirectory, terminal);
    case 'ask':
      return askCommand(args, contextNow(buildWorld(await load(dataDirectory))), terminal);
    default:
      terminal.complain(`“${verb}” is nothing I can do. Try npm start, npm run ask or npm run read.`);
      return 2;
  }
}

/** A failure that its message explains: there is nothing a stack would add. */
const isExplained = (error: unknown): error is Error =>
  error instanceof ConfigError ||
  error instanceof DataError ||
  error instanceof ConnectionError ||
  (error instanceof TypeError && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION');

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (isExplained(error)) terminal.complain(error.message);
  else createLog('info').fatal({ err: error }, 'Bell Lap stopped');
  process.exitCode = 1;
}
// discord.js goes on reconnecting after it was closed during an outage.
if (process.exitCode !== 0 || process.argv.length <= 2) process.exit();
