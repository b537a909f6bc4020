import type { Scope } from '../scope.ts';
import type { Change } from './change.ts';

/** Something that nobody has asked for yet and that is posted by itself from then on, and whose it is. */
export type Beginning =
  | { readonly kind: 'quiz'; readonly channelId: string }
  | { readonly kind: 'prediction'; readonly scope: Scope; readonly id: string }
  /** The news of every day. */
  | { readonly kind: 'announcements'; readonly subscriber: Scope };

/** What begins with a change; null for one that begins nothing. */
export function beginningOf({ of, key, change }: Change): Beginning | null {
  switch (of) {
    case 'quiz':
      return change.kind === 'start' ? { kind: 'quiz', channelId: key } : null;
    case 'predictions':
      return change.kind === 'predict' ? { kind: 'prediction', scope: key, id: change.prediction.id } : null;
    case 'subscription':
      return change.kind === 'set up' || change.kind === 'resume' ? { kind: 'announcements', subscriber: key } : null;
    default:
      return null;
  }
}
