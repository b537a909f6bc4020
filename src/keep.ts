import { applySubscriptionChange } from './announcements/subscription-change.ts';
import { forgetGuild } from './forgetting/forget-guild.ts';
import { forgetMember } from './forgetting/forget-member.ts';
import type { Kept } from './kept.ts';
import type { Change } from './memory/change.ts';
import { applyGuildChange } from './memory/guild-change.ts';
import { withFlag } from './trivia/flags.ts';
import { applyPredictionChange } from './trivia/predictions/prediction-change.ts';
import { applyQuizChange } from './trivia/quiz-change.ts';
import { optIn, optOut } from './trivia/scores/members.ts';

/** Makes a change that a command decided. Rejects when the store fails: what was to be remembered isn’t, and of what was to be forgotten some may be left. */
export async function keep(kept: Kept, { of, key, change }: Change): Promise<void> {
  switch (of) {
    case 'guild':
      await kept.guild.change(key, (before) => applyGuildChange(before, change));
      break;
    case 'subscription':
      await kept.subscription.change(key, (before) => applySubscriptionChange(before, change));
      break;
    case 'quiz':
      await kept.quiz.change(key, (before) => applyQuizChange(before, change));
      break;
    case 'scores':
      await kept.scores.change(key, (before) => (change.kind === 'opt out' ? optOut : optIn)(before, change.userId));
      break;
    case 'predictions':
      await kept.predictions.change(key, (before) => applyPredictionChange(before, change));
      break;
    case 'flags':
      await kept.flags.change(key, (before) => withFlag(before, change));
      break;
    case 'everything of a member':
      await forgetMember(kept, key);
      break;
    case 'everything of a server':
      await forgetGuild(kept, key);
      break;
  }
}
