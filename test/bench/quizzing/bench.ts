import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { VOTES } from './round.ts';

const CHANNELS = 10_000;

const runSchema = z.object({
  points: z.number(),
  heap: z.number(),
  rss: z.number(),
  timers: z.number(),
  begin: z.number(),
  vote: z.number(),
  end: z.number(),
});
type Run = z.infer<typeof runSchema>;

async function run(name: 'bell lap' | 'naive'): Promise<Run> {
  using folder = temporaryFolder();
  const words = [name, String(CHANNELS), folder.in('quizzes.sqlite')];
  const child = fork(join(import.meta.dirname, 'playing.ts'), words, { execArgv: ['--expose-gc'] });
  const sent = Promise.withResolvers<Run>();
  child.on('message', (message) => sent.resolve(runSchema.parse(message)));
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return await sent.promise;
}

/** Points of a round lie between these, as two of ten votes are right. */
const plausible = ({ points }: Run): boolean => points > CHANNELS * 100 && points <= CHANNELS * 300;
const whole = ({ begin, vote, end }: Run): number => begin + VOTES * vote + end;

const COLUMNS = ['', 'timers', 'heap B', 'rss B', 'µs to open', 'µs a vote', 'µs to count', 'µs a round'];
const WIDTHS = [38, 8, 9, 9, 12, 11, 13, 12];
const line = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join('');

const figures = (one: Run): number[] => [one.heap, one.rss, one.begin, one.vote, one.end, whole(one)];
const row = (title: string, one: Run): string =>
  line([title, String(one.timers), ...figures(one).map((n) => n.toFixed(n < 10 ? 1 : 0))]);

/** A round in each of 10,000 channels at once, each with ten votes, beside a timer and a map for each; a channel’s share of all. */
export async function benchQuizzing(): Promise<string> {
  const [ours, theirs] = [await run('bell lap'), await run('naive')];
  if (![ours, theirs].every(plausible)) throw new Error('not every vote was counted');
  const ratios = figures(ours).map((n, i) => (n / (figures(theirs)[i] ?? Number.NaN)).toFixed(2));
  return [
    `A round in each of ${CHANNELS} channels at once, ${VOTES} votes each`,
    line(COLUMNS),
    row('Bell Lap, everything in a SQLite file', ours),
    row('a setTimeout and a Map for each, lost', theirs),
    line(['ratio', (ours.timers / theirs.timers).toFixed(4), ...ratios]),
  ].join('\n');
}
