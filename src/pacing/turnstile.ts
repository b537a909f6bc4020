import { setTimeout as wait } from 'node:timers/promises';

/** `awaited` is what somebody sits in front of, such as the next question of a quiz; `due` is what comes by the clock. */
export type Line = 'awaited' | 'due';

/** Resolves when it is the turn of one who has come to the end of a line. */
export type Turn = (line: Line) => Promise<void>;

/**
 * Lets one after another through, each in a slot of its own: `nextSlot` resolves to how long to wait for the next one, in
 * milliseconds. In each line who came first goes first. While both lines wait they take turns, so that neither a hundred thousand
 * announcements keep a quiz waiting nor many quizzes the announcements. Rejects with what `nextSlot` rejects with.
 */
export function turnstile(nextSlot: () => Promise<number>): Turn {
  const lines: Readonly<Record<Line, PromiseWithResolvers<void>[]>> = { awaited: [], due: [] };
  let last: Line = 'due';
  let isTurning = false;

  /** Whoever is next; who comes while a slot is waited for may still be. */
  function next(): PromiseWithResolvers<void> | undefined {
    const other = last === 'due' ? 'awaited' : 'due';
    if (lines[other].length > 0) last = other;
    return lines[last].shift();
  }

  async function turn(): Promise<void> {
    while (lines.awaited.length + lines.due.length > 0) {
      try {
        const ms = await nextSlot();
        if (ms > 0) await wait(ms);
        next()?.resolve();
      } catch (error) {
        next()?.reject(error);
      }
    }
    isTurning = false;
  }

  return (line) => {
    const one = Promise.withResolvers<void>();
    lines[line].push(one);
    if (!isTurning) {
      isTurning = true;
      void turn();
    }
    return one.promise;
  };
}
