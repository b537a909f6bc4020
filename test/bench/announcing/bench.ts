import { turnOf } from '../../../src/alarms/turn.ts';
import type { Guild } from '../../../src/playground/guild.ts';
import { discordsRates } from '../../../src/playground/rate-limits.ts';
import { guildScope } from '../../../src/scope.ts';
import { manyGuilds } from '../../playground/many-guilds.ts';
import { mostInASecond } from './most-in-a-second.ts';
import { dueAt, type Posted, type Slice, takeSlice } from './slice.ts';

/** So many servers are due in one minute, and so long is waited. A hundred thousand take 2,000 seconds at Discord’s 50 a second. */
const { SERVERS = '2000', SECONDS = '90' } = process.env;

/** A day of the year on which much has happened, so that there is something to ask. */
const DAY = '2027-08-06';

const LIMIT = discordsRates.global?.most ?? Number.NaN;

const quantile = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

const ofLimit = (aSecond: number): string =>
  `${aSecond.toFixed(1)} a second (${(aSecond / LIMIT).toFixed(2)} of ${LIMIT})`;

const doubles = (posted: readonly Posted[]): number => posted.length - new Set(posted.map(({ server }) => server)).size;

function posting({ announcements, questions }: Slice, servers: number): string[] {
  const lastMs = announcements.at(-1)?.atMs ?? Number.NaN;
  const early = questions.filter(({ atMs }) => announcements.length < servers || atMs < lastMs).length;
  return [
    `announcements: ${announcements.length} of ${servers} in ${(lastMs / 1000).toFixed(0)} s, ${ofLimit(announcements.length / (lastMs / 1000))}; a second time: ${doubles(announcements)}`,
    `questions that follow: ${questions.length}, ${early} of them before the last announcement; a second time: ${doubles(questions)}`,
  ];
}

function asking({ requests, held }: Slice, seconds: number): string[] {
  const routes = Object.groupBy(requests, ({ route }) => route);
  const each = Object.entries(routes).map(([route, all = []]) => `${route} ${(all.length / seconds).toFixed(1)}`);
  const [sent, came] = [
    Math.max(...held.slice(2).map(({ most }) => most)),
    mostInASecond(requests.map(({ atMs }) => atMs)),
  ];
  const refused = requests.filter(({ status }) => status === 429).length;
  return [
    `requests: ${ofLimit(requests.length / seconds)}, at most ${sent} sent in any one (${(sent / LIMIT).toFixed(2)}), and ${came} read by the small Discord; refused as too many: ${refused}`,
    `a second, by route: ${each.join(', ')}`,
  ];
}

/** How far the order of announcements is from that of their turns: Spearman’s coefficient, and the greatest way from a place. */
function ordering({ announcements }: Slice, guilds: readonly Guild[]): string {
  const at = dueAt(DAY).epochMilliseconds;
  const turns = guilds.map(({ id }) => turnOf(guildScope(id), at));
  const order = [...turns.keys()].sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0));
  const place = new Map(order.map((server, i) => [server, i]));
  const off = announcements.map(({ server }, i) => Math.abs((place.get(server) ?? Number.NaN) - i));
  const n = off.length;
  const rho = 1 - (6 * off.reduce((sum, one) => sum + one * one, 0)) / (n * (n * n - 1));
  return `order: rank correlation with the turns of the day ${rho.toFixed(5)}; nobody further than ${off.reduce((most, one) => Math.max(most, one), 0)} places from theirs`;
}

function holding({ held, idle, busy }: Slice, seconds: number): string[] {
  const [, first, middle, last] = held;
  const times = (part: number): string => {
    const [before, meanwhile] = [quantile(idle, part), quantile(busy, part)];
    return `${before.toFixed(1)} ms idle, ${meanwhile.toFixed(1)} ms meanwhile (× ${(meanwhile / before).toFixed(2)})`;
  };
  const cpu = (((last?.cpuMs ?? 0) - (first?.cpuMs ?? 0)) / seconds / 10).toFixed(0);
  return [
    `heap after a collection: ${[first, middle, last].map((one) => one?.heap.toFixed(0)).join(', ')} MiB at the moment, in the middle, at the end; resident ${[first, middle, last].map((one) => one?.rss.toFixed(0)).join(', ')} MiB`,
    `/rivalry: p50 ${times(0.5)}; p99 ${times(0.99)}; ${idle.length} and ${busy.length} asked`,
    `CPU of the bot: ${cpu} % of one core; longest stall ${Math.max(middle?.stallMs ?? 0, last?.stallMs ?? 0).toFixed(0)} ms`,
  ];
}

/** A minute in which a great many servers are due, with Discord’s limits, or the first seconds of what follows. */
export async function benchAnnouncing(): Promise<string> {
  const [servers, seconds] = [Number(SERVERS), Number(SECONDS)];
  const guilds = manyGuilds(servers, 2);
  const slice = await takeSlice({ guilds, day: DAY, seconds });
  return [
    `start: ${servers} subscriptions walked in ${(slice.startMs / 1000).toFixed(1)} s, longest stall ${slice.startStallMs.toFixed(0)} ms`,
    ...posting(slice, servers),
    ...asking(slice, seconds),
    ordering(slice, guilds),
    ...holding(slice, seconds),
  ].join('\n');
}
