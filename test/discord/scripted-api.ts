import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

/** What a request is answered with; `body` is sent as JSON unless it is text. */
export interface Scripted {
  readonly status: number;
  readonly body?: unknown;
}

/** An API that answers what the test says, for what the playground doesn't do. */
export interface ScriptedApi extends AsyncDisposable {
  readonly api: string;
  /** Methods and paths with their queries, from the version on: "GET /guilds/1". */
  readonly requests: string[];
}

const addressSchema = z.object({ port: z.int() });

/** Starts such an API; a request that is answered with null gets no answer at all, and with `cut` the line is. */
export async function startScriptedApi(answer: (request: string) => Scripted | 'cut' | null): Promise<ScriptedApi> {
  const requests: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    const request = `${method} ${url.replace('/api/v10', '')}`;
    requests.push(request);
    const scripted = answer(request);
    if (scripted === null) return;
    if (scripted === 'cut') {
      response.socket?.destroy();
      return;
    }
    const isText = typeof scripted.body === 'string';
    response.writeHead(scripted.status, { 'content-type': isText ? 'text/html' : 'application/json' });
    response.end(isText ? scripted.body : JSON.stringify(scripted.body ?? {}));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    api: `http://127.0.0.1:${addressSchema.parse(server.address()).port}/api`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
