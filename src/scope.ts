/** The key of all that belongs to a server: `guild:<id>`. */
export const guildScope = (guildId: string): string => `guild:${guildId}`;

/** The key of all that belongs to somebody alone: `user:<id>`. */
export const userScope = (userId: string): string => `user:${userId}`;

/** The key of whoever somebody asks for somewhere: the server or, in private messages, themselves. */
export const scopeOf = (guildId: string | null, userId: string): string =>
  guildId === null ? userScope(userId) : guildScope(guildId);

/** Whose key it is: Discord’s id of a server, or else of somebody. */
export function ownerOf(scope: string): { readonly guildId: string | null; readonly userId: string | null } {
  const [kind, id = ''] = scope.split(':');
  return kind === 'guild' ? { guildId: id, userId: null } : { guildId: null, userId: id };
}
