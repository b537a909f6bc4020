import { COUNTING_MS } from './quizzing.ts';

/** What is to be done next for something that is under way. */
export type Next =
  | { readonly do: 'nothing' }
  /** Look again then (milliseconds since 1970), or when somebody changes it. */
  | { readonly do: 'wait'; readonly until: number }
  /** Does it; resolves to whether Discord was ready for it. */
  | (() => Promise<boolean>);

/** Does all that can be done now, and lets an alarm ring for the rest. */
export async function driveOn(
  look: () => Promise<Next>,
  waitUntil: (ms: number) => Promise<void>,
  now: () => number,
): Promise<void> {
  let waitsUntil: number | null = null;
  for (;;) {
    const next = await look();
    if (typeof next === 'function') {
      if (!(await next())) return waitUntil(now() + COUNTING_MS);
    } else if (next.do === 'nothing' || next.until === waitsUntil) return;
    else {
      waitsUntil = next.until;
      // Looks once more: this may replace the alarm of whoever changed it, or read something, meanwhile.
      await waitUntil(next.until);
    }
  }
}
