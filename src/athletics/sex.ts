import { z } from 'zod';

/** The category a contest is held in; relays can be mixed. */
export const sexSchema = z.enum(['men', 'women', 'mixed']);
export type Sex = z.infer<typeof sexSchema>;
