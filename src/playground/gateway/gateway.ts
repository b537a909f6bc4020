import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { GatewayDispatchEvents as Event, GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { lifetimes } from '../limits.ts';
import { botToken } from '../people.ts';
import { guilds } from '../servers.ts';
import { refusalOf, wantsGuilds } from './identify.ts';
import type { Identify, Payload, Resume } from './payload.ts';
import { guildCreateOf, readyOf } from './ready.ts';
import { Session } from './session.ts';
import { Wire } from './wire.ts';

/** What a gateway needs to know. */
export interface GatewayOptions {
  readonly server: Server;
  /** Where it is, such as ws://127.0.0.1:8024. */
  readonly url: () => string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly heartbeatMs: number;
  readonly onPresence: (botIsOnline: boolean) => void;
}

/** Discord's gateway, for one bot that may come in several processes and over several connections. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;
  readonly #turns = new EventEmitter();
  readonly #sessions = new Map<string, Session>();
  #refusal: GatewayCloseCodes | undefined;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({ server: options.server });
    // ws passes on the errors of the server, whose owner hears them anyway.
    this.#sockets.on('error', () => {});
    this.#sockets.on('connection', (socket, { url = '/' }) => this.#welcome(socket, new URL(url, 'ws://here')));
  }

  /** Sends an event to every session, now or when it is resumed; more than once if a fault says so. */
  dispatch(event: string, data: unknown): void {
    const times = this.#options.faults.takeForEvent();
    for (const session of this.#sessions.values()) {
      for (let i = 0; i < times; i++) session.dispatch(event, data);
    }
  }

  /** Every session from now on is closed with this code as soon as the bot identifies. */
  refuseSessions(code: GatewayCloseCodes): void {
    this.#refusal = code;
  }

  /** Cuts every line, as a broken network does. */
  drop(): void {
    for (const wire of this.#wires()) wire.cut();
  }

  /** Closes every connection with a code of Discord's. */
  close(code: GatewayCloseCodes): void {
    for (const wire of this.#wires()) wire.close(code);
  }

  /** Asks the bot to come back on another connection, as Discord does every few hours. */
  askToReconnect(): void {
    for (const wire of this.#wires()) wire.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Says that the session is over; whether the bot may try to resume it all the same. */
  invalidateSession(resumable: boolean): void {
    const wires = this.#wires();
    if (!resumable) this.#sessions.clear();
    for (const wire of wires) wire.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Answers no more heartbeats on the connections that there are, as a line does that is dead without knowing. */
  ignoreHeartbeats(): void {
    for (const wire of this.#wires()) wire.acknowledges = false;
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

  #wires(): Wire[] {
    return [...this.#sessions.values()].flatMap(({ wire }) => wire ?? []);
  }

  #welcome(socket: WebSocket, { searchParams }: URL): void {
    if ((searchParams.get('v') ?? '10') !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    let session: Session | undefined;
    const wire = new Wire(socket, this.#options.heartbeatMs, {
      onPayload: (payload) => {
        session = this.#receive(wire, payload, session);
      },
      onClose: (isFinal) => this.#lose(wire, session, isFinal),
    });
  }

  #receive(wire: Wire, { op, d }: Payload, session: Session | undefined): Session | undefined {
    switch (op) {
      case GatewayOpcodes.Identify:
        if (!session) return this.#identify(wire, d);
        wire.close(GatewayCloseCodes.AlreadyAuthenticated);
        return session;
      case GatewayOpcodes.Resume:
        return this.#resume(wire, d);
      default:
        if (!session) wire.close(GatewayCloseCodes.NotAuthenticated);
        return session;
    }
  }

  #identify(wire: Wire, identify: Identify): Session | undefined {
    const refusal = refusalOf(identify) ?? this.#refusal;
    if (refusal !== undefined) {
      wire.close(refusal);
      return undefined;
    }
    const session = new Session(wire);
    this.#sessions.set(session.id, session);
    session.dispatch(Event.Ready, readyOf(session.id, this.#options.url(), identify));
    if (wantsGuilds(identify)) for (const guild of guilds) session.dispatch(Event.GuildCreate, guildCreateOf(guild));
    this.#turned('begun');
    return session;
  }

  #resume(wire: Wire, { token, session_id, seq }: Resume): Session | undefined {
    const session = this.#sessions.get(session_id);
    if (token !== botToken) wire.close(GatewayCloseCodes.AuthenticationFailed);
    else if (session && seq > session.latest) wire.close(GatewayCloseCodes.InvalidSeq);
    else if (!session) wire.send({ op: GatewayOpcodes.InvalidSession, d: false });
    else {
      session.resume(wire, seq);
      session.dispatch(Event.Resumed, {});
      this.#turned('resumed');
      return session;
    }
    return undefined;
  }

  #turned(turn: 'begun' | 'resumed'): void {
    this.#options.onPresence(true);
    this.#turns.emit(turn);
  }

  /** A session without a connection is kept for a while, so that it can be resumed. */
  #lose(wire: Wire, session: Session | undefined, isFinal: boolean): void {
    if (session?.wire === wire) session.lose();
    if (session && isFinal) this.#sessions.delete(session.id);
    if (this.#wires().length === 0) this.#options.onPresence(false);
    if (!session || isFinal) return;
    const { clock } = this.#options;
    clock.at(clock.now().add({ milliseconds: lifetimes.session }), () => {
      if (!session.wire) this.#sessions.delete(session.id);
    });
  }
}
