import { UnreadableError } from '../pages/unreadable-error.ts';

/** The innermost cause: undici wraps what went wrong in "fetch failed". */
const innermost = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : error;

/** Why a request came to nothing, as a sentence for an operator. */
export function reasonOf(error: unknown): string {
  const cause = innermost(error);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (cause instanceof UnreadableError) return cause.reason;
  if (cause instanceof Error && cause.name === 'AbortError') return 'reading it was given up, as the bot stops.';
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'this host can’t be found. Check the address.';
    case 'ECONNREFUSED':
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return `the server can’t be reached (${code}).`;
    default:
      return `the server’s answer broke off or can’t be read${code && ` (${code})`}.`;
  }
}
