import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Prints, when all tests have run, how many of the bot's requests were held against Discord's OpenAPI file. */
export default async function countHeld(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'bell-lap-held-'));
  const counts = join(folder, 'counts');
  await writeFile(counts, '');
  Object.assign(process.env, { HELD_REQUESTS: counts });
  return async () => {
    const lines = (await readFile(counts, 'utf8')).split('\n').filter(Boolean);
    const total = lines.reduce((sum, line) => sum + Number(line), 0);
    if (total > 0) process.stdout.write(`${total} requests and their answers held against Discord’s OpenAPI file\n`);
    await rm(folder, { recursive: true });
  };
}
