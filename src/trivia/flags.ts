import { z } from 'zod';

/** So many reports are kept of one server; the oldest go first. */
export const MOST_FLAGS = 200;
/** So much of a reason is kept. */
export const LONGEST_WHY = 200;

const flagSchema = z.strictObject({
  questionId: z.string(),
  prompt: z.string(),
  by: z.string(),
  /** Milliseconds since 1970. */
  at: z.int(),
  why: z.string().max(LONGEST_WHY).nullable(),
});
/** A member says that a question is wrong. */
export type Flag = z.infer<typeof flagSchema>;

/** The document of a server, or of somebody's private messages: the questions that were reported there. */
export const flagsSchema = z.strictObject({ version: z.literal(1), flags: z.array(flagSchema) });
export type Flags = z.infer<typeof flagsSchema>;

/** Nothing was reported. */
export const noFlags: Flags = Object.freeze({ version: 1, flags: [] });

/** The document with a report; each member reports a question once, and a reason that is given later is kept. */
export function withFlag(document: Flags, flag: Flag): Flags {
  const isSame = (other: Flag): boolean => other.questionId === flag.questionId && other.by === flag.by;
  const before = document.flags.find(isSame);
  if (before && (flag.why === null || flag.why === before.why)) return document;
  const kept = document.flags.filter((other) => !isSame(other));
  return { ...document, flags: [...kept, before ? { ...before, why: flag.why } : flag].slice(-MOST_FLAGS) };
}

/** The document without what a member reported. */
export function forgetReporter(document: Flags, userId: string): Flags {
  const flags = document.flags.filter(({ by }) => by !== userId);
  return flags.length === document.flags.length ? document : { ...document, flags };
}
