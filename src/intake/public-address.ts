import ipaddr from 'ipaddr.js';

/** The only part of IPv6 that is handed out to anybody (RFC 4291, IANA's registry of global unicast addresses). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the public internet: not to this machine, its network, a provider's inside, documentation,
 * a group, or an IPv6 form that carries an IPv4 address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST));
}
