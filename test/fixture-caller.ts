import type { Caller } from '../src/command.ts';

/** A member who asks in private, unless something else is said. */
export const callerOf = (caller: Partial<Caller> = {}): Caller => ({
  userId: '10',
  guildId: null,
  channelId: '40',
  mayManage: false,
  permissions: 0n,
  channels: new Map(),
  followUp: null,
  ...caller,
});
