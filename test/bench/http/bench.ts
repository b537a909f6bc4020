import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { cpuSchema, heard, loadSchema, portSchema } from './messages.ts';
import { type Round, report } from './report.ts';

/** Turns are short, so that whatever else this machine does falls on all contenders alike. */
const ROUNDS = 9;
const TURNS = 6;
const TURN_MS = 150;
/** Until a contender's code is compiled for good. */
const WARM_UP_MS = 3_000;

/** The one that all others are measured against comes first. */
const contenders = [
  ['node:http, the same answer for all', 'plain.ts'],
  ['node:http, pong for all', 'plain.ts', 'pong'],
  ['Bell Lap, /rivalry', 'bell-lap.ts'],
  ['Bell Lap, /rivalry worked out each time', 'bell-lap.ts', 'forgetful'],
  ['discord-hono on @hono/node-server, pong', 'discord-hono.ts'],
  ['@skyra/http-framework, pong', 'skyra.ts'],
  ['discord-interactions on node:http, pong', 'discord-interactions.ts'],
] as const;

interface Contender {
  readonly name: string;
  readonly child: ChildProcess;
  readonly port: number;
  readonly rounds: Round[];
}

/** Lets the load run against one contender for some milliseconds. */
type Turn = (contender: Contender, ms: number) => Promise<Round>;

const child = (file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  fork(join(import.meta.dirname, file), args, { env: { ...process.env, ...env } }).on('exit', (code) => {
    if (code !== 0) throw new Error(`${file} ended with ${code}`);
  });

async function cpuOf(contender: Contender): Promise<number> {
  const answer = heard(contender.child, cpuSchema);
  contender.child.send('cpu?');
  return (await answer).cpu;
}

const turnsOf =
  (load: ChildProcess, privateKey: string): Turn =>
  async (contender, ms) => {
    const before = await cpuOf(contender);
    const result = heard(load, loadSchema);
    load.send({ port: contender.port, privateKey, ms });
    const { wrong, cpu: clientCpu, ...answers } = await result;
    if (wrong > 0) throw new Error(`${contender.name}: ${wrong} of ${answers.answered} answers were not 200`);
    return { ...answers, clientCpu, cpu: (await cpuOf(contender)) - before };
  };

const together = (a: Round, b: Round): Round => ({
  answered: a.answered + b.answered,
  ms: a.ms + b.ms,
  cpu: a.cpu + b.cpu,
  clientCpu: a.clientCpu + b.clientCpu,
  bytes: a.bytes,
});

/** Each contender's turns of one round: through the list and back, again and again. */
async function playRound(all: readonly Contender[], turn: Turn): Promise<void> {
  const turns = new Map<Contender, Round[]>(all.map((contender) => [contender, []]));
  for (let pass = 0; pass < TURNS; pass += 1) {
    for (const contender of pass % 2 === 0 ? all : all.toReversed()) {
      turns.get(contender)?.push(await turn(contender, TURN_MS));
    }
  }
  for (const [{ rounds }, played] of turns) rounds.push(played.reduce(together));
}

async function enter(publicKey: string): Promise<Contender[]> {
  const all: Contender[] = [];
  for (const [name, file, ...args] of contenders) {
    const process = child(file, args, { BENCH_PUBLIC_KEY: publicKey });
    const { port } = await heard(process, portSchema);
    all.push({ name, child: process, port, rounds: [] });
  }
  return all;
}

/**
 * Requests a second and CPU a request of signed /rivalry commands over 32 connections, medians of nine rounds of six short
 * turns each. The requests come from a process of its own, which takes its part of the same cores: the last column says how much.
 */
export async function benchHttp(): Promise<string> {
  const keys = generateKeyPairSync('ed25519');
  const publicKey = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const privateKey = keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('hex');
  const load = child('load.ts');
  const turn = turnsOf(load, privateKey);
  const all = await enter(publicKey);
  for (const contender of all) await turn(contender, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) await playRound(all, turn);
  for (const each of [load, ...all.map((contender) => contender.child)]) each.disconnect();
  return report(all);
}
