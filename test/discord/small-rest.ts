import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { failure, type RestResult } from './rest-result.ts';
import { application } from './small-bot.ts';
import { asDiscordReturns, commandList } from './small-commands.ts';
import type { SmallInteractions } from './small-interactions.ts';

/** Discord's REST API, as far as a bot without intents needs it. */
export class SmallRest {
  /** The body of every PUT of the commands. */
  readonly registrations: unknown[] = [];
  readonly #gatewayUrl: () => string;
  readonly #token: string;
  readonly #interactions: SmallInteractions;
  #commands: unknown[] = [];

  constructor(gatewayUrl: () => string, token: string, interactions: SmallInteractions) {
    this.#gatewayUrl = gatewayUrl;
    this.#token = token;
    this.#interactions = interactions;
  }

  /** Handles one HTTP request. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = await this.#route(request);
    response.statusCode = status;
    if (body === undefined) response.end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  }

  async #route(request: IncomingMessage): Promise<RestResult> {
    const path = (request.url ?? '').replace(/^\/api\/v10|\?.*$/g, '');
    const [, id, token] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path) ?? [];
    const { authorization } = request.headers;
    if (request.method === 'POST' && id !== undefined && token !== undefined) {
      return this.#interactions.receive({ id, token, authorization, body: await json(request) });
    }
    if (authorization !== `Bot ${this.#token}`) return failure(401, 0, '401: Unauthorized');
    return this.#routeOfBot(`${request.method} ${path}`, request);
  }

  async #routeOfBot(route: string, request: IncomingMessage): Promise<RestResult> {
    switch (route) {
      case 'GET /gateway/bot':
        return { status: 200, body: this.#gatewayBot() };
      case 'GET /applications/@me':
        return { status: 200, body: application };
      case `GET /applications/${application.id}/commands`:
        return { status: 200, body: this.#commands };
      case `PUT /applications/${application.id}/commands`:
        return { status: 200, body: this.#register(await json(request)) };
      default:
        return failure(404, RESTJSONErrorCodes.GeneralError, '404: Not Found');
    }
  }

  #gatewayBot() {
    const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };
    return { url: this.#gatewayUrl(), shards: 1, session_start_limit: limit };
  }

  #register(body: unknown): unknown[] {
    this.registrations.push(body);
    this.#commands = commandList.parse(body).map(asDiscordReturns);
    return this.#commands;
  }
}
