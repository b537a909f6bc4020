import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { LISTS_FILE } from '../../../src/data/lists-file.ts';
import { writeTwoRowsMore } from './two-rows-more.ts';

const loadedSchema = z.object({ plain: z.number(), load: z.number(), rows: z.number(), megabytes: z.number() });
const answeredSchema = z.object({
  name: z.string(),
  rows: z.number(),
  ours: z.tuple([z.number(), z.number()]),
  theirs: z.tuple([z.number(), z.number()]),
});
type Answered = z.infer<typeof answeredSchema>;

const DATA_FILE = join(import.meta.dirname, '../../../data', LISTS_FILE);
const LOADS = 9;
const SIZES = [1, 10];

/** Everything that a process of its own sends until it ends. */
async function sentBy<T>(file: string, args: readonly string[], schema: z.ZodType<T>): Promise<T[]> {
  const child = fork(join(import.meta.dirname, file), args);
  const sent: T[] = [];
  child.on('message', (message) => void sent.push(schema.parse(message)));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return sent;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

async function loading(path: string): Promise<string> {
  const runs: z.infer<typeof loadedSchema>[] = [];
  for (let run = 0; run < LOADS; run += 1) runs.push(...(await sentBy('loading.ts', [path], loadedSchema)));
  const ratios = runs.map(({ plain, load }) => load / plain);
  const ms = (of: readonly number[]) =>
    `${median(of).toFixed(0)} ms (${Math.min(...of).toFixed(0)}–${Math.max(...of).toFixed(0)})`;
  return [
    `${runs[0]?.rows.toLocaleString('en')} performances with all indexes from a cold start: ${ms(runs.map(({ load }) => load))}`,
    `reading and decompressing alone: ${ms(runs.map(({ plain }) => plain))}`,
    `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    `resident at most ${Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
  ].join('\n');
}

/** Of the lists that come along, and with two rows of another list. */
async function loadings(): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bell-lap-bench-'));
  try {
    const more = join(directory, LISTS_FILE);
    await writeTwoRowsMore(DATA_FILE, more);
    return [await loading(DATA_FILE), `With two rows of a list that isn’t complete:\n${await loading(more)}`];
  } finally {
    await rm(directory, { recursive: true });
  }
}

const WIDTHS = [40, 9, 9, 11, 11, 7, 7];
const line = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join(' ');
const µs = (ms: number): string => (ms * 1000).toFixed(2);

/** What asking nothing takes is what the clock takes: it is in no answer’s time. */
function withoutClock([clock, ...answers]: readonly Answered[]): readonly Answered[] {
  const [own, other] = [clock?.ours[0] ?? Number.NaN, clock?.theirs[0] ?? Number.NaN];
  return answers.map((answer) => ({
    ...answer,
    ours: [answer.ours[0] - own, answer.ours[1] - own],
    theirs: [answer.theirs[0] - other, answer.theirs[1] - other],
  }));
}

function table(answers: readonly Answered[]): string {
  const rows = withoutClock(answers).map(({ name, ours: [p50, p99], theirs: [other50, other99] }) =>
    line([
      name,
      µs(p50),
      µs(p99),
      µs(other50),
      µs(other99),
      `${(other50 / p50).toFixed(1)}×`,
      `${(other99 / p99).toFixed(1)}×`,
    ]),
  );
  const head = line(['microseconds', 'p50', 'p99', 'SQLite p50', 'p99', 'p50', 'p99']);
  const clock = µs(answers[0]?.ours[0] ?? Number.NaN);
  return [
    `${answers[0]?.rows.toLocaleString('en')} performances, each time without the ${clock} µs of the clock`,
    head,
    ...rows,
  ].join('\n');
}

/**
 * How long lists take to load, each time in a new process, beside reading and decompressing the same bytes; and 10,000 questions of each
 * kind about random performances at the size of the data and ten times that, beside SQLite in memory with an index for each.
 */
export async function benchStore(): Promise<string> {
  const parts = await loadings();
  for (const size of SIZES) parts.push(table(await sentBy('asking.ts', [String(size)], answeredSchema)));
  return parts.join('\n\n');
}
