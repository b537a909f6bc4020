import type { QuizPost } from './quiz-post.ts';

/** As much of a message that stands in a channel as tells what it is. */
export interface FoundMessage {
  readonly customIds: readonly string[];
  readonly pollQuestion: string | null;
}

const customIdsOf = ({ components }: QuizPost): string[] =>
  components.flatMap((row) => row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])));

/** Whether a message of the bot is this one, posted already: the same poll, or the same buttons, which name their round. */
export function isSamePost(post: QuizPost, { customIds, pollQuestion }: FoundMessage): boolean {
  if (post.poll) return pollQuestion === post.poll.question.text;
  const own = customIdsOf(post);
  return own.length > 0 && own.join(' ') === customIds.join(' ');
}
