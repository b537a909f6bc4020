import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { createBookkeeping } from '../../src/discord/bookkeeping.ts';
import { captureLog } from './captured-log.ts';

const answered = (command: string): Answer => ({
  response: { type: 1 },
  command,
  kind: 'command',
  outcome: 'answered',
});
const failed: Answer = { ...answered('pace'), outcome: 'failed', failure: { id: 'a1', cause: new Error('fell') } };

/** Books with what stands in the log and what was counted. */
function opened() {
  const captured = captureLog();
  const counted: string[] = [];
  const books = createBookkeeping({
    log: captured.log,
    observe: ({ command }, ms) => counted.push(`${command} ${ms}`),
  });
  const written = () => captured.lines.map((line) => JSON.parse(line).command);
  return { ...captured, books, counted, written };
}

test('answers are written and counted a little later, in order', async () => {
  const { books, written, counted, line } = opened();
  books.note(answered('pace'), 1);
  books.note(answered('rivalry'), 2);
  expect(written()).toEqual([]);
  await line('rivalry');
  expect(written()).toEqual(['pace', 'rivalry']);
  expect(counted).toEqual(['pace 1', 'rivalry 2']);
});

test('a failure is written at once, after what came before it', () => {
  const { books, written } = opened();
  books.note(answered('rivalry'), 1);
  books.note(failed, 2);
  expect(written()).toEqual(['rivalry', 'pace']);
});

test('nothing is written twice, whoever asks for it', async () => {
  const { books, written, line } = opened();
  books.note(answered('pace'), 1);
  books.flush();
  books.flush();
  books.note(answered('rivalry'), 1);
  await line('rivalry');
  expect(written()).toEqual(['pace', 'rivalry']);
});
