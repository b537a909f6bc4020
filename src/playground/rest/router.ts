import { refusals } from '../bodies/rest-error.ts';
import { botToken } from '../people.ts';
import { callbackRoute } from './callback-route.ts';
import { commandRoutes } from './command-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { metaRoutes } from './meta-routes.ts';
import { pollRoutes } from './poll-routes.ts';
import type { Route } from './route.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Everything that the API does. */
const routes: readonly Route[] = [
  ...metaRoutes,
  ...commandRoutes,
  callbackRoute,
  ...webhookRoutes,
  ...messageRoutes,
  ...pollRoutes,
];

/** A route, and the parts of the path that its stars stand for. */
export interface Found {
  readonly route: Route;
  readonly parts: readonly string[];
}

const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll('*', '([^/]+)').replaceAll(/[.@]/g, '\\$&')}$`),
}));

/** Fixed parts win over stars, so that @me is nobody's id. */
const atPath = (path: string): Found[] =>
  patterns
    .flatMap(({ route, pattern }) => {
      const match = pattern.exec(path);
      return match ? [{ route, parts: match.slice(1).map(decodeURIComponent) }] : [];
    })
    .sort((a, b) => a.parts.length - b.parts.length);

/** The route for a request. @throws RestError when there is none. */
export function findRoute(method: string, path: string): Found {
  const here = atPath(path);
  const found = here.find(({ route }) => route.method === method);
  if (found) return found;
  throw here.length > 0 ? refusals.notAllowed() : refusals.notFound();
}

/** @throws RestError 401 without the bot's token where one is needed, or with a wrong one anywhere. */
export function authorise({ isOpen }: Route, authorization: string | undefined): void {
  if (authorization === undefined ? !isOpen : authorization !== `Bot ${botToken}`) throw refusals.unauthorized();
}
