import type { Settings } from '../announcements/subscription.ts';
import type { Messages } from '../discord/messages.ts';
import { ownerOf, type Scope } from '../scope.ts';

type Opened = Awaited<ReturnType<Messages['openDirectMessage']>>;

/** Where a subscriber’s announcements go: the channel of the settings, or direct messages. */
export async function channelOf(
  messages: Pick<Messages, 'openDirectMessage'>,
  subscriber: Scope,
  { channelId }: Settings,
): Promise<Opened> {
  if (channelId !== null) return { kind: 'open', channelId };
  const owner = ownerOf(subscriber);
  if (owner.kind === 'guild') throw new Error(`The announcements of ${subscriber} have no channel`);
  return messages.openDirectMessage(owner.userId);
}
