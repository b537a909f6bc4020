import type { Settings } from '../announcements/subscription.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { type TypedWishes, usualWishes, wishesOf } from './settings-options.ts';
import { timeOrRefuse } from './time-of-day.ts';
import { zoneOrRefuse } from './time-zone.ts';

/** What a member typed about direct messages. */
export interface TypedSettings extends TypedWishes {
  readonly time?: string | undefined;
  readonly timezone?: string | undefined;
}

/** Whether anything was typed. */
export const isTyped = (typed: TypedSettings): boolean => Object.values(typed).some((value) => value !== undefined);

const invocationOf = (typed: TypedSettings, timezone: string): Invocation => ({
  command: 'follow',
  subcommand: 'me',
  options: Object.fromEntries(
    Object.entries({ ...typed, timezone }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ),
});

/** A member’s settings with what was typed; what wasn’t stays as it was. @throws Refusal for what can’t be read, and when there is no time or zone yet */
export function ownSettings(before: Settings | null, typed: TypedSettings): Settings {
  const time = typed.time === undefined ? before?.time : timeOrRefuse(typed.time);
  const timeZone =
    typed.timezone === undefined ? before?.timeZone : zoneOrRefuse(typed.timezone, (zone) => invocationOf(typed, zone));
  if (time === undefined || timeZone === undefined)
    throw new Refusal('When shall it come? Give me a `time`, such as 7:30, and your `timezone`.');
  return { ...usualWishes, ...before, ...wishesOf(typed), channelId: null, time, timeZone };
}
