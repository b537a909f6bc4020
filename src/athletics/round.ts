import { z } from 'zod';

/** The stage of a competition, first to last. */
export const roundSchema = z.enum(['heat', 'semi-final', 'final']);
export type Round = z.infer<typeof roundSchema>;
