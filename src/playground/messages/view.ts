import type { APIMessage } from 'discord-api-types/v10';
import type { Post, State } from '../state.ts';
import { countVotes } from './poll.ts';

/** A message as one viewer sees it: with their own votes marked. */
export const viewOf = ({ message, votes }: Post, viewer: string): APIMessage =>
  message.poll ? { ...message, poll: { ...message.poll, results: countVotes(message.poll, votes, viewer) } } : message;

/** Whether a user sees a message; ephemeral ones are for one user only. */
export const isSeenBy = ({ onlyFor }: Post, user: string): boolean => onlyFor === undefined || onlyFor === user;

/** The posts of a channel that a user sees, oldest first. */
export const postsFor = (state: State, channel: string, user: string): Post[] =>
  (state.posts.get(channel) ?? []).filter((post) => isSeenBy(post, user));
