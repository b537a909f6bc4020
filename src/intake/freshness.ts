import type { Headers } from 'undici';

/** What an answer says of its state and how long it will do; null where it doesn't. */
export interface Freshness {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** `max-age` of Cache-Control, in milliseconds. */
  readonly maxAgeMs: number | null;
}

/** Reads what an answer’s headers say of its state. */
export function freshnessOf(headers: Pick<Headers, 'get'>): Freshness {
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(headers.get('cache-control') ?? '')?.[1];
  return {
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    maxAgeMs: maxAge === undefined ? null : Number(maxAge) * 1000,
  };
}

/** How long Retry-After asks to wait, in milliseconds, in seconds or until a moment; undefined when it asks nothing. */
export function waitAsked(headers: Pick<Headers, 'get'>, nowMs: number): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const moment = Date.parse(asked);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - nowMs);
}
