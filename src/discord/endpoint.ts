import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Inbox } from './inbox.ts';
import { responseBytes } from './response-bytes.ts';
import { importPublicKey } from './signature.ts';
import { type Refused, readSigned } from './signed-request.ts';

/** What it takes to answer the requests that bring interactions. */
export interface EndpointOptions {
  /** The application's public key, 64 hex digits. */
  readonly publicKey: string;
  readonly inbox: Inbox;
  readonly log: Logger;
  /** Told of each request that was refused, with its status. */
  readonly observeRefusal?: ((status: number) => void) | undefined;
  /** Milliseconds since 1970, as `Date.now` gives. */
  readonly now?: (() => number) | undefined;
}

/** The handler of requests, whatever they are, that answers the interactions which Discord signed; it never rejects. */
export function endpoint({ publicKey, inbox, log, now = Date.now, observeRefusal }: EndpointOptions) {
  const key = importPublicKey(publicKey);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const received = await readSigned(request, key, now());
      if (typeof received !== 'number') await inbox.take(received, (_, first) => sendJson(response, first));
      if (response.headersSent) return;
      const status = typeof received === 'number' ? received : 500;
      observeRefusal?.(status);
      refuse(request, response, status);
    } catch (error) {
      log.debug({ err: error }, 'A request ended before it was whole');
      response.destroy();
    }
  };
}

function sendJson(response: ServerResponse, body: APIInteractionResponse): void {
  const bytes = responseBytes(body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
}

/** What is left of a body is not read, so the connection can't be used again. */
function refuse({ complete }: IncomingMessage, response: ServerResponse, status: Refused | 500): void {
  if (status === 405) response.setHeader('allow', 'POST');
  if (!complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-length': 0 }).end();
}
