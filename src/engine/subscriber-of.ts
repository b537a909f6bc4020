import type { Change } from '../memory/change.ts';
import { guildScope, type Scope, userScope } from '../scope.ts';

/** Whose announcements a change is about, if anybody's. */
export function subscriberOf({ of, key }: Change): Scope | null {
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
