import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { readLists } from '../../../src/data/lists-file.ts';
import { listStore } from '../../../src/lists/list-store.ts';

const path = join(import.meta.dirname, '../../../data/toplists.bin');
const now = (): number => performance.now();

/** Reading and decompressing alone, and then reading, decompressing and building all indexes, in milliseconds; and what is resident then. */
const started = now();
const bytes = readFileSync(path);
zstdDecompressSync(bytes.subarray(bytes.indexOf('\n') + 1));
const decompressed = now();
const lists = await readLists(path);
if (!lists) throw new Error(`no ${path}`);
const { rows } = listStore(lists);
const ready = now();
process.send?.({
  plain: decompressed - started,
  load: ready - decompressed,
  rows,
  megabytes: process.resourceUsage().maxRSS / 1024,
});
process.disconnect?.();
