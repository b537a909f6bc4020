import type { Settings } from '../announcements/subscription.ts';
import type { Caller } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { requirePostPermissions } from './post-permissions.ts';
import { type TypedWishes, usualWishes, wishesOf } from './settings-options.ts';
import { timeOrRefuse } from './time-of-day.ts';
import { zoneOrRefuse } from './time-zone.ts';

/** What a manager typed about a server's announcements; channel and role by their ids. */
export interface TypedServerSettings extends TypedWishes {
  readonly channel: string;
  readonly time: string;
  readonly timezone: string;
  readonly role?: string | undefined;
}

/** A server's settings as they were typed. @throws Refusal for what can’t be read, for everyone as a role, and where the bot may not post */
export function serverSettings(typed: TypedServerSettings, caller: Caller): Settings {
  const { channel: channelId, role: roleId = null } = typed;
  const time = timeOrRefuse(typed.time);
  const timeZone = zoneOrRefuse(typed.timezone);
  const settings = { ...usualWishes, ...wishesOf(typed), channelId, time, timeZone, roleId };
  requirePostPermissions(caller, channelId, settings.content);
  // Everyone is the role that has the server's id.
  if (roleId === caller.guildId)
    throw new Refusal('I never ping everyone. Choose a role that members can take or leave.');
  return settings;
}
