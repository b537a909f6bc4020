import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { load } from '../../../src/data/load.ts';
import { readerOf } from '../../../src/reader-of.ts';
import { texts } from './texts.ts';

const ROUNDS = 7;

/** Reads one text; what it returns keeps the work from being skipped. */
type Reading = (text: string) => number;

interface Contender {
  readonly name: string;
  readonly read: Reading;
  /** Megabytes of text for each second of CPU, one for each round. */
  readonly speeds: number[];
}

async function contenders(): Promise<readonly Contender[]> {
  const read = readerOf(await load(join(import.meta.dirname, '../../../data')));
  const wink = winkNLP(model);
  const { its } = wink;
  const all: readonly (readonly [string, Reading])[] = [
    ['Bell Lap: quotations, speakers, results', (text) => read(text).claims.length],
    ['wink-nlp: tokens, tags, named entities', (text) => wink.readDoc(text).tokens().out(its.pos).length],
    ['compromise: tokens, tags', (text) => nlp(text).terms().length],
  ];
  return all.map(([name, reading]) => ({ name, read: reading, speeds: [] }));
}

function megabytesPerSecond(read: Reading, all: readonly string[]): number {
  const size = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const before = process.cpuUsage();
  let sum = 0;
  for (const text of all) sum += read(text);
  if (sum === 0) throw new Error('nothing was read');
  const { user, system } = process.cpuUsage(before);
  return size / (user + system);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

function line({ name, speeds }: Contender, first: readonly number[]): string {
  const ratios = speeds.map((speed, round) => (first[round] ?? Number.NaN) / speed);
  const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  return [
    name.padEnd(40),
    median(speeds).toFixed(2).padStart(6),
    `${median(ratios).toFixed(2)} (${spread})`.padStart(20),
  ].join('  ');
}

/** Megabytes of article text a second of CPU, in turn, medians of seven rounds after one to warm up; how many times as fast Bell Lap is. */
export async function benchRead(): Promise<string> {
  const { from, all } = texts();
  const found = await contenders();
  for (const { read } of found) megabytesPerSecond(read, all);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { read, speeds } of found) speeds.push(megabytesPerSecond(read, all));
  }
  const head = [`of ${from}`.padEnd(40), 'MB/s'.padStart(6), 'Bell Lap is × as fast'.padStart(20)].join('  ');
  return [head, ...found.map((contender) => line(contender, found[0]?.speeds ?? []))].join('\n');
}
