import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { contender } from './contenders.ts';

/** One contender rings alarms in a process of its own, and sends what that took. */
const [name = '', countText = '', spreadText = '', workText = '', redis = ''] = process.argv.slice(2);
const [count, spreadMs, workMs] = [Number(countText), Number(spreadText), Number(workText)];

const CONCURRENCY = 50;

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const cpu = (): number => process.cpuUsage().user + process.cpuUsage().system;

const ids = Array.from({ length: count }, (_, i) => `announce:${1_000_000_000_000_000_000n + BigInt(i) * 7_919n}`);
const moments = new Map(ids.map((id) => [id, 0]));
const lateness = new Float64Array(count);
const done = Promise.withResolvers<void>();
let rang = 0;
let now = 0;
let most = 0;
let halfway = 0;

async function ring(id: string): Promise<void> {
  lateness[rang] = Date.now() - (moments.get(id) ?? 0);
  rang += 1;
  now += 1;
  most = Math.max(most, now);
  // Looking takes long, so only where nobody asks how late they ring.
  if (rang === count / 2 && spreadMs === 0) halfway = heap();
  if (workMs > 0) await setTimeout(workMs);
  now -= 1;
  if (rang === count && now === 0) done.resolve();
}

const { set, close } = contender(name, ring, CONCURRENCY, redis);
const empty = heap();
const beforeSetting = cpu();
// All are set before the first is due.
const start = Date.now() + 1000 + count / (name === 'redis' ? 2 : 50);
for (let from = 0; from < count; from += 500) {
  await Promise.all(
    ids.slice(from, from + 500).map((id, i) => {
      const at = Math.floor(start + ((from + i) * spreadMs) / count);
      moments.set(id, at);
      return set(id, at);
    }),
  );
}
const setting = cpu() - beforeSetting;
const bytes = heap() - empty;
await setTimeout(start - Date.now() - 100);
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const beforeRinging = cpu();
await done.promise;
const ringing = cpu() - beforeRinging;
loop.disable();
lateness.sort();
const at = (share: number): number => lateness[Math.floor(share * (count - 1))] ?? Number.NaN;
process.send?.({
  bytes: bytes / count,
  halfway: spreadMs === 0 ? (halfway - empty) / count : null,
  setting: setting / count,
  ringing: ringing / count,
  late50: at(0.5),
  late99: at(0.99),
  most,
  stall: loop.max / 1e6,
});
await close();
process.disconnect?.();
