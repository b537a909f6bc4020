import type { APIMessage } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { lifetimes } from '../limits.ts';
import type { Post } from '../state.ts';
import type { Store } from '../store.ts';

interface Kept {
  readonly message: string;
  /** In ms of the small Discord's clock. */
  readonly until: number;
}

const keyOf = (channel: string, nonce: string | number) => `${channel} ${nonce}`;

/** The nonces of the last few minutes (of the clock that can be moved), and which message of the bot each one made. */
export class Nonces {
  /** In the order in which they were kept, which is the order in which they grow old. */
  readonly #kept = new Map<string, Kept>();

  /** The message that was posted in the channel with this nonce, if it is still there. */
  find({ store, clock }: { store: Store; clock: Clock }, channel: string, nonce: string | number): Post | undefined {
    const kept = this.#kept.get(keyOf(channel, nonce));
    return kept && kept.until > clock.now().epochMilliseconds ? store.post(channel, kept.message) : undefined;
  }

  /** Notes the nonce of a message that was posted just now. */
  keep({ clock }: { clock: Clock }, { id, channel_id, nonce = '' }: APIMessage): void {
    const now = clock.now().epochMilliseconds;
    for (const [key, { until }] of this.#kept) {
      if (until > now) break;
      this.#kept.delete(key);
    }
    const key = keyOf(channel_id, nonce);
    this.#kept.delete(key);
    this.#kept.set(key, { message: id, until: now + lifetimes.nonce });
  }
}
