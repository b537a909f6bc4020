import { writeSync } from 'node:fs';
import { z } from 'zod';
import { documentsIn } from '../../src/storage/documents.ts';
import { openStore } from '../../src/storage/open-store.ts';

const place = z.union([
  z.object({ kind: z.literal('sqlite'), path: z.string() }),
  z.object({ kind: z.literal('redis'), url: z.string() }),
]);

const store = await openStore(place.parse(JSON.parse(process.argv[2] ?? '')));
const report = (_: string, problem: string): never => {
  throw new Error(problem);
};
const counts = documentsIn(store.namespace('count'), { schema: z.number(), initial: 0 }, report);
for (;;) {
  const [first] = await Promise.all(['k', 'l', 'm'].map((key) => counts.change(key, (n) => n + 1)));
  writeSync(1, `${first}\n`);
}
