import type { Clock } from '../clock.ts';
import { lifetimes } from '../limits.ts';
import { type Ear, hears, type Route } from './route.ts';
import { Session } from './session.ts';
import type { Wire } from './wire.ts';

/** The sessions of a bot: one for each of its processes, with a connection or waiting for one. */
export class Sessions {
  readonly #clock: Clock;
  readonly #sessions = new Map<string, Session>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Begins a session. */
  begin(wire: Wire, ear: Ear): Session {
    const session = new Session(wire, ear);
    this.#sessions.set(session.id, session);
    return session;
  }

  /** The session with this id, if it still can be resumed. */
  find(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  /** Sends an event to all that it is for, so many times. */
  dispatch(event: string, data: unknown, route: Route, times: number): void {
    for (const session of this.#sessions.values()) {
      if (!hears(session.ear, route)) continue;
      for (let i = 0; i < times; i++) session.dispatch(event, data);
    }
  }

  /** The connections that there are. */
  wires(): Wire[] {
    return [...this.#sessions.values()].flatMap(({ wire }) => wire ?? []);
  }

  /** Forgets all; none can be resumed any more. */
  clear(): void {
    this.#sessions.clear();
  }

  /** Notes that a connection is gone. Its session waits a while to be resumed, unless the bot said goodbye. */
  lose(wire: Wire, session: Session, isFinal: boolean): void {
    if (session.wire === wire) session.lose();
    if (isFinal) this.#sessions.delete(session.id);
    else {
      this.#clock.at(this.#clock.now().add({ milliseconds: lifetimes.session }), () => {
        if (!session.wire) this.#sessions.delete(session.id);
      });
    }
  }
}
