import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIInteraction } from 'discord-api-types/v10';
import { interactionSchema } from './interaction.ts';
import { readBody } from './request-body.ts';
import { isSigned } from './signature.ts';

/** Interactions have some kilobytes; one with the longest options and messages that Discord allows stays far below this. */
const LONGEST_BODY = 1024 * 1024;

/** Seconds that the clocks of Discord and this machine may differ; older requests may be somebody's recording. */
const OLDEST = 300;

/** An HTTP status to refuse with. */
export type Refused = 400 | 401 | 404 | 405 | 413 | 415;

/** What is wrong with a request before any of its body was read. */
function refusalAtSight({ url = '', method, headers }: IncomingMessage): Refused | undefined {
  if (url.split('?', 1)[0] !== '/interactions') return 404;
  if (method !== 'POST') return 405;
  if (!/^application\/json *(;|$)/i.test(headers['content-type'] ?? '')) return 415;
  return Number(headers['content-length'] ?? 0) > LONGEST_BODY ? 413 : undefined;
}

const isRecent = (timestamp: string, nowMs: number): boolean => Math.abs(nowMs / 1000 - Number(timestamp)) <= OLDEST;

/** The headers that a signed request carries; a header sent twice has a comma in it, and so is none. */
function signatureOf({ headers }: IncomingMessage): { signature: Buffer; timestamp: string } | undefined {
  const { 'x-signature-ed25519': hex, 'x-signature-timestamp': timestamp } = headers;
  if (typeof hex !== 'string' || hex.length !== 128) return undefined;
  // Decoding ends at the first sign that is no hex digit.
  const signature = Buffer.from(hex, 'hex');
  if (signature.length !== 64) return undefined;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return undefined;
  return { signature, timestamp };
}

function parsed(body: string): APIInteraction | 400 {
  try {
    return interactionSchema.safeParse(JSON.parse(body)).data ?? 400;
  } catch {
    return 400;
  }
}

/**
 * The interaction that a request to /interactions brings, if Discord signed it not long ago; or the status to refuse it with,
 * found as cheaply as can be. Rejects when the sender goes away in the middle.
 */
export async function readSigned(
  request: IncomingMessage,
  key: KeyObject,
  nowMs: number,
): Promise<APIInteraction | Refused> {
  const refusal = refusalAtSight(request);
  if (refusal !== undefined) return refusal;
  const signed = signatureOf(request);
  // What is signed is the timestamp with the body behind it, so they are read into one piece.
  const timestamp = Buffer.from(signed?.timestamp ?? '');
  const message = await readBody(request, LONGEST_BODY, timestamp);
  if (message === null) return 413;
  if (!signed || !isRecent(signed.timestamp, nowMs)) return 401;
  const isGenuine = await isSigned(key, message, signed.signature);
  return isGenuine ? parsed(message.toString('utf8', timestamp.length)) : 401;
}
