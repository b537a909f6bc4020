import { type Change, emptyState, type Post, reduce, type State } from './state.ts';

/** Is told what happened, and how things stand after it. */
export type Listener = (change: Change, state: State) => void;

/** The one place where the state of a small Discord changes. */
export class Store {
  #state = emptyState;
  readonly #listeners = new Set<Listener>();

  /** How things stand. */
  get state(): State {
    return this.#state;
  }

  /** Lets something happen, and tells everybody who listens. */
  apply(change: Change): void {
    this.#state = reduce(this.#state, change);
    for (const listener of this.#listeners) listener(change, this.#state);
  }

  /** Listens until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The message with this id, if it stands in that channel. */
  post(channel: string, message: string): Post | undefined {
    return this.#state.posts.get(channel)?.find((post) => post.message.id === message);
  }
}
