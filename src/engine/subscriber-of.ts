import type { Change } from '../memory/change.ts';
import { guildScope, userScope } from '../scope.ts';

/** Whose announcements a change is about, if anybody's. */
export function subscriberOf({ of, key }: Change): string | null {
  switch (of) {
    case 'subscription':
      return key;
    case 'everything of a member':
      return userScope(key);
    case 'everything of a server':
      return guildScope(key);
    default:
      return null;
  }
}
