/** The key of all that belongs to a server or, in private messages, to somebody alone; each by Discord’s id. */
export type Scope = `guild:${string}` | `user:${string}`;

/** The key of all that belongs to a server. */
export const guildScope = (guildId: string): Scope => `guild:${guildId}`;

/** The key of all that belongs to somebody alone. */
export const userScope = (userId: string): Scope => `user:${userId}`;

/** The key of whoever somebody asks for somewhere: the server or, in private messages, themselves. */
export const scopeOf = (guildId: string | null, userId: string): Scope =>
  guildId === null ? userScope(userId) : guildScope(guildId);

/** Whether a key of the store, or of an alarm, is one of those. */
export const isScope = (key: string): key is Scope => /^(?:guild|user):[^ ]+$/.test(key);

/** A server, or somebody alone, by Discord’s id. */
export type Owner =
  | { readonly kind: 'guild'; readonly guildId: string }
  | { readonly kind: 'user'; readonly userId: string };

/** Whose key it is. */
export function ownerOf(scope: Scope): Owner {
  const id = scope.slice(scope.indexOf(':') + 1);
  return scope.startsWith('guild:') ? { kind: 'guild', guildId: id } : { kind: 'user', userId: id };
}
