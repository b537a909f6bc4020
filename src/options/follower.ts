import type { Subscription } from '../announcements/subscription.ts';
import type { Caller } from '../command.ts';
import type { Lead } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { guildScope, type Scope, userScope } from '../scope.ts';
import type { World } from '../world.ts';

/** Somebody who follows things, and how they are spoken of. */
export interface Follower {
  readonly key: Scope;
  readonly subscription: Subscription;
  readonly title: string;
  readonly whose: 'server' | 'me';
  /** What brings the news, for those who have not set it up. */
  readonly hint: string;
}

/** The server, or in private messages and where it was asked for, whoever asks. */
export function followerOf(
  { memory }: World,
  { guildId, userId }: Caller,
  asked: 'server' | 'me' | undefined,
): Follower {
  if (guildId === null || asked === 'me')
    return {
      key: userScope(userId),
      subscription: memory.own,
      title: 'You follow',
      whose: 'me',
      hint: '`/follow me` with a time and your time zone brings their news every day in a direct message.',
    };
  return {
    key: guildScope(guildId),
    subscription: memory.subscription,
    title: 'This server follows',
    whose: 'server',
    hint: '`/announce setup` brings the news every day, these first.',
  };
}

/** Checks that whoever asks may decide for a follower. @throws Refusal for whoever may not decide for the server, with a way to ask the same for themselves */
export function requireManager({ mayManage }: Caller, { whose }: Follower, forMe: Lead): void {
  if (whose === 'me' || mayManage) return;
  throw new Refusal('Only members who may manage this server can choose what it follows. You can follow it yourself.', [
    forMe,
  ]);
}
