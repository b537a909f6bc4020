/** What advertisers and feeds append to tell where a reader came from. */
const TRACKING = /^(?:utm_|at_|fb|gclid|mc_|cmp|ito|ref|source|xtor|ns_|ocid|smid|sref|guccounter|amp$|rss)/i;

/** A web address, seen from a page or feed, without its fragment, user and password; null for what is none. */
export function webAddress(written: string, base?: string): string | null {
  const url = URL.parse(written.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return Object.assign(url, { hash: '', username: '', password: '' }).href;
}

const siteOf = (address: string): string =>
  new URL(address).hostname.replace(/^(?:www|m|amp)\./, '').replace(/\.$/, '');

/** Whether two web addresses are of one site, with or without `www.`, `m.` or `amp.` before it. */
export const isSameSite = (a: string, b: string): boolean => siteOf(a) === siteOf(b);

/**
 * What the addresses of one article have in common: not the scheme, `www.`, a slash at the end, the fragment, nor what tells
 * where a reader came from.
 */
export function articleKey(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${siteOf(address)}${port}${url.pathname.replace(/\/+$/, '')}?${new URLSearchParams(query)}`;
}
