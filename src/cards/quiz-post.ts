import type { RESTAPIPoll } from 'discord-api-types/v10';
import type { Post } from './post.ts';

/** A message of a quiz, which can be a poll. */
export interface QuizPost extends Post {
  readonly poll?: RESTAPIPoll;
}
