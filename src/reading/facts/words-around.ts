import type { Mention } from '../people/mention.ts';
import type { Sign } from '../signs/sign.ts';

interface Pattern {
  readonly test: (words: string) => boolean;
}

/** What is said around somebody and a sign, when the sign is theirs. */
export interface Said {
  /** What stands between the two. */
  readonly between: Pattern;
  /** What stands before the first of the two. */
  readonly before?: Pattern;
  /** The words of the sign. */
  readonly sign?: Pattern;
  /** What stands behind the second. */
  readonly behind?: Pattern;
}

/** How far before the two that looks, and how far behind them, in characters. */
const BEFORE = 90;
const BEHIND = 120;

/** Whether that is said around somebody and a sign, whichever stands first. */
export function isSaid(
  text: string,
  mention: Mention,
  sign: Sign,
  { between, before, sign: own, behind }: Said,
): boolean {
  const [first, second] = mention.start < sign.start ? [mention, sign] : [sign, mention];
  return (
    between.test(text.slice(first.end, second.start)) &&
    (own === undefined || own.test(text.slice(sign.start, sign.end))) &&
    (before === undefined || before.test(text.slice(Math.max(0, first.start - BEFORE), first.start))) &&
    (behind === undefined || behind.test(text.slice(second.end, second.end + BEHIND)))
  );
}
