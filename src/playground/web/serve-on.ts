import type { Server } from 'node:http';
import type { Stage } from '../actions.ts';
import type { RestServer } from '../rest/rest-server.ts';
import { turnedAway } from '../turned-away.ts';
import { servePage } from './page-server.ts';

/** Hands requests from this machine to REST or to the page. */
export function serveOn(server: Server, rest: RestServer, stage: Stage, onFailure: (error: unknown) => void): void {
  server.on('request', (request, response) => {
    const refusal = turnedAway(request);
    if (refusal !== undefined) {
      response.writeHead(refusal).end();
      return;
    }
    const isRest = request.url?.startsWith('/api/');
    const serving = isRest ? rest.serve(request, response) : servePage(stage, request, response);
    serving.catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
      onFailure(error);
    });
  });
}

/** Ends the process, as an error that nobody caught does. */
export function crash(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
