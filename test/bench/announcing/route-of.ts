/** `POST` and `/api/v10/channels/200000000000000150/messages?limit=1` as `POST /channels/:id/messages`. */
export const routeOf = (method: string, url: string): string =>
  `${method} ${url.replace(/^\/api(?:\/v\d+)?|\?.*$/g, '').replaceAll(/\d{8,}/g, ':id')}`;

/** Whether Discord counts a request among the 50 a second: answers to interactions it doesn’t. */
export const isCounted = (method: string, url: string): boolean =>
  !/ \/(?:interactions|webhooks)\//.test(routeOf(method, url));
