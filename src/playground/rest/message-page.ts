import { z } from 'zod';
import { whole } from '../bodies/field.ts';
import { limits } from '../limits.ts';
import type { Post } from '../state.ts';

/** Which messages of a channel are asked for. */
export const pageQuery = z.object({
  limit: z.coerce.number().pipe(whole(1, limits.messagesPage)).default(50),
  before: z.coerce.bigint().optional(),
  after: z.coerce.bigint().optional(),
  around: z.coerce.bigint().optional(),
});

/** Those of the posts (oldest first) that are asked for. */
export function inPage(
  posts: readonly Post[],
  { limit, before, after, around }: z.output<typeof pageQuery>,
): readonly Post[] {
  const id = ({ message }: Post) => BigInt(message.id);
  if (before !== undefined) return posts.filter((post) => id(post) < before).slice(-limit);
  if (after !== undefined) return posts.filter((post) => id(post) > after).slice(0, limit);
  if (around === undefined) return posts.slice(-limit);
  const middle = posts.findIndex((post) => id(post) >= around);
  const first = Math.max((middle === -1 ? posts.length : middle) - Math.floor(limit / 2), 0);
  return posts.slice(first, first + limit);
}
