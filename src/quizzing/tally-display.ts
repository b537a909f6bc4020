/** How often a message may be changed: Discord takes about one change a second in a channel. */
const EVERY_MS = 2000;

/** Shows how many have answered, some at a time. */
export interface TallyDisplay {
  /** Shows it soon; what comes meanwhile is shown with it. */
  show(channelId: string, round: string): Promise<void>;
  stop(): void;
}

/** `refresh` shows the tally of a channel’s round as it is then. */
export function tallyDisplay(refresh: (channelId: string, round: string) => Promise<void>): TallyDisplay {
  const waiting = new Map<string, { readonly promise: Promise<void>; readonly timer: NodeJS.Timeout }>();
  return {
    show(channelId, round) {
      const known = waiting.get(channelId);
      if (known) return known.promise;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(() => {
        waiting.delete(channelId);
        resolve(refresh(channelId, round));
      }, EVERY_MS).unref();
      waiting.set(channelId, { promise, timer });
      return promise;
    },
    stop() {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
