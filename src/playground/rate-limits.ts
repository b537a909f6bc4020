/** So many requests in so long a time, which begins with the first of them. */
export interface Allowance {
  readonly most: number;
  readonly perMs: number;
}

/** What is allowed: to the bot in all, and to post messages in each channel. What is left out is not limited. */
export interface RateRules {
  readonly global?: Allowance;
  readonly messages?: Allowance;
}

/** As Discord has it: 50 requests a second, by its page on rate limits, and 5 messages in 5 seconds, as its headers say in practice. */
export const discordsRates: RateRules = {
  global: { most: 50, perMs: 1000 },
  messages: { most: 5, perMs: 5000 },
};

/** What came of asking for room. */
export interface Slot extends Pick<Allowance, 'most'> {
  readonly left: number;
  readonly resetMs: number;
  /** There was none. */
  readonly isOver: boolean;
}

interface Window {
  readonly until: number;
  taken: number;
}

/** Counts what is taken of an allowance, for each key by itself. */
export class Windows {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  /** In the order in which they began, which is the order in which they end. */
  readonly #windows = new Map<string, Window>();

  /** `now` in ms; clients wait in real time, so the clock that can be moved is not for this. */
  constructor(allowance: Allowance, now: () => number = () => performance.now()) {
    this.#allowance = allowance;
    this.#now = now;
  }

  /** Takes one, if there is room. */
  take(key = ''): Slot {
    const now = this.#now();
    const { most } = this.#allowance;
    const window = this.#windowOf(key, now);
    const isOver = window.taken >= most;
    if (!isOver) window.taken += 1;
    return { most, left: most - window.taken, resetMs: Math.max(Math.ceil(window.until - now), 1), isOver };
  }

  #windowOf(key: string, now: number): Window {
    for (const [old, { until }] of this.#windows) {
      if (until > now) break;
      this.#windows.delete(old);
    }
    const window = this.#windows.get(key) ?? { until: now + this.#allowance.perMs, taken: 0 };
    this.#windows.set(key, window);
    return window;
  }
}

/** What limits the requests of one bot. */
export class RateLimits {
  readonly #global: Windows | undefined;
  readonly #messages: Windows | undefined;

  constructor({ global, messages }: RateRules) {
    this.#global = global && new Windows(global);
    this.#messages = messages && new Windows(messages);
  }

  /** Takes one of all requests; interactions and their webhooks are exempt. */
  takeOfAll(path: string): Slot | undefined {
    return /^\/(?:interactions|webhooks)\//.test(path) ? undefined : this.#global?.take();
  }

  /** Takes one of a route, if it is limited by itself. */
  takeOfRoute(method: string, path: string): Slot | undefined {
    const [, channel] = (method === 'POST' && /^\/channels\/(\d+)\/messages$/.exec(path)) || [];
    return channel === undefined ? undefined : this.#messages?.take(channel);
  }
}
