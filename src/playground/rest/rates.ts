import { createHash } from 'node:crypto';
import type { RateLimits, Slot } from '../rate-limits.ts';
import type { Reply } from './reply.ts';

type Headers = Readonly<Record<string, string>>;

/** Routes share a bucket when they differ only in ids; Discord names it by a hash. */
const bucketOf = (method: string, path: string): string =>
  createHash('md5')
    .update(`${method} ${path.replaceAll(/\d{8,}/g, ':id')}`)
    .digest('hex')
    .slice(0, 16);

const plenty: Slot = { most: 50, left: 49, resetMs: 1000, isOver: false };

/** The headers of a request: how much room its route has left, which is plenty where routes aren't limited. */
function rateHeaders(method: string, path: string, { most, left, resetMs } = plenty): Headers {
  const seconds = resetMs / 1000;
  return {
    'x-ratelimit-limit': String(most),
    'x-ratelimit-remaining': String(left),
    'x-ratelimit-reset': (Date.now() / 1000 + seconds).toFixed(3),
    'x-ratelimit-reset-after': String(seconds),
    'x-ratelimit-bucket': bucketOf(method, path),
  };
}

/** “Too many requests”: of this route, of this route by all bots together (`shared`), or of all (`global`). */
export function rateLimited(scope: 'route' | 'shared' | 'global', retryAfterMs: number): Reply {
  const seconds = retryAfterMs / 1000;
  const isGlobal = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': (Date.now() / 1000 + seconds).toFixed(3),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-scope': scope === 'route' ? 'user' : scope,
      ...(isGlobal && { 'x-ratelimit-global': 'true' }),
    },
  };
}

/** Whether the rate limits let a request in: `refusal` is what it is answered when they don't. */
export function admitted(limits: RateLimits, method: string, path: string): { headers: Headers; refusal?: Reply } {
  const ofAll = limits.takeOfAll(path);
  if (ofAll?.isOver) return { headers: {}, refusal: rateLimited('global', ofAll.resetMs) };
  const ofRoute = limits.takeOfRoute(method, path);
  const headers = rateHeaders(method, path, ofRoute);
  if (!ofRoute?.isOver) return { headers };
  const refusal = rateLimited('route', ofRoute.resetMs);
  return { headers, refusal: { ...refusal, headers: { ...headers, ...refusal.headers } } };
}

/** “Something is broken at Discord’s.” */
export const serverError: Reply = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
