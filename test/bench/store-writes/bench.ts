import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type Documents, documentsIn } from '../../../src/storage/documents.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';

interface Case {
  readonly title: string;
  readonly changes: number;
  readonly keys: number;
  /** How many are asked for at the same moment, */
  readonly together: number;
  /** and how long it is to the next such moment; 0 is once they are made. */
  readonly everyMs: number;
}

const cases: readonly Case[] = [
  { title: '20,000 changes of 5,000 keys at once', changes: 20_000, keys: 5000, together: 20_000, everyMs: 0 },
  { title: '2,000 changes one after another', changes: 2000, keys: 500, together: 1, everyMs: 0 },
  { title: '17 keys every 10 ms, 100,000 a minute', changes: 17_000, keys: 17_000, together: 17, everyMs: 10 },
];

const schema = z.object({ count: z.int(), text: z.string() });
type Counted = z.infer<typeof schema>;
const initial: Counted = { count: 0, text: 'x'.repeat(500) };

const report = (key: string, problem: string): never => {
  throw new Error(`${key}: ${problem}`);
};

async function make(documents: Documents<Counted>, { changes, keys, together, everyMs }: Case): Promise<void> {
  const made: Promise<unknown>[] = [];
  for (let from = 0; from < changes; from += together) {
    for (let i = from; i < from + together; i += 1)
      made.push(documents.change(String(i % keys), (before) => ({ ...before, count: before.count + 1 })));
    await (everyMs > 0 ? setTimeout(everyMs) : made.at(-1));
  }
  await Promise.all(made);
}

async function figures(one: Case): Promise<string> {
  using folder = temporaryFolder();
  const store = await openStore({ kind: 'sqlite', path: folder.in('bench.sqlite') });
  const documents = documentsIn(store.namespace('bench'), { schema, initial }, report);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  await setTimeout(50);
  loop.enable();
  await setTimeout(50);
  const [start, before] = [performance.now(), process.cpuUsage()];
  await make(documents, one);
  const [seconds, { user, system }] = [(performance.now() - start) / 1000, process.cpuUsage(before)];
  await setTimeout(50); // the stall is seen once it is over
  loop.disable();
  await store.close();
  const micros = ((user + system) / one.changes).toFixed(0);
  const [rate, stall] = [one.changes / seconds, loop.max / 1e6].map((figure) => figure.toFixed(0));
  return `${one.title.padEnd(40)} ${rate} a second, ${micros} µs of CPU each, longest stall ${stall} ms`;
}

/** Changes of documents in a SQLite file, each of half a kilobyte: how many a second, and how long nothing else could run. */
export async function benchStoreWrites(): Promise<string> {
  const lines: string[] = [];
  for (const one of cases) lines.push(await figures(one));
  return lines.join('\n');
}
