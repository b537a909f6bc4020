import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import { opcodeSchema, type Payload, payloadSchema } from './payload.ts';

/** What a connection tells the gateway. */
export interface WireEvents {
  readonly onPayload: (payload: Payload) => void;
  /** `isFinal`: the bot said goodbye, and its session ends with it. */
  readonly onClose: (isFinal: boolean) => void;
}

/** A bot that misses a heartbeat by this much is gone. */
const PATIENCE = 1.5;

const goodbyes: readonly number[] = [1000, 1001];

function decode(data: RawData): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}

/** One connection of a bot: HELLO, heartbeats, and payloads that are what they should be. */
export class Wire {
  readonly #socket: WebSocket;
  readonly #heartbeatMs: number;
  #heart: NodeJS.Timeout | undefined;
  /** False while heartbeats go unanswered, as if the line were dead. */
  acknowledges = true;

  constructor(socket: WebSocket, heartbeatMs: number, events: WireEvents) {
    this.#socket = socket;
    this.#heartbeatMs = heartbeatMs;
    socket.on('message', (data) => this.#receive(decode(data), events));
    socket.on('close', (code) => {
      clearTimeout(this.#heart);
      events.onClose(goodbyes.includes(code));
    });
    this.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } });
    this.#awaitHeartbeat();
  }

  /** Sends a payload. */
  send(payload: unknown): void {
    this.#socket.send(JSON.stringify(payload));
  }

  /** Closes with one of Discord's codes. */
  close(code: number): void {
    this.#socket.close(code);
  }

  /** Cuts the line, as a broken network does. */
  cut(): void {
    this.#socket.terminate();
  }

  #awaitHeartbeat(): void {
    clearTimeout(this.#heart);
    this.#heart = setTimeout(() => this.close(GatewayCloseCodes.SessionTimedOut), this.#heartbeatMs * PATIENCE).unref();
  }

  #receive(raw: unknown, { onPayload }: WireEvents): void {
    const payload = payloadSchema.safeParse(raw);
    if (!payload.success) this.close(this.#complaint(raw));
    else if (payload.data.op === GatewayOpcodes.Heartbeat) this.#beat();
    else onPayload(payload.data);
  }

  #beat(): void {
    this.#awaitHeartbeat();
    if (this.acknowledges) this.send({ op: GatewayOpcodes.HeartbeatAck, d: null });
  }

  #complaint(raw: unknown): GatewayCloseCodes {
    const known = opcodeSchema.safeParse(raw);
    const isKnown = known.success && Object.values(GatewayOpcodes).includes(known.data.op);
    return known.success && !isKnown ? GatewayCloseCodes.UnknownOpcode : GatewayCloseCodes.DecodeError;
  }
}
