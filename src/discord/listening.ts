import { once } from 'node:events';
import type { Server } from 'node:http';
import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';
import { isDoneWithin } from './in-time.ts';

/** A port that Bell Lap was told to listen on can't be had; the message says which setting, and why. */
export class PortError extends OperatorError {
  override readonly name = 'PortError';
}

const addressSchema = z.object({ port: z.int() });
const codeSchema = z.object({ code: z.string() });

function portProblem(code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return 'another program listens there already';
    case 'EACCES':
      return 'this user may not; ports from 1024 up are free to all';
    default:
      return code;
  }
}

/**
 * Listens on a port of every interface (0 for any free one), and resolves with its number.
 * @throws PortError that names the setting the port came from.
 */
export async function listen(server: Server, port: number, setting: string): Promise<number> {
  try {
    await once(server.listen(port), 'listening');
  } catch (error) {
    const { success, data } = codeSchema.safeParse(error);
    if (!success) throw error;
    throw new PortError(`${setting} is ${port}, and Bell Lap can't listen there: ${portProblem(data.code)}.`, {
      cause: error,
    });
  }
  return addressSchema.parse(server.address()).port;
}

/** Takes no more connections, and lets what is under way end for as long as patience lasts. Whether it did. */
export async function stopListening(server: Server, patienceMs: number): Promise<boolean> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Closing ends only the connections that are idle at that moment; the others are kept alive after their answer.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const wasInTime = await isDoneWithin(patienceMs, closed);
  clearInterval(sweep);
  server.closeAllConnections();
  return wasInTime;
}
