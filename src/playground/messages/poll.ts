import type { APIPoll, APIPollResults } from 'discord-api-types/v10';
import type { PollBody } from '../bodies/poll-body.ts';
import type { Post } from '../state.ts';

/** A poll as it stands in a message, open until `duration` hours from now. */
export const openPoll = (
  { question, answers, duration, allow_multiselect, layout_type }: PollBody,
  now: Temporal.Instant,
): APIPoll => ({
  question,
  answers: answers.map(({ poll_media: { text, emoji } }, i) => ({
    answer_id: i + 1,
    poll_media: { text, ...(emoji && { emoji: { id: emoji.id ?? null, name: emoji.name ?? null } }) },
  })),
  expiry: now.add({ hours: duration }).toString({ smallestUnit: 'millisecond' }),
  allow_multiselect,
  layout_type,
  results: { is_finalized: false, answer_counts: [] },
});

/** Whether nobody can vote any more. */
export const isOver = ({ expiry }: APIPoll, now: Temporal.Instant): boolean =>
  expiry !== null && Temporal.Instant.compare(Temporal.Instant.from(expiry), now) <= 0;

type Votes = Post['votes'];

/** The counts as one viewer sees them; an answer without votes has no entry, as with Discord. */
export function countVotes(poll: APIPoll, votes: Votes, viewer: string): APIPollResults {
  const counts = poll.answers.map(({ answer_id: id }) => {
    const mine = votes.filter(({ answer }) => answer === id);
    return { id, count: mine.length, me_voted: mine.some(({ user }) => user === viewer) };
  });
  return {
    is_finalized: poll.results?.is_finalized ?? false,
    answer_counts: counts.filter(({ count }) => count > 0),
  };
}

/** The votes after a user chose these answers, and none but these. */
export const voteFor = (votes: Votes, user: string, answers: readonly number[]): Votes => [
  ...votes.filter((vote) => vote.user !== user),
  ...new Set(answers).values().map((answer) => ({ user, answer })),
];

/** Who voted for an answer, oldest vote first. */
export const votersOf = (votes: Votes, answer: number): string[] =>
  votes.filter((vote) => vote.answer === answer).map(({ user }) => user);

/** The answers with the most votes: none without votes, several in a tie. */
export function winners(poll: APIPoll, votes: Votes): number[] {
  const counts = poll.answers.map(({ answer_id: id }) => ({ id, count: votersOf(votes, id).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map(({ id }) => id);
}
