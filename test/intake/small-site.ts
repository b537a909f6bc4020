import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';

/** A real HTTP server on loopback with pages of a test's own. */
export interface SmallSite extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  /** Their paths. */
  paths(): string[];
}

/** What a path answers: HTML, or whatever a listener does. */
export type Pages = Readonly<Record<string, string | RequestListener>>;

export async function smallSite(pages: Pages, host = '127.0.0.1'): Promise<SmallSite> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const page = pages[request.url ?? ''];
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('unreachable: a TCP server that listens has a port');
  return {
    url: `http://${host}:${bound.port}`,
    requests,
    paths: () => requests.map(({ url = '' }) => url),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends a visitor on. */
export const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { location }).end();
