import { encodeInvocation, type Invocation } from './invocation.ts';

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Eight characters that stand for an id which is too long for a button: "~0k3f9xz". */
export const shortId = (id: string): string => `~${fnv1a(id).toString(36).padStart(7, '0')}`;

/** The thing that `text` is the id of, or the short id of. */
export const byShortId = <T extends { readonly id: string }>(things: Iterable<T>, text: string): T | undefined =>
  Iterator.from(things).find(({ id }) => id === text || (text.startsWith('~') && shortId(id) === text));

function shortenFirst(invocation: Invocation): Invocation | null {
  const long = Object.entries(invocation.options).find(([, value]) => value.length > shortId('').length);
  return long ? { ...invocation, options: { ...invocation.options, [long[0]]: shortId(long[1]) } } : null;
}

/**
 * An invocation in at most `limit` characters: ids give way to short ones, the first option first, until it fits.
 * Text that is no id has no short form, so an invocation with such text names its ids first.
 */
export function encodeWithin(limit: number, invocation: Invocation): string {
  const text = encodeInvocation(invocation);
  const shorter = text.length > limit ? shortenFirst(invocation) : null;
  return shorter ? encodeWithin(limit, shorter) : text;
}
