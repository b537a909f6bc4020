import type { RESTAPIPoll } from 'discord-api-types/v10';
import { PollLayoutType } from 'discord-api-types/v10';
import { cut } from '../wording/cut.ts';
import { plain } from '../wording/markdown.ts';
import { limits } from './limits.ts';

/** A native poll with one answer each; polls last whole hours, at least one, and are ended earlier by hand. */
export const poll = (question: string, answers: readonly string[], hours: number): RESTAPIPoll => ({
  question: { text: cut(plain(question), limits.poll.question) },
  answers: answers.slice(0, limits.poll.answers).map((answer) => ({
    poll_media: { text: cut(plain(answer), limits.poll.answer) },
  })),
  duration: Math.min(Math.max(limits.poll.leastHours, hours), limits.poll.mostHours),
  allow_multiselect: false,
  layout_type: PollLayoutType.Default,
});
