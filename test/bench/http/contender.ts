import { once } from 'node:events';
import type { Server } from 'node:http';
import { z } from 'zod';

/** The key that the requests are signed with, 64 hex digits. */
export const { BENCH_PUBLIC_KEY: publicKey = '' } = process.env;

/** What every peer answers. */
export const pong = { content: 'Pong!' };

/** Tells the bench that requests are welcome on a port, and then what they cost whenever it asks. */
export function ready(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ port });
}

const addressSchema = z.object({ port: z.int() });

/** Listens on any free port, and tells the bench. */
export async function start(server: Server): Promise<void> {
  if (!server.listening) await once(server.listen(0), 'listening');
  ready(addressSchema.parse(server.address()).port);
}
