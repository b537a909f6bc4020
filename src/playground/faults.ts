import type { Fault } from './fault.ts';

/** A fault of a request. */
export type RestFault = Extract<Fault, { on: string }>;

const isPost = (method: string, url: string): boolean =>
  method === 'POST' && /\/channels\/\d+\/messages(?:\?|$)/.test(url);

/** What goes wrong on demand. Faults are used up by the requests and events that they befall, oldest first. */
export class Faults {
  #pending: RestFault[] = [];
  #duplicates = 0;
  #gate: Promise<void> = Promise.resolve();

  /** Lets a fault befall what comes next. */
  add(fault: RestFault): void {
    this.#pending.push(fault);
  }

  /** Delivers each of the next events twice. */
  duplicate(times: number): void {
    this.#duplicates += times;
  }

  /** Keeps every request of the bot waiting until the returned function is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#gate = promise;
    return resolve;
  }

  /** Resolves while nothing is held. */
  get gate(): Promise<void> {
    return this.#gate;
  }

  /** The fault that befalls this request, if any; it has one time less after it. */
  takeForRequest(method: string, url: string): RestFault | undefined {
    const at = this.#pending.findIndex(({ on }) => on === 'everything' || isPost(method, url));
    const fault = this.#pending[at];
    if (!fault) return undefined;
    const after = fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
    this.#pending = this.#pending.toSpliced(at, 1, ...after);
    return fault;
  }

  /** How often this event is delivered. */
  takeForEvent(): 1 | 2 {
    if (this.#duplicates === 0) return 1;
    this.#duplicates -= 1;
    return 2;
  }
}
