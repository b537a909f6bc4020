import { guildSubscriber, userSubscriber } from './announcements/subscription.ts';
import type { Change } from './memory/change.ts';

/** Whose announcements a change is about, if anybody's. */
export function subscriberOf({ of, key }: Change): string | null {
  switch (of) {
    case 'subscription':
      return key;
    case 'everything of a member':
      return userSubscriber(key);
    case 'everything of a server':
      return guildSubscriber(key);
    default:
      return null;
  }
}
