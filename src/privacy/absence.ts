import { z } from 'zod';
import { instantSchema } from '../memory/instant.ts';

/** Since when the bot is not in a server; null while it is, as far as anybody knows. */
export const absenceSchema = z.strictObject({ version: z.literal(1), since: instantSchema }).nullable();
export type Absence = z.infer<typeof absenceSchema>;

/** So long a server’s data are kept for it to come back to. */
const DAYS_KEPT_ABSENT = 30;

/** Whether the data of an absent server are to go. */
export const isOver = (absence: Absence, now: Temporal.Instant): boolean =>
  absence !== null && Temporal.Instant.compare(absence.since.add({ hours: 24 * DAYS_KEPT_ABSENT }), now) <= 0;
