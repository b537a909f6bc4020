/** A web address as a log may show it: whoever reads a log need not have the keys that stand before a host or in a query. */
export function shownAddress(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.origin}${url.pathname}${url.search && '?…'}` : address;
}
