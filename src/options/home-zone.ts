import type { Caller } from '../command.ts';
import type { World } from '../world.ts';

/** The time zone that days are counted in: the server's, or in private messages that of whoever asks; UTC until one is set. */
export const homeZone = ({ subscription, own }: World['memory'], { guildId }: Pick<Caller, 'guildId'>): string =>
  (guildId === null ? own : subscription).settings?.timeZone ?? 'UTC';
