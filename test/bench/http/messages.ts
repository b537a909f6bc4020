import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** Where a contender listens. */
export const portSchema = z.object({ port: z.int() });

/** How much CPU the process of a contender has used, in microseconds. */
export const cpuSchema = z.object({ cpu: z.number() });

/** What the bench asks of the process that makes the load. */
export const orderSchema = z.object({ port: z.int(), privateKey: z.string(), ms: z.number() });

/** What the load came to; `bytes` of one whole response, and microseconds of CPU that sending and reading took. */
export const loadSchema = z.object({
  answered: z.int(),
  ms: z.number(),
  wrong: z.int(),
  bytes: z.int(),
  cpu: z.number(),
});

/** The next message of a child. */
export async function heard<Schema extends z.ZodType>(child: ChildProcess, schema: Schema): Promise<z.output<Schema>> {
  const [message] = await once(child, 'message');
  return schema.parse(message);
}
