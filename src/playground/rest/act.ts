import { RestError } from '../bodies/rest-error.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { admitted } from './rates.ts';
import type { Reply } from './reply.ts';
import type { RequestBody } from './request-body.ts';
import { authorise, findRoute } from './router.ts';

/** One request of the bot, as it arrived. */
export interface Arrived {
  readonly method: string;
  /** From `/api` on, with the query. */
  readonly url: string;
  readonly authorization: string | undefined;
  /** An error when it can't be read. */
  readonly body: RequestBody | RestError;
}

const failure = (error: unknown): Reply => {
  if (!(error instanceof RestError)) throw error;
  const reply = { status: error.status, body: error.toJSON() };
  // The body may not have been read to its end.
  return error.status === 413 ? { ...reply, headers: { connection: 'close' } } : reply;
};

/** The version and the path after it of a URL such as /api/v10/gateway. */
function partsOf(url: string, origin: string) {
  const { pathname, searchParams: query } = new URL(url, origin);
  const [, version = '10', path = ''] = /^\/api(?:\/v(\d+))?(\/.*)$/.exec(pathname) ?? [];
  return { version, path, query };
}

const orFailure = (run: () => Reply): Reply => {
  try {
    return run();
  } catch (error) {
    return failure(error);
  }
};

/** Does what a request asks for, if the rate limits let it; refusals are answers too. */
export const act = (discord: SmallDiscord, limits: RateLimits, { method, url, authorization, body }: Arrived): Reply =>
  orFailure(() => {
    const { version, path, query } = partsOf(url, discord.origin());
    if (version !== '10') throw new RestError(400, 50041, 'Invalid API version provided');
    const { route, parts } = findRoute(method, path);
    authorise(route, authorization);
    const { refusal, headers } = admitted(limits, method, path);
    if (refusal) return refusal;
    const reply = orFailure(() => {
      if (body instanceof RestError) throw body;
      return route.run(discord, parts, { ...body, query });
    });
    return { ...reply, headers: { ...headers, ...reply.headers } };
  });
