import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Wire } from './wire.ts';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What a bot hears from its IDENTIFY on, over one connection after another; it remembers what it sent. */
export class Session {
  readonly id = randomUUID();
  readonly #sent: Dispatch[] = [];
  #wire: Wire | undefined;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** The connection that it runs over, if there is one. */
  get wire(): Wire | undefined {
    return this.#wire;
  }

  /** The number of the latest event. */
  get latest(): number {
    return this.#sent.length;
  }

  /** Sends an event now, or when the session is resumed. */
  dispatch(t: string, d: unknown): void {
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, t, s: this.latest + 1, d };
    this.#sent.push(event);
    this.#wire?.send(event);
  }

  /** Takes up a new connection, and sends over it what came after the event numbered `seq`. */
  resume(wire: Wire, seq: number): void {
    this.#wire = wire;
    for (const event of this.#sent.slice(seq)) wire.send(event);
  }

  /** Remembers that its connection is gone. */
  lose(): void {
    this.#wire = undefined;
  }
}
