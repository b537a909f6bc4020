import { announcement } from '../announcements/announcement.ts';
import type { Settings, Subscription } from '../announcements/subscription.ts';
import { TEASER } from '../announcements/teaser.ts';
import { announcementCard } from '../cards/announcement-card.ts';
import type { Post } from '../cards/post.ts';
import type { Scope } from '../scope.ts';
import type { Announcing } from './announcing.ts';

/** An announcement as it is posted, with the quotes in it; null when there is nothing to tell. */
export async function madeFor(
  { worldFor }: Pick<Announcing, 'worldFor'>,
  subscriber: Scope,
  subscription: Subscription,
  settings: Settings,
  { day, as }: { readonly day: string; readonly as: 'announcement' | 'test' },
): Promise<{ readonly post: Post; readonly quoteIds: readonly string[] } | null> {
  const teaser = as === 'announcement' ? TEASER : null;
  // Whoever asks for a test wants to see something.
  const asked =
    as === 'test' ? { ...subscription, settings: { ...settings, whenEmpty: 'say so' as const } } : subscription;
  const told = announcement(await worldFor(subscriber), asked, { subscriber, day, teaser });
  return told && { post: announcementCard(told, { ...settings, as }), quoteIds: told.quoteIds };
}
