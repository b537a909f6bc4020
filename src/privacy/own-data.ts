import type { Subscription } from '../announcements/subscription.ts';
import type { GuildMemory, ReadArticle } from '../memory/guild-memory.ts';
import { guildScope, userScope } from '../scope.ts';
import type { Flag, Flags } from '../trivia/flags.ts';
import type { Predictions } from '../trivia/predictions/predictions.ts';
import type { Quiz } from '../trivia/quiz.ts';
import { readMember } from '../trivia/scores/member.ts';
import type { Scores } from '../trivia/scores/scores.ts';
import { voteOf } from '../trivia/votes.ts';

/** Something that is kept of somebody, and where: `guild:<id>`, `user:<id>` or `channel:<id>`. */
export interface OwnPiece {
  readonly where: string;
  readonly what: string;
  readonly kept: unknown;
}

/** All that is kept of somebody, as it is handed to them in JSON; moments are ISO 8601 or milliseconds since 1970, as they are kept. */
export interface OwnData {
  /** Discord’s id. */
  readonly userId: string;
  readonly at: Temporal.Instant;
  readonly data: readonly OwnPiece[];
}

/** An article’s content is its publisher’s; that somebody brought it is theirs. */
const brought = (articles: readonly ReadArticle[], userId: string) =>
  articles
    .filter(({ by }) => by === userId)
    .map(({ record: { id, title, url }, at }) => ({ id, title, url, at: at.toString() }));

const pieces = (where: string, found: Readonly<Record<string, unknown>>): OwnPiece[] =>
  Object.entries(found).flatMap(([what, kept]) => {
    const isNothing = kept === undefined || kept === null || kept === false || (Array.isArray(kept) && !kept.length);
    return isNothing ? [] : [{ where, what, kept }];
  });

/** What each kind of document keeps of somebody, by the key of the document; nothing where it keeps nothing. */
export const ownIn = {
  guild: (key: string, { articles, drafts }: GuildMemory, userId: string): OwnPiece[] =>
    pieces(guildScope(key), {
      'articles you added': brought(articles, userId),
      'previews of articles': brought(drafts, userId),
    }),
  subscription: (key: string, subscription: Subscription, userId: string): OwnPiece[] =>
    key === userScope(userId) ? pieces(key, { 'follows and direct messages': subscription }) : [],
  quiz(key: string, quiz: Quiz | null, userId: string): OwnPiece[] {
    if (quiz === null) return [];
    return pieces(`channel:${key}`, {
      'you started its quiz': quiz.startedBy === userId,
      'your answer, and when': 'votes' in quiz.stage ? voteOf(quiz.stage.votes, userId) : undefined,
      'your standing in its quiz': quiz.table[userId],
    });
  },
  scores: (key: string, { members, optedOut, asked, revealed }: Scores, userId: string): OwnPiece[] =>
    pieces(key, {
      'points, right answers and answers': members[userId] === undefined ? undefined : readMember(members[userId]),
      'you are on no board': optedOut.includes(userId),
      ...(key === userScope(userId) && { 'questions you were asked': asked, 'answers you were shown': revealed }),
    }),
  predictions: (key: string, { items }: Predictions, userId: string): OwnPiece[] =>
    items.flatMap(({ by, race, options, stage }) => {
      const vote = 'votes' in stage ? voteOf(stage.votes, userId) : undefined;
      if (!vote && by !== userId) return [];
      const answer = vote && { option: options[vote[1]]?.name, at: vote[2] };
      return pieces(key, { prediction: { race, openedByYou: by === userId, answer } });
    }),
  flags: (key: string, { flags }: Flags, userId: string): OwnPiece[] =>
    pieces(key, { 'questions you reported': flags.filter(({ by }: Flag) => by === userId) }),
};
