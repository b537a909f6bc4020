import { EventEmitter, once } from 'node:events';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { failure, type RestResult } from './rest-result.ts';

/** What Discord thinks of an interaction: it waits for its answer, was answered, or is too old. */
export type InteractionState = 'waiting' | 'answered' | 'expired';

/** One attempt to answer an interaction. */
export interface Callback {
  readonly id: string;
  readonly token: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** The interactions that Discord has sent out, what came back, and the faults it has with callbacks. */
export class SmallInteractions {
  /** Every attempt in the order in which it was decided, with the status that it got. */
  readonly callbacks: (Callback & { readonly status: number })[] = [];
  readonly #turns = new EventEmitter();
  readonly #known = new Map<string, { readonly token: string; state: InteractionState }>();
  #failures = 0;
  #gate: Promise<void> = Promise.resolve();

  /** Makes an interaction known, so that it can be answered. */
  expect(id: string, token: string, state: InteractionState): void {
    this.#known.set(id, { token, state });
  }

  /** The body of the callback that answers this interaction, once one is accepted. */
  async answer(id: string): Promise<unknown> {
    const [body] = await once(this.#turns, `answer ${id}`);
    return body;
  }

  /** Resolves when the next callback has come in, though it may be held. */
  async arrival(): Promise<void> {
    await once(this.#turns, 'arrival');
  }

  /** The next callbacks get a 500 and no more. */
  fail(times: number): void {
    this.#failures = times;
  }

  /** Keeps every callback waiting until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#gate = promise;
    return resolve;
  }

  /** Takes one callback in. */
  async receive(callback: Callback): Promise<RestResult> {
    this.#turns.emit('arrival');
    await this.#gate;
    const result = this.#decide(callback);
    this.callbacks.push({ ...callback, status: result.status });
    if (result.status === 204) this.#turns.emit(`answer ${callback.id}`, callback.body);
    return result;
  }

  #decide({ id, token }: Callback): RestResult {
    if (this.#failures > 0) {
      this.#failures -= 1;
      return { status: 500 };
    }
    const interaction = this.#known.get(id);
    if (interaction?.token !== token || interaction.state === 'expired') {
      return failure(404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction');
    }
    if (interaction.state === 'answered') {
      const code = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
      return failure(400, code, 'Interaction has already been acknowledged.');
    }
    interaction.state = 'answered';
    return { status: 204 };
  }
}
