import { type APIMessage, EmbedType, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { SmallDiscord } from '../small-discord.ts';
import type { Post } from '../state.ts';
import { blankMessage } from './compose.ts';
import { votersOf, winners } from './poll.ts';

/** Shows a new message to everybody in its channel, or to one user only, and ends its poll in time. */
export function publish(discord: SmallDiscord, message: APIMessage, onlyFor?: string): APIMessage {
  discord.store.apply({ type: 'posted', post: { message, onlyFor, votes: [] } });
  watchPoll(discord, message);
  return message;
}

/** Shows a message as it is now in the place of what it was. */
export function republish(discord: SmallDiscord, post: Post, message: APIMessage): APIMessage {
  discord.store.apply({ type: 'edited', post: { ...post, message } });
  if (message.poll && !post.message.poll) watchPoll(discord, message);
  return message;
}

function watchPoll(discord: SmallDiscord, { poll, channel_id, id }: APIMessage): void {
  if (poll?.expiry) discord.clock.at(Temporal.Instant.from(poll.expiry), () => countSoon(discord, channel_id, id));
}

/** Ends a poll before its time; returns its message, counted already if that takes no time. */
export function endPoll(discord: SmallDiscord, post: Post): APIMessage {
  const { message } = post;
  if (!message.poll) return message;
  const poll = { ...message.poll, expiry: discord.clock.now().toString({ smallestUnit: 'millisecond' }) };
  const ended = republish(discord, post, { ...message, poll });
  countSoon(discord, message.channel_id, message.id);
  return discord.store.post(message.channel_id, message.id)?.message ?? ended;
}

/** Counts a poll that is over, as soon as that takes. */
function countSoon(discord: SmallDiscord, channel: string, id: string): void {
  const { clock, pollCountMs, store } = discord;
  const count = () => {
    const post = store.post(channel, id);
    if (post) countPoll(discord, post);
  };
  if (pollCountMs > 0) clock.at(clock.now().add({ milliseconds: pollCountMs }), count);
  else count();
}

/** Makes the counts of a poll final, once, and posts a message that tells of the winner. */
function countPoll(discord: SmallDiscord, post: Post): void {
  const { message } = post;
  if (!message.poll || message.poll.results?.is_finalized) return;
  const poll = { ...message.poll, results: { is_finalized: true, answer_counts: [] } };
  const counted = republish(discord, post, { ...message, poll });
  publish(discord, resultOf(discord, { ...post, message: counted }));
}

/** The message that Discord posts when a poll ended. */
function resultOf(discord: SmallDiscord, { message, votes }: Post): APIMessage {
  const { poll, author, channel_id, id } = message;
  const [winner, ...others] = poll ? winners(poll, votes) : [];
  const answer = poll?.answers.find(({ answer_id }) => answer_id === winner);
  const isWon = winner !== undefined && others.length === 0;
  const facts: readonly (readonly [string, string])[] = [
    ['poll_question_text', poll?.question.text ?? ''],
    ['victor_answer_votes', String(winner === undefined ? 0 : votersOf(votes, winner).length)],
    ['total_votes', String(votes.length)],
    ...(isWon
      ? ([
          ['victor_answer_id', String(winner)],
          ['victor_answer_text', answer?.poll_media.text ?? ''],
        ] as const)
      : []),
  ];
  return {
    ...blankMessage(discord, channel_id, author),
    type: MessageType.PollResult,
    message_reference: { type: MessageReferenceType.Default, channel_id, message_id: id },
    embeds: [{ type: EmbedType.PollResult, fields: facts.map(([name, value]) => ({ name, value, inline: false })) }],
  };
}
