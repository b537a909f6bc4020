import type { Upload } from '../messages/attach.ts';
import type { SmallDiscord } from '../small-discord.ts';

/** A request, read. */
export interface Call {
  readonly query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a multipart one; undefined without. */
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

/** What a request is answered with; without a body for 204. */
export interface Result {
  readonly status: number;
  readonly body?: unknown;
}

/** One thing that the API does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path after the version; each `*` is one part, given to `run` in order. */
  readonly path: string;
  /** Needs no bot token: the token in its path is enough. */
  readonly isOpen?: true;
  /** @throws RestError */
  readonly run: (discord: SmallDiscord, parts: readonly string[], call: Call) => Result;
}

/** The answer of a request that worked. */
export const ok = (body: unknown): Result => ({ status: 200, body });

/** The answer of a request that worked, and has nothing to say. */
export const done: Result = { status: 204 };
