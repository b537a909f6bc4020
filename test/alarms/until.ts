import { setTimeout } from 'node:timers/promises';

/** Resolves once something is true; a test that waits for ever fails by its time limit. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await setTimeout(5);
}
