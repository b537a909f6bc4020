import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { hasRedis, redisServer } from '../../redis-server.ts';

const runSchema = z.object({
  bytes: z.number(),
  halfway: z.number().nullable(),
  setting: z.number(),
  ringing: z.number(),
  late50: z.number(),
  late99: z.number(),
  most: z.number(),
  stall: z.number(),
});
type Run = z.infer<typeof runSchema>;

interface Case {
  readonly title: string;
  readonly count: number;
  readonly spreadMs: number;
  /** How long what rings takes. */
  readonly workMs: number;
  readonly rounds: number;
}

const cases: readonly Case[] = [
  { title: '10,000 within ten seconds', count: 10_000, spreadMs: 10_000, workMs: 0, rounds: 3 },
  { title: '100,000 within ten seconds', count: 100_000, spreadMs: 10_000, workMs: 0, rounds: 3 },
  { title: '100,000 at the same moment, each 10 ms long', count: 100_000, spreadMs: 0, workMs: 10, rounds: 1 },
];
/** Redis is asked for the first of them, and for what a minute of a large bot is. */
const minute: Case = { title: '100,000 within a minute', count: 100_000, spreadMs: 60_000, workMs: 0, rounds: 1 };

async function run(name: string, { count, spreadMs, workMs }: Case, redis: string): Promise<Run> {
  const child = fork(join(import.meta.dirname, 'ringing.ts'), [name, count, spreadMs, workMs, redis].map(String), {
    execArgv: ['--expose-gc'],
  });
  const sent = Promise.withResolvers<Run>();
  child.on('message', (message) => sent.resolve(runSchema.parse(message)));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return await sent.promise;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const COLUMNS = [
  '',
  'bytes',
  'half rung',
  'µs to set',
  'µs to ring',
  'late p50 ms',
  'late p99 ms',
  'at once',
  'longest stall ms',
];
const WIDTHS = [34, 8, 11, 12, 12, 12, 12, 8, 17];
const line = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join('');

function figures(name: string, runs: readonly Run[]): string {
  const of = (figure: (one: Run) => number, digits = 0): string => median(runs.map(figure)).toFixed(digits);
  return line([
    name,
    of(({ bytes }) => bytes),
    runs[0]?.halfway === null ? '' : of(({ halfway }) => halfway ?? Number.NaN),
    of(({ setting }) => setting, 1),
    of(({ ringing }) => ringing, 1),
    of(({ late50 }) => late50),
    of(({ late99 }) => late99),
    of(({ most }) => most),
    of(({ stall }) => stall),
  ]);
}

function ratios(ours: readonly Run[], theirs: readonly Run[]): string {
  const of = (figure: (one: Run) => number): string => {
    const all = ours.map((one, i) => figure(one) / figure(theirs[i] ?? one));
    return median(all).toFixed(2);
  };
  return line(['ratio', of(({ bytes }) => bytes), '', of(({ setting }) => setting), of(({ ringing }) => ringing)]);
}

async function against(one: Case): Promise<string> {
  const [ours, theirs]: [Run[], Run[]] = [[], []];
  for (let round = 0; round < one.rounds; round += 1) {
    ours.push(await run('alarms', one, ''));
    theirs.push(await run('timers', one, ''));
  }
  return [
    one.title,
    line(COLUMNS),
    figures('alarms in one process', ours),
    figures('one setTimeout for each', theirs),
    ratios(ours, theirs),
  ].join('\n');
}

async function onRedis(one: Case): Promise<string> {
  await using redis = await redisServer({ lasting: true });
  const runs = [await run('redis', one, redis.url)];
  return [one.title, line(COLUMNS), figures('alarms on Redis, one process', runs)].join('\n');
}

/** Alarms beside a timer for each: memory, CPU time and lateness of one alarm; medians, and ratios of the same round. */
export async function benchAlarms(): Promise<string> {
  const tables: string[] = [];
  for (const one of cases) tables.push(await against(one));
  for (const one of hasRedis ? cases.slice(0, 1).concat(minute) : []) tables.push(await onRedis(one));
  return tables.join('\n\n');
}
