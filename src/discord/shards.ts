import { z } from 'zod';

/** Some of the connections that a bot in many servers has, counted from 0; each serves its own servers. */
export interface Shards {
  /** The ones of this process, rising. */
  readonly ids: readonly number[];
  /** How many there are over all processes. */
  readonly count: number;
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Reads “0-3/16”, the shards 0 to 3 of 16, or “5/16” for one alone. What is wrong is told as what was expected. */
export const shardsSchema = z.string().transform((text, context): Shards => {
  const [, from, to = from, of] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const [first, last, count] = [Number(from), Number(to), Number(of)];
  const expected = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (from === undefined)
    return expected('shards and how many there are in all, such as 0-3/16, or 5/16 for one alone');
  if (first > last) return expected('shards from a lower to a higher one, such as 0-3/16');
  if (last >= count) return expected('shards that there are: of 16 they are 0 to 15, such as 12-15/16');
  return { ids: range(first, last), count };
});
