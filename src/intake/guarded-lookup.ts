import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { UnreadableError } from '../pages/unreadable-error.ts';

/** Whether an IP address may be connected to. */
export type MayConnect = (address: string) => boolean;

const REFUSED = 'this host is not on the public internet; FETCH_PRIVATE=yes allows those of your own network.';

/** Resolves a name as Node does, and lets through only what may be connected to: what is checked is what is connected to. */
export const guardedLookup =
  (mayConnect: MayConnect): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first, ...others]: LookupAddress[] = error ? [] : addresses.filter(({ address }) => mayConnect(address));
      if (error) callback(error, '');
      else if (!first) callback(new UnreadableError(host, REFUSED), '');
      else if (options.all) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
  };

/**
 * A host that is written as an IP address is never looked up. In whichever way it is written, `URL` has made the usual one of it.
 * @throws UnreadableError if it may not be connected to.
 */
export function checkWritten(address: string, mayConnect: MayConnect): void {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayConnect(host)) throw new UnreadableError(address, REFUSED);
}
