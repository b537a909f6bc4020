import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Ear } from './route.ts';
import type { Wire } from './wire.ts';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** How many events are sent again at most when a session is resumed; Discord doesn't promise a number. */
const REMEMBERED = 5000;

/** What a bot hears from its IDENTIFY on, over one connection after another; it remembers the latest of what it sent. */
export class Session {
  readonly id = randomUUID();
  readonly ear: Ear;
  #sent: Dispatch[] = [];
  #forgotten = 0;
  #wire: Wire | undefined;

  constructor(wire: Wire, ear: Ear) {
    this.ear = ear;
    this.#wire = wire;
  }

  /** The connection that it runs over, if there is one. */
  get wire(): Wire | undefined {
    return this.#wire;
  }

  /** The number of the latest event. */
  get latest(): number {
    return this.#forgotten + this.#sent.length;
  }

  /** Sends an event now, or when the session is resumed. */
  dispatch(t: string, d: unknown): void {
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, t, s: this.latest + 1, d };
    this.#sent.push(event);
    this.#wire?.send(event);
    if (this.#sent.length < 2 * REMEMBERED) return;
    this.#sent = this.#sent.slice(-REMEMBERED);
    this.#forgotten = event.s - REMEMBERED;
  }

  /** Whether everything after the event numbered `seq` can be sent again. */
  remembers(seq: number): boolean {
    return seq >= this.#forgotten;
  }

  /** Takes up a new connection, and sends over it what came after the event numbered `seq`. */
  resume(wire: Wire, seq: number): void {
    this.#wire = wire;
    for (const event of this.#sent.slice(seq - this.#forgotten)) wire.send(event);
  }

  /** Remembers that its connection is gone. */
  lose(): void {
    this.#wire = undefined;
  }
}
