import { applySubscriptionChange } from './announcements/subscription-change.ts';
import { forgetGuild } from './forgetting/forget-guild.ts';
import { forgetMember } from './forgetting/forget-member.ts';
import type { Kept } from './kept.ts';
import type { Change } from './memory/change.ts';
import { applyGuildChange } from './memory/guild-change.ts';
import type { Documents } from './storage/documents.ts';
import { withFlag } from './trivia/flags.ts';
import { applyPredictionChange } from './trivia/predictions/apply-prediction-change.ts';
import { applyQuizChange } from './trivia/quiz-change.ts';
import { optIn, optOut } from './trivia/scores/members.ts';

/** Changes a document, and tells whether that made a difference. */
async function changed<T>(documents: Documents<T>, key: string, reducer: (before: T) => T): Promise<boolean> {
  let isNew = false;
  await documents.change(key, (before) => {
    const after = reducer(before);
    isNew = after !== before;
    return after;
  });
  return isNew;
}

/**
 * Makes a change that a command decided, and tells whether it made a difference: none when somebody else was first. Rejects when the
 * store fails: what was to be remembered isn’t, and of what was to be forgotten some may be left.
 */
export async function keep(kept: Kept, { of, key, change }: Change): Promise<boolean> {
  switch (of) {
    case 'guild':
      return changed(kept.guild, key, (before) => applyGuildChange(before, change));
    case 'subscription':
      return changed(kept.subscription, key, (before) => applySubscriptionChange(before, change));
    case 'quiz':
    case 'daily':
      return changed(kept[of], key, (before) => applyQuizChange(before, change));
    case 'scores':
      return changed(kept.scores, key, (before) => (change.kind === 'opt out' ? optOut : optIn)(before, change.userId));
    case 'predictions':
      return changed(kept.predictions, key, (before) => applyPredictionChange(before, change));
    case 'flags':
      return changed(kept.flags, key, (before) => withFlag(before, change));
    case 'everything of a member':
      await forgetMember(kept, key);
      return true;
    case 'everything of a server':
      await forgetGuild(kept, key);
      return true;
  }
}
