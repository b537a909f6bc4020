import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { type Failure, failureOf, refusedToken } from './failure.ts';

/** What a request came to. */
export type Asked<Value> = { readonly kind: 'answered'; readonly value: Value } | Failure;

/** Makes a request and reads its answer. Rejects only for mistakes of the program's own. */
export type Ask = <Schema extends z.ZodType>(
  schema: Schema,
  request: (rest: REST) => Promise<unknown>,
) => Promise<Asked<z.output<Schema>>>;

const unread: Failure = {
  kind: 'unsure',
  sentence: 'Discord’s answer made no sense to me. There is nothing to do: I try again later.',
};

/** Asks Discord through a client that carries the bot's token; what comes to nothing is logged. */
export function createAsk(rest: REST, log: Logger): Ask {
  // A client of discord.js's forgets a token that was refused, and no request goes out any more.
  let hasToken = true;

  function fail(error: unknown): Failure {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    if (failure === refusedToken) hasToken = false;
    log.warn({ err: error }, 'A request to Discord came to nothing');
    return failure;
  }

  return async (schema, request) => {
    if (!hasToken) return refusedToken;
    try {
      const { success, data, error } = schema.safeParse(await request(rest));
      if (success) return { kind: 'answered', value: data };
      log.error({ err: error }, 'An answer of Discord’s could not be read');
      return unread;
    } catch (error) {
      return fail(error);
    }
  };
}
