import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';

/** One request to the webhook of an interaction. */
export interface WebhookRequest {
  readonly route: string;
  readonly token: string;
  readonly authorization: string | undefined;
  readonly body?: unknown;
}

/** Discord's API with webhooks in front of it: these it answers itself, the rest it passes on. */
export interface SmallWebhooks extends AsyncDisposable {
  /** Base URL of the API. */
  readonly api: string;
  readonly requests: WebhookRequest[];
  /** From now on the token of every interaction is too old. */
  expire(): void;
}

const addressSchema = z.object({ port: z.int() });

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, body ? { 'content-type': 'application/json' } : {}).end(body);
}

async function passOn(request: IncomingMessage, response: ServerResponse, api: string): Promise<void> {
  const { method = 'GET', url = '', headers } = request;
  const body = await text(request);
  const { authorization = '', 'content-type': type = 'application/json' } = headers;
  const answer = await fetch(api + url.replace('/api', ''), {
    method,
    headers: { 'content-type': type, ...(authorization && { authorization }) },
    ...(body && { body }),
  });
  send(response, answer.status, await answer.text());
}

/** Starts it on a free port, in front of the API of a small Discord. */
export async function startSmallWebhooks(behind: string): Promise<SmallWebhooks> {
  const requests: WebhookRequest[] = [];
  let isExpired = false;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '', headers } = request;
    const [, token, rest = ''] = /^\/api\/v10\/webhooks\/\d+\/([^/?]+)([^?]*)/.exec(url) ?? [];
    if (token === undefined) return passOn(request, response, behind);
    const body = method === 'DELETE' ? {} : { body: await json(request) };
    requests.push({ route: `${method} ${rest}`, token, authorization: headers.authorization, ...body });
    const failure = { code: RESTJSONErrorCodes.InvalidWebhookToken, message: 'Invalid Webhook Token' };
    if (isExpired) send(response, 401, JSON.stringify(failure));
    else if (method === 'DELETE') send(response, 204, '');
    else send(response, 200, '{}');
  }

  const server = createServer((request, response) => void take(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    api: `http://127.0.0.1:${addressSchema.parse(server.address()).port}/api`,
    requests,
    expire() {
      isExpired = true;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
