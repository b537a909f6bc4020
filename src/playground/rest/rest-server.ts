import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Faults } from '../faults.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { rateHeaders, rateLimited, serverError } from './rates.ts';
import type { Reply } from './reply.ts';
import { type RequestBody, readBody } from './request-body.ts';
import { RestError } from './rest-error.ts';
import { authorise, findRoute } from './router.ts';

/** One request of the bot, as it arrived. */
interface Arrived {
  readonly method: string;
  /** From `/api` on, with the query. */
  readonly url: string;
  readonly authorization: string | undefined;
  /** An error when it can't be read. */
  readonly body: RequestBody | RestError;
}

/** One request of the bot, and what it was answered. */
export interface SeenRequest extends Omit<Arrived, 'body'> {
  readonly json: unknown;
  /** Names of the files that came along. */
  readonly files: readonly string[];
  readonly status: number;
  readonly answer: unknown;
}

const failure = (error: unknown): Reply => {
  if (!(error instanceof RestError)) throw error;
  const reply = { status: error.status, body: error.toJSON() };
  // The body may not have been read to its end.
  return error.status === 413 ? { ...reply, headers: { connection: 'close' } } : reply;
};

const readOrRefuse = (request: IncomingMessage): Promise<RequestBody | RestError> =>
  readBody(request).catch((error: unknown) => {
    if (error instanceof RestError) return error;
    throw error;
  });

/** Does what a request asks for; refusals are answers too. */
function act(discord: SmallDiscord, { method, url, authorization, body }: Arrived): Reply {
  const { pathname, searchParams: query } = new URL(url, discord.origin());
  const [, version = '10', path = ''] = /^\/api(?:\/v(\d+))?(\/.*)$/.exec(pathname) ?? [];
  try {
    if (version !== '10') throw new RestError(400, 50041, 'Invalid API version provided');
    const { route, parts } = findRoute(method, path);
    authorise(route, authorization);
    if (body instanceof RestError) throw body;
    return { ...route.run(discord, parts, { ...body, query }), headers: rateHeaders(method, path) };
  } catch (error) {
    return failure(error);
  }
}

function write(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Discord's REST API over HTTP. */
export class RestServer {
  /** Every request so far, in the order in which they were decided. */
  readonly requests: SeenRequest[] = [];
  readonly #discord: SmallDiscord;
  readonly #faults: Faults;
  readonly #arrivals = new Set<() => void>();
  readonly #listeners = new Set<(seen: SeenRequest) => void>();

  constructor(discord: SmallDiscord, faults: Faults) {
    this.#discord = discord;
    this.#faults = faults;
  }

  /** Tells of every request from now on, before its answer goes out. */
  onRequest(listener: (seen: SeenRequest) => void): void {
    this.#listeners.add(listener);
  }

  /** Resolves when the next request has come in, though it may be held. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#arrivals.add(resolve));
  }

  /** Handles one HTTP request. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const arrived = { method, url, authorization: headers.authorization, body: await readOrRefuse(request) };
    for (const resolve of this.#arrivals) resolve();
    this.#arrivals.clear();
    await this.#faults.gate;
    const reply = await this.#decide(arrived);
    this.#note(arrived, reply);
    write(response, reply);
  }

  async #decide(arrived: Arrived): Promise<Reply> {
    const fault = this.#faults.takeForRequest();
    switch (fault?.kind) {
      case undefined:
        return act(this.#discord, arrived);
      case 'rate-limit':
        return rateLimited(fault.scope, fault.retryAfterMs);
      case 'server-error':
        if (fault.when === 'after') act(this.#discord, arrived);
        return serverError;
      case 'slow':
        await wait(fault.ms);
        return act(this.#discord, arrived);
    }
  }

  #note({ body, ...arrived }: Arrived, { status, body: answer }: Reply): void {
    const { json, uploads } = body instanceof RestError ? { json: undefined, uploads: [] } : body;
    const seen = { ...arrived, json, files: uploads.map(({ name }) => name), status, answer };
    this.requests.push(seen);
    for (const listener of this.#listeners) listener(seen);
  }
}
