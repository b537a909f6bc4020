import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';

/** Writes one line for each turn that a client's connection takes. */
export function logConnection(client: Client, log: Logger): void {
  // During an outage discord.js reports every attempt, twice a second; one line for each outage is enough.
  const away = new Set<number>();
  client
    .on(Events.ShardReady, (shard) => {
      away.delete(shard);
      log.info({ shard }, 'Joined Discord');
    })
    .on(Events.ShardResume, (shard, replayed) => {
      away.delete(shard);
      log.info({ shard, replayed }, 'Resumed the connection to Discord');
    })
    .on(Events.ShardReconnecting, (shard) => {
      if (!away.has(shard)) log.warn({ shard }, 'Lost the connection to Discord, reconnecting');
      away.add(shard);
    })
    .on(Events.ShardDisconnect, ({ code }, shard) =>
      log.error({ shard, code }, 'Discord closed the connection for good'),
    )
    // Without a listener for its errors, a client would end the process.
    .on(Events.ShardError, ({ message }, shard) => log.warn({ shard, reason: message }, 'Trouble with the connection'))
    .on(Events.Error, (err) => log.error({ err }, 'Trouble in discord.js'));
}
