import { HTTPError } from 'discord.js';

const networkCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** The whole of what discord.js says of a request that was given up before its turn came. */
const ABORTED_IN_QUEUE = 'Request aborted manually';

/** The words for what went wrong between here and Discord, or within Discord, if that is where it went wrong. */
export function networkTrouble(error: unknown): string | undefined {
  if (error instanceof HTTPError) return `it answered ${error.status}`;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError' || error.message === ABORTED_IN_QUEUE) return 'it did not answer in time';
  return 'code' in error && typeof error.code === 'string' && networkCodes.has(error.code) ? error.code : undefined;
}
