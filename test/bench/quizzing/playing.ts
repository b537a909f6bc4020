import { bellLap } from './bell-lap.ts';
import { naive } from './naive.ts';
import { VOTES } from './round.ts';

/** One contender plays a round in each channel, in a process of its own, and sends what that took. */
const [name = '', countText = '', path = ''] = process.argv.slice(2);
const count = Number(countText);

const memory = () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapUsed, rss };
};
const cpu = (): number => process.cpuUsage().user + process.cpuUsage().system;
const timers = (): number => process.getActiveResourcesInfo().filter((what) => what === 'Timeout').length;

const contender = name === 'naive' ? naive() : await bellLap({ kind: 'sqlite', path });
const channels = Array.from({ length: count }, (_, i) => String(1_000_000_000_000_000_000n + BigInt(i) * 7_919n));
const [empty, begun] = [memory(), cpu()];
await contender.begin(channels);
const open = cpu();
for (let user = 0; user < VOTES; user += 1)
  for (let from = 0; from < count; from += 100)
    await Promise.all(
      channels.slice(from, from + 100).map((id) => contender.vote(id, String(5_000_000_000 + user), user % 4)),
    );
const [voted, full, waiting] = [cpu(), memory(), timers()];
await contender.end();
const ended = cpu();
process.send?.({
  points: await contender.points(),
  heap: (full.heapUsed - empty.heapUsed) / count,
  rss: (full.rss - empty.rss) / count,
  timers: waiting,
  begin: (open - begun) / count,
  vote: (voted - open) / count / VOTES,
  end: (ended - voted) / count,
});
process.exit();
