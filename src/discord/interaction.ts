import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';

const snowflake = z.string().regex(/^\d+$/);
const envelope = z.object({ id: snowflake, application_id: snowflake, token: z.string().min(1), type: z.int() });

/**
 * An interaction as Discord sends it. What is needed to answer at all is checked; the rest is Discord's word, which comes
 * over TLS or signed, and changes more often than this bot.
 */
export const interactionSchema = z.custom<APIInteraction>(
  (value) => envelope.safeParse(value).success,
  'not an interaction',
);
