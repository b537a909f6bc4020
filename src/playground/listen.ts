import { once } from 'node:events';
import type { Server } from 'node:http';
import { OperatorError } from '../operator-error.ts';

/** The playground can't be started; the message says why. */
export class PlaygroundError extends OperatorError {
  override readonly name = 'PlaygroundError';
}

/** Listens on the loopback. @throws PlaygroundError when the port is taken. */
export async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const busy = `Port ${port} is taken: does another playground run? Stop it, or choose another port with PORT=…`;
    throw isBusy ? new PlaygroundError(busy, { cause: error }) : error;
  }
}
