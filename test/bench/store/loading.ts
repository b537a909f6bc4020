import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { readLists } from '../../../src/data/lists-file.ts';
import { completeLists } from '../../../src/lists/complete-lists.ts';
import { listStore } from '../../../src/lists/list-store.ts';

const [path = ''] = process.argv.slice(2);
const now = (): number => performance.now();

/**
 * Reading and decompressing alone, and then reading, decompressing and building all indexes, those of complete lists too, in milliseconds;
 * and what is resident then.
 */
const started = now();
const bytes = readFileSync(path);
zstdDecompressSync(bytes.subarray(bytes.indexOf('\n') + 1));
const decompressed = now();
const lists = await readLists(path);
if (!lists) throw new Error(`no ${path}`);
const store = listStore(lists);
completeLists(store);
const ready = now();
process.send?.({
  plain: decompressed - started,
  load: ready - decompressed,
  rows: store.rows,
  megabytes: process.resourceUsage().maxRSS / 1024,
});
process.disconnect?.();
