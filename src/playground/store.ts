import type { Guild } from './guild.ts';
import { changeGuild, emptyLedger, write } from './ledger.ts';
import type { Change, Post, State } from './state.ts';

/** Is told what happened, and how things stand after it. */
export type Listener = (change: Change, state: State) => void;

/** The one place where the state of a small Discord changes. */
export class Store {
  readonly #ledger = emptyLedger();
  readonly #listeners = new Set<Listener>();

  constructor(guilds: readonly Guild[] = []) {
    for (const guild of guilds) changeGuild(this.#ledger, guild);
  }

  /** How things stand; what is read from it stays as it was, but it is no copy itself. */
  get state(): State {
    return this.#ledger;
  }

  /** Lets something happen, and tells everybody who listens. */
  apply(change: Change): void {
    write(this.#ledger, change);
    for (const listener of this.#listeners) listener(change, this.#ledger);
  }

  /** Listens until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The message with this id, if it stands in that channel. */
  post(channel: string, message: string): Post | undefined {
    return this.#ledger.posts.get(channel)?.find((post) => post.message.id === message);
  }
}
