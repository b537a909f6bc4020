import { setTimeout as wait } from 'node:timers/promises';

/** `awaited` is what somebody sits in front of, such as the next question of a quiz; `due` is what comes by the clock. */
export type Line = 'awaited' | 'due';

/** Lets one after another through. */
export interface Turnstile {
  /** Resolves when it is the turn of one who has come to the end of a line. */
  readonly turn: (line: Line) => Promise<void>;
  /** Lets nobody through for so many milliseconds from now. */
  readonly hold: (ms: number) => void;
}

/**
 * Lets one after another through, each in a slot of its own: `nextSlot` resolves to how long to wait for the next one, in
 * milliseconds. In each line who came first goes first. While both lines wait they take turns, so that neither a hundred thousand
 * announcements keep a quiz waiting nor many quizzes the announcements. Rejects with what `nextSlot` rejects with.
 */
export function turnstile(nextSlot: () => Promise<number>): Turnstile {
  const lines: Readonly<Record<Line, PromiseWithResolvers<void>[]>> = { awaited: [], due: [] };
  let last: Line = 'due';
  let isTurning = false;
  let heldUntil = 0;

  /** Whoever is next; who comes while a slot is waited for may still be. */
  function next(): PromiseWithResolvers<void> | undefined {
    const other = last === 'due' ? 'awaited' : 'due';
    if (lines[other].length > 0) last = other;
    return lines[last].shift();
  }

  async function untilReleased(): Promise<void> {
    for (let ms = heldUntil - performance.now(); ms > 0; ms = heldUntil - performance.now()) await wait(ms);
  }

  async function turnOn(): Promise<void> {
    while (lines.awaited.length + lines.due.length > 0) {
      try {
        const ms = await nextSlot();
        if (ms > 0) await wait(ms);
        await untilReleased();
        next()?.resolve();
      } catch (error) {
        next()?.reject(error);
      }
    }
    isTurning = false;
  }

  return {
    turn(line) {
      const one = Promise.withResolvers<void>();
      lines[line].push(one);
      if (!isTurning) {
        isTurning = true;
        void turnOn();
      }
      return one.promise;
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, performance.now() + ms);
    },
  };
}
