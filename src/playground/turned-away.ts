import type { IncomingMessage } from 'node:http';

/** The names that lead here and nowhere else; a browser leaves the port out of `Host` when it is HTTP's own. */
const hostsAt = (port = 0): string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);

/**
 * Only this machine's programs, which send no Origin, and this server's own page may come in. A name that leads here from elsewhere
 * (DNS rebinding) and the page of any other site or port may not.
 */
function isFromHere({ headers: { host = '', origin }, socket }: IncomingMessage): boolean {
  return hostsAt(socket.localPort).includes(host) && (origin === undefined || origin === `http://${host}`);
}

/** The status with which a request or an upgrade is turned away; undefined when it may come in, and its URL can be parsed. */
export function turnedAway(request: IncomingMessage): 400 | 403 | undefined {
  if (!isFromHere(request)) return 403;
  return URL.canParse(request.url ?? '/', 'http://here') ? undefined : 400;
}
