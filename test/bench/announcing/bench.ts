import { manyGuilds } from '../../playground/many-guilds.ts';
import { type Slice, takeSlice } from './slice.ts';

/** So many servers are due in one minute, and so long is waited, of the 2,000 seconds that Discord’s 50 a second take. */
const { SERVERS = '100000', SECONDS = '90' } = process.env;

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

const ms = (times: readonly number[], part: number): number =>
  quantile(
    times.toSorted((a, b) => a - b),
    part,
  );

/** The most messages in any second, wherever it begins. */
function mostInASecond(times: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= 1000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

const firstOf = ({ posted }: Slice, count: number): Set<number> =>
  new Set(posted.slice(0, count).map(({ server }) => server));

function ordering(one: Slice, other: Slice, servers: number): string {
  const count = Math.min(one.posted.length, other.posted.length);
  const both = firstOf(one, count).intersection(firstOf(other, count)).size;
  const mean = [...firstOf(one, count)].reduce((sum, server) => sum + server, 0) / count / servers;
  const byChance = (count * count) / servers;
  return `of the first ${count}, ${both} are among the first ${count} of the next day, too (${byChance.toFixed(0)} by chance); mean place in the order of set-up ${mean.toFixed(2)} (0.50 by chance)`;
}

function figures(slice: Slice, servers: number, seconds: number): string[] {
  const { posted, held, idle, busy } = slice;
  const times = posted.map(({ atMs }) => atMs);
  const [, first, middle, last] = held;
  const ratio = (part: number): string => (ms(busy, part) / ms(idle, part)).toFixed(2);
  const cpu = (((last?.cpuMs ?? 0) - (first?.cpuMs ?? 0)) / seconds / 10).toFixed(0);
  return [
    `start: ${servers} subscriptions walked in ${(slice.startMs / 1000).toFixed(1)} s, longest stall ${slice.startStallMs.toFixed(0)} ms`,
    `posts: ${posted.length} in ${seconds} s, ${(posted.length / seconds).toFixed(1)} a second, at most ${mostInASecond(times)} in any one; servers posted to twice: ${posted.length - firstOf(slice, posted.length).size}`,
    `heap after a collection: ${[first, middle, last].map((one) => one?.heap.toFixed(0)).join(', ')} MiB at the moment, in the middle, at the end; resident ${[first, middle, last].map((one) => one?.rss.toFixed(0)).join(', ')} MiB`,
    `/rivalry: p50 ${ms(idle, 0.5).toFixed(1)} ms idle, ${ms(busy, 0.5).toFixed(1)} ms meanwhile (× ${ratio(0.5)}); p99 ${ms(idle, 0.99).toFixed(1)} and ${ms(busy, 0.99).toFixed(1)} ms (× ${ratio(0.99)}); ${idle.length} and ${busy.length} asked`,
    `CPU of the bot: ${cpu} % of one core; longest stall ${Math.max(middle?.stallMs ?? 0, last?.stallMs ?? 0).toFixed(0)} ms`,
  ];
}

/** The first seconds of a minute in which a great many servers are due, with Discord’s limits, on two days. */
export async function benchAnnouncing(): Promise<string> {
  const [servers, seconds] = [Number(SERVERS), Number(SECONDS)];
  const guilds = manyGuilds(servers, 2);
  const one = await takeSlice({ guilds, day: '2027-03-23', seconds });
  const other = await takeSlice({ guilds, day: '2027-03-24', seconds: seconds / 3 });
  return [...figures(one, servers, seconds), `order: ${ordering(one, other, servers)}`].join('\n');
}
