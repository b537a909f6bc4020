import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** Words whose patterns V8 has read in two ways: a nation behind an age, an ordinal behind a name. */
const REPORT = `Britain’s Jane Example and Kenya’s Ann Sample met in the 60m hurdles in Leeds.

Sample led early on. The 25-year-old Briton clocked 7.98 seconds to win, with Sample second in 8.01.

“I knew it,” said the 25-year-old Briton.
`;

let folder = '';
let optimized = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  await writeFile(join(folder, 'report.txt'), REPORT);
  optimized = await readWith('--regexp-optimization');
});
afterAll(() => rm(folder, { recursive: true }));

const readWith = async (flag: string): Promise<string> =>
  (await run(process.execPath, [flag, MAIN, 'read', '--json', join(folder, 'report.txt')])).stdout;

test.each(['--no-regexp-optimization', '--regexp-interpret-all', '--no-regexp-tier-up'])(
  'a report is read with %s as it is without',
  async (flag) => {
    expect(await readWith(flag)).toEqual(optimized);
  },
);
