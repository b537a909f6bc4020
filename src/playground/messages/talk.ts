import { ActionRefused } from '../action-refused.ts';
import { limits } from '../limits.ts';
import type { Action } from '../page-actions.ts';
import { placeOf, postOf } from '../place.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { attach } from './attach.ts';
import { blankMessage, mentioned, rolesMentioned } from './compose.ts';
import { isOver, voteFor } from './poll.ts';
import { publish } from './publish.ts';
import { uploadsOf } from './uploads-of.ts';

type Of<Kind extends Action['action']> = Extract<Action, { action: Kind }>;

/** Votes in a poll, or takes a vote back. @throws ActionRefused */
export function vote(discord: SmallDiscord, action: Of<'vote'>): void {
  const post = postOf(discord, action);
  const { poll } = post.message;
  if (!poll) throw new ActionRefused('That is no poll');
  if (isOver(poll, discord.clock.now())) throw new ActionRefused('Poll expired');
  if (!poll.allow_multiselect && action.answers.length > 1) throw new ActionRefused('Choose one answer');
  const known = new Set(poll.answers.map(({ answer_id }) => answer_id));
  if (action.answers.some((answer) => !known.has(answer))) throw new ActionRefused('There is no such answer');
  discord.store.apply({ type: 'edited', post: { ...post, votes: voteFor(post.votes, action.user, action.answers) } });
}

/** Sends a plain message, with the files that come along. @throws ActionRefused */
export function say(discord: SmallDiscord, action: Of<'say'>): void {
  const { person, channel } = placeOf(discord, action);
  const content = action.content.trim();
  const uploads = uploadsOf(action.files ?? []);
  if (content === '' && uploads.length === 0) throw new ActionRefused('Cannot send an empty message');
  if ([...content].length > limits.content) throw new ActionRefused('Your message is too long');
  const { attachments, files } = attach(discord, undefined, uploads);
  if (files.length > 0) discord.store.apply({ type: 'filed', files });
  const blank = blankMessage(discord, channel.id, person.user);
  const mention_roles = rolesMentioned(discord, blank, content);
  publish(discord, { ...blank, content, mentions: mentioned(content), mention_roles, attachments: [...attachments] });
}

/** Takes an ephemeral message off its user's screen. @throws ActionRefused */
export function dismiss(discord: SmallDiscord, action: Of<'dismiss'>): void {
  const post = postOf(discord, action);
  if (post.onlyFor !== action.user) throw new ActionRefused('Only messages that you alone see can be dismissed');
  discord.store.apply({ type: 'deleted', post });
}
