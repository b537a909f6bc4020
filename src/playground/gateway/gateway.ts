import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Guild } from '../guild.ts';
import { turnedAway } from '../turned-away.ts';
import { handshake, type Turn } from './handshake.ts';
import type { Payload } from './payload.ts';
import type { Route } from './route.ts';
import type { Session } from './session.ts';
import { Sessions } from './sessions.ts';
import { Wire } from './wire.ts';

/** What a gateway needs to know. */
export interface GatewayOptions {
  readonly server: Server;
  /** Where it is, such as ws://127.0.0.1:8024. */
  readonly url: () => string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly heartbeatMs: number;
  /** The servers that the bot is in. */
  readonly guilds: () => readonly Guild[];
  readonly onPresence: (botIsOnline: boolean) => void;
}

/** Discord's gateway, for one bot that may come in several processes and over several connections. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;
  readonly #turns = new EventEmitter();
  readonly #sessions: Sessions;
  #refusal: GatewayCloseCodes | undefined;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#sessions = new Sessions(options.clock);
    this.#sockets = new WebSocketServer({
      server: options.server,
      verifyClient: ({ req }, decide) => {
        const refusal = turnedAway(req);
        decide(refusal === undefined, refusal);
      },
    });
    // ws passes on the errors of the server, whose owner hears them anyway.
    this.#sockets.on('error', () => {});
    this.#sockets.on('connection', (socket, { url = '/' }) => this.#welcome(socket, new URL(url, 'ws://here')));
  }

  /** Sends an event to the sessions that it is for, now or when they are resumed; more than once if a fault says so. */
  dispatch(event: string, data: unknown, route: Route = {}): void {
    this.#sessions.dispatch(event, data, route, this.#options.faults.takeForEvent());
  }

  /** Every session from now on is closed with this code as soon as the bot identifies. */
  refuseSessions(code: GatewayCloseCodes): void {
    this.#refusal = code;
  }

  /** Cuts every line, as a broken network does. */
  drop(): void {
    for (const wire of this.#sessions.wires()) wire.cut();
  }

  /** Closes every connection with a code of Discord's. */
  close(code: GatewayCloseCodes): void {
    for (const wire of this.#sessions.wires()) wire.close(code);
  }

  /** Asks the bot to come back on another connection, as Discord does every few hours. */
  askToReconnect(): void {
    for (const wire of this.#sessions.wires()) wire.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Says that the session is over; whether the bot may try to resume it all the same. */
  invalidateSession(resumable: boolean): void {
    const wires = this.#sessions.wires();
    if (!resumable) this.#sessions.clear();
    for (const wire of wires) wire.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Answers no more heartbeats on the connections that there are, as a line does that is dead without knowing. */
  ignoreHeartbeats(): void {
    for (const wire of this.#sessions.wires()) wire.acknowledges = false;
  }

  /** Resolves the next time that the bot has taken its session up again. */
  async resumed(): Promise<void> {
    await once(this.#turns, 'resumed');
  }

  /** Resolves the next time that the bot begins a session. */
  async begun(): Promise<void> {
    await once(this.#turns, 'begun');
  }

  /** Ends every connection. */
  stop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket, { searchParams }: URL): void {
    if ((searchParams.get('v') ?? '10') !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    let session: Session | undefined;
    const wire = new Wire(socket, this.#options.heartbeatMs, {
      onPayload: (payload) => {
        session = this.#handshake(payload, wire, session);
      },
      onClose: (isFinal) => this.#lose(wire, session, isFinal),
    });
  }

  #handshake(payload: Payload, wire: Wire, session: Session | undefined): Session | undefined {
    return handshake(payload, wire, session, {
      sessions: this.#sessions,
      guilds: this.#options.guilds,
      url: this.#options.url(),
      refusal: this.#refusal,
      onTurn: (turn) => this.#turned(turn),
    });
  }

  #turned(turn: Turn): void {
    this.#options.onPresence(true);
    this.#turns.emit(turn);
  }

  #lose(wire: Wire, session: Session | undefined, isFinal: boolean): void {
    if (session) this.#sessions.lose(wire, session, isFinal);
    if (this.#sessions.wires().length === 0) this.#options.onPresence(false);
  }
}
