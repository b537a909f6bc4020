import type { Settings } from '../announcements/subscription.ts';
import type { Messages } from '../discord/messages.ts';
import { ownerOf } from '../scope.ts';

type Opened = Awaited<ReturnType<Messages['openDirectMessage']>>;

/** Where a subscriber’s announcements go: the channel of the settings, or direct messages. */
export async function channelOf(
  messages: Pick<Messages, 'openDirectMessage'>,
  subscriber: string,
  { channelId }: Settings,
): Promise<Opened> {
  return channelId === null
    ? messages.openDirectMessage(ownerOf(subscriber).userId ?? '')
    : { kind: 'open', channelId };
}
