import { join } from 'node:path';
import { readLists } from '../../../src/data/lists-file.ts';
import { listStore } from '../../../src/lists/list-store.ts';
import { type Contest, contests } from './contests.ts';
import { multiplied } from './multiplied.ts';
import { type Question, questions, seeded } from './questions.ts';
import { sqliteOf } from './sqlite.ts';

const QUESTIONS = 10_000;
/** Both are asked in turn. Of how long a question took in each round the middle counts: what else the machine does is nobody’s answer. */
const ROUNDS = 3;
/** In each round nobody is asked for longer than this. */
const PATIENCE_MS = 3_000;
/** So many that code is compiled for good on both sides, as it is in a bot that has run for an hour. */
const WARM_UP = 20_000;
/** So many questions both must answer alike; slow ones fewer, but some. */
const CHECKED = 1000;
const CHECKED_AT_LEAST = 10;

/** Milliseconds of each question, until patience ends. */
function times(ask: (question: Question) => unknown, all: readonly Question[], patience = PATIENCE_MS): number[] {
  const end = performance.now() + patience;
  const taken: number[] = [];
  for (const question of all) {
    // A question that somebody has just asked is at hand: what is timed is the answer.
    Object.values(question);
    const before = performance.now();
    ask(question);
    const after = performance.now();
    taken.push(after - before);
    if (after > end) break;
  }
  return taken;
}

/** An answer as text, whichever arrays it has. */
const told = (answer: unknown): string =>
  JSON.stringify(answer, (_, value) => (value instanceof Uint32Array ? Array.from(value) : value));

/** @throws Error when one side gives another answer than the other */
function expectSame({ name, ours, theirs }: Contest, all: readonly Question[]): void {
  const end = performance.now() + PATIENCE_MS;
  for (const [i, question] of all.slice(0, CHECKED).entries()) {
    if (i >= CHECKED_AT_LEAST && performance.now() > end) break;
    const [own, other] = [told(ours(question)), told(theirs(question))];
    if (own !== other) throw new Error(`${name}, ${JSON.stringify(question)}: ${own}, SQLite: ${other}`);
  }
}

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

/** The middle of the rounds of each question that all rounds came to, in order. */
function middles(rounds: readonly (readonly number[])[]): number[] {
  const asked = Math.min(...rounds.map(({ length }) => length));
  const of = (question: number): number[] => inOrder(rounds.map((taken) => taken[question] ?? Number.NaN));
  return inOrder(Array.from({ length: asked }, (_, question) => of(question)[ROUNDS >> 1] ?? Number.NaN));
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? Number.NaN;

const lists = await readLists(join(import.meta.dirname, '../../../data/toplists.bin'));
if (!lists) throw new Error('no data/toplists.bin');
const store = listStore(multiplied(lists, Number(process.argv[2])));
const db = sqliteOf(store);
const asked = questions(store, QUESTIONS, seeded(1));
const warmUp = questions(store, WARM_UP, seeded(2));
for (const contest of contests(store, db)) {
  const { name, ours, theirs } = contest;
  expectSame(contest, asked);
  times(ours, warmUp);
  times(theirs, warmUp);
  const [own, other]: [number[][], number[][]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(times(ours, asked));
    other.push(times(theirs, asked));
  }
  const [ownTimes, otherTimes] = [middles(own), middles(other)];
  process.send?.({
    name,
    rows: store.rows,
    ours: [at(ownTimes, 0.5), at(ownTimes, 0.99)],
    theirs: [at(otherTimes, 0.5), at(otherTimes, 0.99)],
  });
}
process.disconnect?.();
