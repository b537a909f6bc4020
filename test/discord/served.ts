import { type HttpOptions, type HttpServer, serveHttp } from '../../src/discord/http.ts';
import { type CapturedLog, captureLog } from './captured-log.ts';
import { pace, respond } from './joined.ts';
import { createSigner, type Signer } from './signer.ts';

/** The bot as it is sent interactions over HTTP, what it logs, and Discord's key. */
export interface Served extends CapturedLog, AsyncDisposable {
  readonly server: HttpServer;
  readonly url: string;
  readonly signer: Signer;
  /** Sends JSON as Discord does. */
  post(json: unknown): Promise<Response>;
}

/** Serves interactions on a free port; nothing listens where Discord's API would be. */
export async function serve(options: Partial<HttpOptions> = {}): Promise<Served> {
  const captured = captureLog();
  const signer = createSigner();
  const nowhere = 'http://127.0.0.1:1/api';
  const defaults = { publicKey: signer.publicKey, port: 0, api: nowhere, commands: [pace], respond, log: captured.log };
  const server = await serveHttp({ ...defaults, ...options });
  const url = `http://127.0.0.1:${server.port}/interactions`;
  return {
    ...captured,
    server,
    url,
    signer,
    post(json) {
      const body = JSON.stringify(json);
      return fetch(url, { method: 'POST', body, headers: signer.headersFor(body) });
    },
    [Symbol.asyncDispose]: () => server.close(0),
  };
}
