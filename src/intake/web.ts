import { Agent, fetch, type Response } from 'undici';
import { webAddress } from '../pages/article-address.ts';
import { UnreadableError } from '../pages/unreadable-error.ts';
import { boundedBody } from './bounded-body.ts';
import { type Freshness, freshnessOf, waitAsked } from './freshness.ts';
import { checkWritten, guardedLookup, type MayConnect } from './guarded-lookup.ts';
import { reasonOf } from './reason-of.ts';

/** What was fetched: the bytes, unpacked, and where they stood after redirects. */
export interface Fetched {
  readonly address: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly freshness: Freshness;
}

/** What is asked for. */
export interface WebRequest {
  readonly address: string;
  readonly kind: 'page' | 'feed';
  /** What an earlier answer said of its state: then the answer may be that nothing changed. */
  readonly known?: Pick<Freshness, 'etag' | 'lastModified'> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Fetches from the web; null when nothing changed. Rejects with an UnreadableError. */
export type FetchFromWeb = (request: WebRequest) => Promise<Fetched | null>;

/** The web, until it is closed. */
export interface Web {
  readonly fetch: FetchFromWeb;
  close(): Promise<void>;
}

/** What the web is opened with. */
export interface WebOptions {
  /** Which IP addresses may be connected to; `isPublicAddress`, unless somebody trusts all that stands in their feeds. */
  readonly mayConnect: MayConnect;
  /** How the bot names itself to servers. */
  readonly userAgent: string;
  /** For one page with its redirects, in milliseconds. */
  readonly limitMs?: number;
  /** Of one page, unpacked. */
  readonly limitBytes?: number;
}

const MOST_REDIRECTS = 5;

const ACCEPT = {
  page: 'text/html, application/xhtml+xml',
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
} as const;

/** Types that can be a page or a feed; servers label feeds as almost any text. */
const TYPES = {
  page: /^(?:text\/html|application\/xhtml\+xml)$/,
  feed: /^text\/|[/+](?:xml|json)$/,
} as const;

/** Where a redirect leads. */
function redirected(response: Response, from: string): string {
  const location = response.headers.get('location') ?? '';
  const address = webAddress(location, from);
  if (address === null) throw new UnreadableError(from, 'this address leads on to something that is no web page.');
  return address;
}

const isRedirect = ({ status }: Response): boolean => [301, 302, 303, 307, 308].includes(status);

function checkAnswer(response: Response, { address, kind }: WebRequest): void {
  const { status, headers } = response;
  const waitMs = waitAsked(headers, Date.now());
  if (!response.ok && status !== 304) throw new UnreadableError(address, `the server answered ${status}.`, { waitMs });
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (status !== 304 && type !== '' && !TYPES[kind].test(type))
    throw new UnreadableError(address, `this is no ${kind}: the server calls it ${type.slice(0, 60)}.`);
}

/**
 * The only way to the web. It asks for `http:` and `https:` addresses without cookies, user or password, connects only where
 * it may, also after a redirect (at most five), and has limits of time and size, which packed answers count towards unpacked.
 */
export function openWeb({ mayConnect, userAgent, limitMs = 20_000, limitBytes = 5_000_000 }: WebOptions): Web {
  // Each page has a connection of its own: pages are seldom asked for, and one that stays open may close as it is used again.
  const agent = new Agent({ connect: { lookup: guardedLookup(mayConnect) }, maxHeaderSize: 32_768, pipelining: 0 });

  async function follow(request: WebRequest, signal: AbortSignal, redirects = 0): Promise<Fetched | null> {
    const { address, kind, known } = request;
    checkWritten(address, mayConnect);
    const headers = {
      'user-agent': userAgent,
      accept: ACCEPT[kind],
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
    };
    const response = await fetch(address, { dispatcher: agent, redirect: 'manual', headers, signal });
    try {
      if (isRedirect(response)) {
        if (redirects === MOST_REDIRECTS)
          throw new UnreadableError(address, `this address leads on more than ${MOST_REDIRECTS} times.`);
        return await follow({ ...request, address: redirected(response, address) }, signal, redirects + 1);
      }
      checkAnswer(response, request);
      if (response.status === 304) return null;
      const bytes = await boundedBody(response, limitBytes, address);
      const contentType = response.headers.get('content-type') ?? '';
      return { address, contentType, bytes, freshness: freshnessOf(response.headers) };
    } finally {
      if (!response.bodyUsed) await response.body?.cancel();
    }
  }

  return {
    async fetch(request) {
      const address = webAddress(request.address);
      if (address === null)
        throw new UnreadableError(request.address, 'this is no web address. It should begin with https://.');
      const timeout = AbortSignal.timeout(limitMs);
      const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
      try {
        return await follow({ ...request, address }, signal);
      } catch (error) {
        if (error instanceof UnreadableError) throw error;
        const reason = timeout.aborted ? `the server took longer than ${limitMs / 1000} seconds.` : reasonOf(error);
        throw new UnreadableError(address, reason, { cause: error });
      }
    },
    close: () => agent.destroy(),
  };
}
