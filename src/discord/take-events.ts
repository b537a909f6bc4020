import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';
import { snowflake } from './snowflake.ts';

/** Told of the servers that the bot is in; neither may throw. */
export interface GuildListener {
  /** The bot is in a server: told when it comes in, and of every server each time that a session begins. */
  onAdded(guildId: string): void;
  /** The bot was put out of a server, or the server is no more; not told when that happened while nobody listened. */
  onRemoved(guildId: string): void;
}

/** What listens to the events of a connection. */
export interface EventListener {
  onInteraction(interaction: unknown): void;
  readonly guilds?: GuildListener | undefined;
}

/** Discord marks servers that it has lost for a while; one that the bot is no longer in has no such mark. */
const guildSchema = z.object({ id: snowflake, unavailable: z.boolean().optional() });

/** An event of the gateway, as it came. */
interface Packet {
  t: string | null;
  d: unknown;
}

function pass({ t, d }: Packet, { onInteraction, guilds }: EventListener): void {
  switch (t) {
    case GatewayDispatchEvents.InteractionCreate:
      onInteraction(d);
      break;
    case GatewayDispatchEvents.GuildCreate: {
      const { data: guild } = guildSchema.safeParse(d);
      if (guild && !guild.unavailable) guilds?.onAdded(guild.id);
      break;
    }
    case GatewayDispatchEvents.GuildDelete: {
      const { data: guild } = guildSchema.safeParse(d);
      if (guild && guild.unavailable === undefined) guilds?.onRemoved(guild.id);
      break;
    }
  }
}

/**
 * Takes all events out of the stream before discord.js sees them, but those that it keeps the connection with. It would build
 * objects from each one and keep servers, channels and users for ever, though nobody looks at them, and a field that it doesn't
 * expect would end the process.
 */
export function takeEvents(client: Client, listener: EventListener): void {
  client.on(Events.Raw, (packet: Packet) => {
    switch (packet.t) {
      case GatewayDispatchEvents.Ready:
        // With it comes the list of all servers.
        Object.assign(Object(packet.d), { guilds: [] });
        return;
      case GatewayDispatchEvents.Resumed:
        return;
      default: {
        const taken = { ...packet };
        // Until all shards are ready, discord.js keeps what comes.
        Object.assign(packet, { t: 'TAKEN', d: null });
        pass(taken, listener);
      }
    }
  });
}
