import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

const identify = z.object({
  token: z.string(),
  intents: z.int().min(0),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});

const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

/** What a bot says through the gateway. */
export const payloadSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: identify }),
  z.object({ op: z.literal(GatewayOpcodes.Resume), d: resume }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.unknown() }),
]);

/** One thing that a bot says. */
export type Payload = z.output<typeof payloadSchema>;

/** How a bot says who it is. */
export type Identify = z.output<typeof identify>;

/** How a bot takes its session up again. */
export type Resume = z.output<typeof resume>;

/** The number of a payload; something else than a payload has none. */
export const opcodeSchema = z.object({ op: z.int() });
