import { type Reply, reply } from '../reply.ts';
import { colours } from './colours.ts';
import { fitEmbed } from './fit.ts';

/** A sentence or two that answer a command of trivia. */
export const noteCard = (...sentences: readonly string[]): Reply =>
  reply([fitEmbed({ color: colours.trivia, description: sentences.join('\n') })]);
