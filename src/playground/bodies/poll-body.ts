import { PollLayoutType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { emojiBody } from './button-body.ts';
import { list, shownText, whole } from './field.ts';

const answer = z.strictObject({
  answer_id: z.int().exactOptional(),
  poll_media: z.strictObject({ text: shownText(limits.answer), emoji: emojiBody.exactOptional() }),
});

/** A poll as a bot asks for it. */
export const pollBody = z.strictObject({
  question: z.strictObject({ text: shownText(limits.question) }),
  answers: list(answer, 1, limits.answers),
  duration: whole(1, limits.pollHours).default(24),
  allow_multiselect: z.boolean().default(false),
  layout_type: z.literal(PollLayoutType.Default).default(PollLayoutType.Default),
});

/** A poll that fits. */
export type PollBody = z.output<typeof pollBody>;
