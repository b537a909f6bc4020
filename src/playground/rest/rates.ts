import { createHash } from 'node:crypto';
import type { Reply } from './reply.ts';

type Headers = Readonly<Record<string, string>>;

/** Routes share a bucket when they differ only in ids; Discord names it by a hash. */
const bucketOf = (method: string, path: string): string =>
  createHash('md5')
    .update(`${method} ${path.replaceAll(/\d{8,}/g, ':id')}`)
    .digest('hex')
    .slice(0, 16);

/** The headers of a request that has room left. This Discord limits on demand only. */
export const rateHeaders = (method: string, path: string): Headers => ({
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset': (Date.now() / 1000 + 1).toFixed(3),
  'x-ratelimit-reset-after': '1',
  'x-ratelimit-bucket': bucketOf(method, path),
});

/** “Too many requests”: of this route, or (`global`) of all. */
export function rateLimited(scope: 'route' | 'global', retryAfterMs: number): Reply {
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
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal && { 'x-ratelimit-global': 'true' }),
    },
  };
}

/** “Something is broken at Discord’s.” */
export const serverError: Reply = { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
