import { GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';

/** What takes a session up again. */
export const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

/** What a bot may say to the gateway. */
export const payloadSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: z.object({ token: z.string(), intents: z.int() }) }),
  z.object({ op: z.literal(GatewayOpcodes.Resume), d: resumeSchema }),
]);
