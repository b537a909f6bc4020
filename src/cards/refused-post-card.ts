import { ephemeral, type Reply } from '../reply.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';

const ENDED = {
  quiz: '**The quiz can’t begin:** Discord refused its first message.',
  prediction: '**The prediction can’t be opened:** Discord refused its message.',
} as const;

/** Why Discord refused a message. */
interface Why {
  /** Why, and what to do. */
  readonly sentence: string;
  /** Whether it is mended by giving the bot permissions, so that a second start comes to more. */
  readonly isForbidden: boolean;
}

/** What whoever began a quiz or a prediction is told when Discord refuses what it posts. */
export function refusedPostCard(what: keyof typeof ENDED, { sentence, isForbidden }: Why): Reply {
  const description = [ENDED[what], sentence, ...(isForbidden ? ['Then start it again.'] : [])].join(' ');
  return ephemeral(card({ color: colours.refusal, description }));
}
