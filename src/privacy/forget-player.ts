import type { Quiz, Stage } from '../trivia/quiz.ts';
import { voteOf } from '../trivia/votes.ts';
import { NOBODY } from './nobody.ts';

function withoutVote(stage: Stage, userId: string): Stage {
  if (!('votes' in stage) || voteOf(stage.votes, userId) === undefined) return stage;
  return { ...stage, votes: stage.votes.filter(([voter]) => voter !== userId) };
}

function withoutStanding({ table }: Quiz, userId: string): Quiz['table'] {
  if (!(userId in table)) return table;
  const { [userId]: _, ...others } = table;
  return others;
}

/** The quiz of a channel without somebody who started it or answers; none when it was theirs alone, in private messages. */
export function forgetPlayer(quiz: Quiz | null, userId: string): Quiz | null {
  if (quiz === null) return null;
  const isTheirs = quiz.startedBy === userId;
  if (isTheirs && quiz.guildId === null) return null;
  const stage = withoutVote(quiz.stage, userId);
  const table = withoutStanding(quiz, userId);
  if (!isTheirs && stage === quiz.stage && table === quiz.table) return quiz;
  const started = isTheirs ? { startedBy: NOBODY, followUp: null } : {};
  return { ...quiz, ...started, stage, table };
}
