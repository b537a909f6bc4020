import { type ChildProcess, fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { cpuSchema, heard, loadSchema, portSchema } from './messages.ts';

const ROUNDS = 9;
const ROUND_MS = 1_000;

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

interface Round {
  readonly requestsPerSecond: number;
  /** Microseconds of CPU, of all threads of the process. */
  readonly cpuPerRequest: number;
}

const child = (file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  fork(join(import.meta.dirname, file), args, { env: { ...process.env, ...env } }).on('exit', (code) => {
    if (code !== 0) throw new Error(`${file} ended with ${code}`);
  });

async function cpuOf(contender: Contender): Promise<number> {
  const answer = heard(contender.child, cpuSchema);
  contender.child.send('cpu?');
  return (await answer).cpu;
}

/** Lets the load run against one contender. */
async function run(contender: Contender, load: ChildProcess, privateKey: string, ms: number): Promise<Round> {
  const before = await cpuOf(contender);
  const result = heard(load, loadSchema);
  load.send({ port: contender.port, privateKey, ms });
  const { answered, wrong, ms: took } = await result;
  if (wrong > 0) throw new Error(`${contender.name}: ${wrong} of ${answered} answers were not 200`);
  const cpu = (await cpuOf(contender)) - before;
  return { requestsPerSecond: (answered / took) * 1000, cpuPerRequest: cpu / answered };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

function report(all: readonly Contender[]): string {
  const of = (key: keyof Round, { rounds }: Contender) => median(rounds.map((round) => round[key]));
  const ratios = (key: keyof Round, { rounds }: Contender) =>
    rounds.map((round, i) => round[key] / (all[0]?.rounds[i]?.[key] ?? Number.NaN));
  const line = (contender: Contender) => {
    const speed = ratios('requestsPerSecond', contender);
    return [
      contender.name.padEnd(42),
      of('requestsPerSecond', contender).toFixed(0).padStart(7),
      `${median(speed).toFixed(2)} (${Math.min(...speed).toFixed(2)}–${Math.max(...speed).toFixed(2)})`.padStart(18),
      of('cpuPerRequest', contender).toFixed(0).padStart(8),
      median(ratios('cpuPerRequest', contender)).toFixed(2).padStart(6),
    ].join('  ');
  };
  const head = ['', 'req/s', 'of the first', 'µs CPU', 'ratio'];
  const widths = [42, 7, 18, 8, 6];
  return [head.map((text, i) => text.padStart(widths[i] ?? 0)).join('  '), ...all.map(line)].join('\n');
}

/**
 * Requests a second and CPU a request of signed /rivalry commands over 32 connections from a second process, in turn, medians
 * of nine rounds of a second after one to warm up.
 */
export async function benchHttp(): Promise<string> {
  const keys = generateKeyPairSync('ed25519');
  const publicKey = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const privateKey = keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('hex');
  const load = child('load.ts');
  const all: Contender[] = [];
  for (const [name, file, ...args] of contenders) {
    const process = child(file, args, { BENCH_PUBLIC_KEY: publicKey });
    const { port } = await heard(process, portSchema);
    all.push({ name, child: process, port, rounds: [] });
  }
  for (const contender of all) await run(contender, load, privateKey, ROUND_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of all) contender.rounds.push(await run(contender, load, privateKey, ROUND_MS));
  }
  for (const each of [load, ...all.map((contender) => contender.child)]) each.disconnect();
  return report(all);
}
