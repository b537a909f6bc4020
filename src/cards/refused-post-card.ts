import { ephemeral, type Reply } from '../reply.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

const ENDED = {
  quiz: '**The quiz can’t begin:** Discord refused its first message.',
  prediction: '**The prediction can’t be opened:** Discord refused its message.',
} as const;

/** What whoever began a quiz or a prediction is told when Discord refuses what it posts; the sentence says why, and what to do. */
export const refusedPostCard = (what: keyof typeof ENDED, sentence: string): Reply =>
  ephemeral(card({ color: colours.refusal, description: `${ENDED[what]} ${sentence} Then start it again.` }));
