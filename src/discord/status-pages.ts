import { createServer, type ServerResponse } from 'node:http';
import { listen, stopListening } from './listening.ts';
import type { Metrics } from './metrics.ts';

/** What it takes to tell how the bot is. */
export interface StatusPagesOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** Whether interactions are answered at this moment. */
  readonly isReady: () => boolean;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
}

/** Pages for whatever watches over the bot. */
export interface StatusPages {
  readonly port: number;
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, contentType: string, text: string): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
}

function sendHealth(response: ServerResponse, ready: boolean, status: number): void {
  send(response, status, 'application/json', JSON.stringify({ live: true, ready }));
}

async function sendMetrics(
  response: ServerResponse,
  { contentType, text }: StatusPagesOptions['metrics'],
): Promise<void> {
  try {
    send(response, 200, contentType, await text());
  } catch {
    send(response, 500, 'text/plain', 'The metrics could not be gathered.\n');
  }
}

/**
 * Serves /metrics and /health: 200 while interactions are answered, else 503 (as /health/ready); /health/live is 200 as long as
 * the process can say so.
 * @throws PortError when the port can't be had.
 */
export async function serveStatusPages({ port, isReady, metrics }: StatusPagesOptions): Promise<StatusPages> {
  const server = createServer(({ url = '' }, response) => {
    const ready = isReady();
    switch (url.split('?', 1)[0]) {
      case '/health':
      case '/health/ready':
        return sendHealth(response, ready, ready ? 200 : 503);
      case '/health/live':
        return sendHealth(response, ready, 200);
      case '/metrics':
        return void sendMetrics(response, metrics);
      default:
        return send(response, 404, 'text/plain', 'Try /health or /metrics.\n');
    }
  });
  const bound = await listen(server, port, 'METRICS_PORT');
  return { port: bound, close: async () => void (await stopListening(server, 1_000)) };
}
