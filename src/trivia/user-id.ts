import { z } from 'zod';

/** Discord's id of somebody. */
export const userIdSchema = z.string().regex(/^\d{1,20}$/);
