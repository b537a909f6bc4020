import { z } from 'zod';
import { userIdSchema } from './user-id.ts';

/** Who chose which option (from 0), and when (milliseconds since 1970); in a poll nobody is told when. */
const voteSchema = z.tuple([userIdSchema, z.int().min(0).max(9), z.int().nonnegative().nullable()]);
export type Vote = z.infer<typeof voteSchema>;

/** One vote of each who answered. A list, as one more is added to a list of thousands fifty times as fast as to a record. */
export const votesSchema = z.array(voteSchema);
export type Votes = z.infer<typeof votesSchema>;

/** What somebody has answered. */
export const voteOf = (votes: Votes, userId: string): Vote | undefined => votes.find(([voter]) => voter === userId);

/** What somebody has chosen. */
export const chosenBy = (votes: Votes, userId: string): number | undefined => voteOf(votes, userId)?.[1];

/**
 * The votes with another one, or the very same when it changes nothing: whoever presses what they have chosen already keeps their time,
 * and of several presses the latest counts, in whatever order they come. Beyond `most` nobody else can answer.
 */
export function withVote(votes: Votes, vote: Vote, most: number): Votes {
  const [userId, choice, at] = vote;
  const place = votes.findIndex(([voter]) => voter === userId);
  const before = votes[place];
  if (!before) return votes.length < most ? [...votes, vote] : votes;
  const isOld = before[1] === choice || (before[2] ?? 0) >= (at ?? 0);
  return isOld ? votes : votes.with(place, vote);
}
