/** Where what must last is kept, as `STORE_URL` says. */
export type StorePlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'redis'; readonly url: string };

/** How a store is called where people read it: without user and password. */
export function placeName(place: StorePlace): string {
  switch (place.kind) {
    case 'memory':
      return 'memory:';
    case 'sqlite':
      return place.path;
    case 'redis': {
      const { protocol, host, pathname } = new URL(place.url);
      return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
    }
  }
}
