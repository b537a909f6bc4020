import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Playground } from '../../src/playground/playground.ts';

/** A request that no HTTP client would send. */
export interface RawRequest {
  /** Method and target, such as `GET //`. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What there is of the body. The request is left open after it. */
  readonly body?: string;
}

/** What was answered until the other side closed the connection, with the header lines. */
export async function rawRequest({ url }: Playground, { line, headers, body = '' }: RawRequest): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  return text(socket);
}

/** The status of an answer. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
