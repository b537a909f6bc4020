import type { Clock } from './clock.ts';
import type { FetchFromWeb } from './web.ts';

const hostOf = (address: string): string => URL.parse(address)?.host ?? '';

/** The same fetching, one request at a time for each host, with a pause after each, in milliseconds. */
export function politely(fetch: FetchFromWeb, clock: Pick<Clock, 'wait'>, pauseMs: number): FetchFromWeb {
  const turns = new Map<string, Promise<void>>();
  return (request) => {
    const host = hostOf(request.address);
    const answer = (turns.get(host) ?? Promise.resolve()).then(() => fetch(request));
    const over = answer.then(
      () => clock.wait(pauseMs, request.signal),
      () => clock.wait(pauseMs, request.signal),
    );
    const turn = over.then(() => {
      if (turns.get(host) === turn) turns.delete(host);
    });
    turns.set(host, turn);
    return answer;
  };
}
