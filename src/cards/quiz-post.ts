import type { RESTAPIPoll } from 'discord-api-types/v10';
import { reply } from '../reply.ts';
import type { Post } from './post.ts';

/** A message of a quiz, which can be a poll. */
export interface QuizPost extends Post {
  readonly poll?: RESTAPIPoll;
}

/** A native poll with words above it. */
export const pollPost = (content: string, poll: RESTAPIPoll): QuizPost => ({ ...reply([]), content, poll });
