import { ComponentType } from 'discord-api-types/v10';
import type { QuizPost } from '../cards/quiz-post.ts';

/**
 * What tells a message from others: the `custom_id` of its last button, which names its round, its quiz or its prediction, or the
 * question of its poll; null for neither.
 */
export function questionMark({ components, poll }: Pick<QuizPost, 'components' | 'poll'>): string | null {
  const parts = components.flatMap((row) => row.components);
  const ids = parts.flatMap((part) =>
    part.type === ComponentType.Button && 'custom_id' in part ? part.custom_id : [],
  );
  return ids.at(-1) ?? poll?.question.text ?? null;
}
