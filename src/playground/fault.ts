import { z } from 'zod';

const times = z.int().min(1).max(1000).default(1);
const when = z.enum(['before', 'after']);
const onRequests = { times, on: z.enum(['everything', 'messages']).default('everything') };

/**
 * What can go wrong on demand. REST: the next `times` requests of the bot, or (`on: 'messages'`) the next that post a message, get a
 * 429 for their route, for what they share with other bots, or for all; a 5xx `before` or `after` Discord did what was asked; an
 * answer `ms` late; none at all (`no-answer`); or the line is cut (`hang-up`). Gateway: the socket drops, Discord asks to
 * reconnect, ends the session, or delivers each of the next `times` events twice.
 */
export const faultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rate-limit'),
    scope: z.enum(['route', 'shared', 'global']),
    retryAfterMs: z.int().min(1).max(60_000),
    ...onRequests,
  }),
  z.object({ kind: z.literal('server-error'), when, ...onRequests }),
  z.object({ kind: z.literal('slow'), ms: z.int().min(1).max(60_000), ...onRequests }),
  z.object({ kind: z.literal('no-answer'), when, ...onRequests }),
  z.object({ kind: z.literal('hang-up'), when, ...onRequests }),
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('reconnect') }),
  z.object({ kind: z.literal('invalid-session'), resumable: z.boolean().default(false) }),
  z.object({ kind: z.literal('duplicate'), times }),
]);

/** A fault as `faultSchema` fills it in. */
export type Fault = z.output<typeof faultSchema>;
