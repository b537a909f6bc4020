import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { z } from 'zod';
import { payloadSchema, type resumeSchema } from './gateway-payload.ts';
import { application, bot } from './small-bot.ts';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** Discord's gateway for one bot with one shard: it remembers what it sent, so that a session can be resumed. */
export class SmallGateway {
  readonly #sockets: WebSocketServer;
  readonly #url: () => string;
  readonly #token: string;
  readonly #turns = new EventEmitter();
  #refusal: GatewayCloseCodes | undefined;
  #socket: WebSocket | undefined;
  #session = '';
  #sent: Dispatch[] = [];

  constructor(server: Server, url: () => string, token: string) {
    this.#url = url;
    this.#token = token;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#welcome(socket));
  }

  /** Every session from now on is closed with this code as soon as the bot identifies. */
  refuseSessions(code: GatewayCloseCodes): void {
    this.#refusal = code;
  }

  /** Sends an event now, or when the bot has resumed its session. */
  dispatch(t: string, d: unknown): void {
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, t, s: this.#sent.length + 1, d };
    this.#sent.push(event);
    this.#send(event);
  }

  /** Cuts the line, as a broken network does. */
  drop(): void {
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  /** Closes the connection with a code of Discord's. */
  close(code: GatewayCloseCodes): void {
    this.#socket?.close(code);
  }

  /** Asks the bot to come back on another connection, as Discord does every few hours. */
  askToReconnect(): void {
    this.#send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Says that the session is over; whether the bot may try to resume it all the same. */
  invalidateSession(resumable: boolean): void {
    if (!resumable) this.#session = '';
    this.#send({ op: GatewayOpcodes.InvalidSession, d: resumable });
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

  #welcome(socket: WebSocket): void {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(payloadSchema.parse(JSON.parse(String(data)))));
    this.#send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 45_000 } });
  }

  #receive(payload: z.infer<typeof payloadSchema>): void {
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        this.#send({ op: GatewayOpcodes.HeartbeatAck, d: null });
        break;
      case GatewayOpcodes.Identify:
        this.#identify(payload.d.token);
        break;
      case GatewayOpcodes.Resume:
        this.#resume(payload.d);
        break;
    }
  }

  #identify(token: string): void {
    const refusal = token === this.#token ? this.#refusal : GatewayCloseCodes.AuthenticationFailed;
    if (refusal === undefined) this.#begin();
    else this.close(refusal);
  }

  #begin(): void {
    this.#session = randomUUID();
    this.#sent = [];
    const resume = { session_id: this.#session, resume_gateway_url: this.#url() };
    this.dispatch(GatewayDispatchEvents.Ready, { v: 10, user: bot, guilds: [], shard: [0, 1], application, ...resume });
    this.#turns.emit('begun');
  }

  #resume({ token, session_id, seq }: z.infer<typeof resumeSchema>): void {
    if (token !== this.#token) this.close(GatewayCloseCodes.AuthenticationFailed);
    else if (session_id !== this.#session) this.invalidateSession(false);
    else this.#replayAfter(seq);
  }

  #replayAfter(seq: number): void {
    for (const event of this.#sent.filter(({ s }) => s > seq)) this.#send(event);
    this.dispatch(GatewayDispatchEvents.Resumed, {});
    this.#turns.emit('resumed');
  }

  #send(payload: unknown): void {
    this.#socket?.send(JSON.stringify(payload));
  }
}
