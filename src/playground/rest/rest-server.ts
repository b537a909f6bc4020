import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { RestError } from '../bodies/rest-error.ts';
import type { Faults } from '../faults.ts';
import { RateLimits, type RateRules } from '../rate-limits.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { type Arrived, act } from './act.ts';
import { rateLimited, serverError } from './rates.ts';
import type { Reply } from './reply.ts';
import { type RequestBody, readBody } from './request-body.ts';

/** One request of the bot, and what it was answered. */
export interface SeenRequest extends Omit<Arrived, 'body'> {
  readonly json: unknown;
  /** Names of the files that came along. */
  readonly files: readonly string[];
  readonly status: number;
  readonly answer: unknown;
  /** The bot never got the answer; 504 stands for one that was not even made. */
  readonly isLost?: true;
}

/** What becomes of a request: its answer, and whether that is sent, never comes, or the line is cut instead. */
interface Fate {
  readonly reply: Reply;
  readonly ends: 'sent' | 'no-answer' | 'hang-up';
}

/** How the requests of the bot are taken. */
export interface RestOptions {
  readonly faults: Faults;
  readonly rates: RateRules;
  /** Whether every request is kept in `requests`; listeners are told in any case. */
  readonly isNoted: boolean;
}

const readOrRefuse = (request: IncomingMessage): Promise<RequestBody | RestError> =>
  readBody(request).catch((error: unknown) => {
    if (error instanceof RestError) return error;
    throw error;
  });

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
  readonly #limits: RateLimits;
  readonly #isNoted: boolean;
  readonly #arrivals = new Set<() => void>();
  readonly #listeners = new Set<(seen: SeenRequest) => void>();

  constructor(discord: SmallDiscord, { faults, rates, isNoted }: RestOptions) {
    this.#discord = discord;
    this.#faults = faults;
    this.#limits = new RateLimits(rates);
    this.#isNoted = isNoted;
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
    const fate = await this.#decide(arrived);
    this.#note(arrived, fate);
    if (fate.ends === 'sent') write(response, fate.reply);
    if (fate.ends === 'hang-up') request.destroy();
  }

  #act(arrived: Arrived): Reply {
    return act(this.#discord, this.#limits, arrived);
  }

  async #decide(arrived: Arrived): Promise<Fate> {
    const fault = this.#faults.takeForRequest(arrived.method, arrived.url);
    const sent = (reply: Reply): Fate => ({ reply, ends: 'sent' });
    switch (fault?.kind) {
      case undefined:
        return sent(this.#act(arrived));
      case 'rate-limit':
        return sent(rateLimited(fault.scope, fault.retryAfterMs));
      case 'server-error':
        if (fault.when === 'after') this.#act(arrived);
        return sent(serverError);
      case 'slow':
        await wait(fault.ms);
        return sent(this.#act(arrived));
      case 'no-answer':
      case 'hang-up':
        return { reply: fault.when === 'after' ? this.#act(arrived) : { status: 504 }, ends: fault.kind };
    }
  }

  #note({ body, ...arrived }: Arrived, { reply: { status, body: answer }, ends }: Fate): void {
    if (!this.#isNoted && this.#listeners.size === 0) return;
    const { json, uploads } = body instanceof RestError ? { json: undefined, uploads: [] } : body;
    const files = uploads.map(({ name }) => name);
    const seen = { ...arrived, json, files, status, answer, ...(ends !== 'sent' && ({ isLost: true } as const)) };
    if (this.#isNoted) this.requests.push(seen);
    for (const listener of this.#listeners) listener(seen);
  }
}
