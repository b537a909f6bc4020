import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { bot } from './people.ts';
import type { Store } from './store.ts';

/** Messages that the bot posted of its own accord, replies to its own included: no answers to interactions, no results of polls. */
const isCounted = ({ author, type, interaction_metadata }: APIMessage): boolean =>
  author.id === bot.id && !interaction_metadata && (type === MessageType.Default || type === MessageType.Reply);

/** Counts what the bot posts of its own accord, channel by channel; it goes on counting what is deleted or forgotten later. */
export class Tally {
  /** When each message of a channel was posted, in ms of the small Discord's clock. */
  readonly #times = new Map<string, number[]>();
  #total = 0;

  constructor(store: Store) {
    store.listen((change) => {
      if (change.type === 'posted' && isCounted(change.post.message)) this.#add(change.post.message);
    });
  }

  /** All of them. */
  get total(): number {
    return this.#total;
  }

  /** How many stand, or stood, in a channel. */
  count(channel: string): number {
    return this.#times.get(channel)?.length ?? 0;
  }

  /** How many were posted in a channel on each day (2026-08-01) of a time zone (Europe/Oslo), in order. */
  perDay(channel: string, zone: string): Map<string, number> {
    const days = new Map<string, number>();
    for (const ms of this.#times.get(channel) ?? []) {
      const day = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString();
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    return days;
  }

  #add({ channel_id, timestamp }: APIMessage): void {
    this.#total += 1;
    const times = this.#times.get(channel_id) ?? [];
    times.push(Date.parse(timestamp));
    this.#times.set(channel_id, times);
  }
}
