import { type Settings, userSubscriber } from '../announcements/subscription.ts';
import type { Messages } from '../discord/messages.ts';

type Opened = Awaited<ReturnType<Messages['openDirectMessage']>>;

/** Where a subscriber’s announcements go: the channel of the settings, or direct messages. */
export async function channelOf(
  messages: Pick<Messages, 'openDirectMessage'>,
  subscriber: string,
  { channelId }: Settings,
): Promise<Opened> {
  if (channelId !== null) return { kind: 'open', channelId };
  return messages.openDirectMessage(subscriber.slice(userSubscriber('').length));
}
