import { z } from 'zod';

/**
 * The stage of a contest as all-time lists tell it. They know more stages than `Round`: quarter-finals, preliminary rounds, the
 * qualifying of field events, an event within a decathlon or heptathlon (`combined`) and a race beside the main ones (`extra`).
 * `unknown` is a row that says neither place nor stage.
 */
export const listRounds = [
  'final',
  'semi-final',
  'quarter-final',
  'heat',
  'preliminary',
  'qualifying',
  'combined',
  'extra',
  'unknown',
] as const;

export const listRoundSchema = z.enum(listRounds);
export type ListRound = z.infer<typeof listRoundSchema>;
