import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';

const writer = join(import.meta.dirname, 'log-writer.ts');
const laps = Array.from({ length: 1_000 }, (_, lap) => lap);
const lineSchema = z.object({ lap: z.int().optional() });

/** The numbers of the laps in lines of a log, in the order in which they stand there. */
const lapsIn = (log: string): number[] =>
  log
    .trim()
    .split('\n')
    .flatMap((line) => lineSchema.parse(JSON.parse(line)).lap ?? []);

const endings = [
  'comes to its end',
  'is told to exit',
  'throws',
  'leaves a promise rejected',
  'is killed after something fatal',
];

test.each(endings)('every line reaches a pipe, in order, of a program that %s', async (ending) => {
  const { stdout } = spawn(process.execPath, [writer, ending], { stdio: ['ignore', 'pipe', 'ignore'] });
  expect(lapsIn(await text(stdout))).toEqual(laps);
});

test.each(endings)('every line reaches a file, in order, of a program that %s', async (ending) => {
  const folder = await mkdtemp(join(tmpdir(), 'bell-lap-'));
  const path = join(folder, 'log');
  const file = openSync(path, 'w');
  await once(spawn(process.execPath, [writer, ending], { stdio: ['ignore', file, 'ignore'] }), 'exit');
  closeSync(file);
  expect(lapsIn(readFileSync(path, 'utf8'))).toEqual(laps);
  await rm(folder, { recursive: true });
});

test('the last line of a program that goes on does not wait for more lines', async () => {
  const child = spawn(process.execPath, [writer, 'goes on'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const seen: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    seen.push(line);
    if (seen.length === laps.length) break;
  }
  child.kill();
  expect(lapsIn(seen.join('\n'))).toEqual(laps);
});
