import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../page-events.ts';
import type { Person } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { snapshotFor } from './snapshot.ts';
import { toldTo } from './told.ts';

/** Tells one page, as server-sent events, what its user sees: everything at first, then every change, until it goes away. */
export function streamTo(discord: SmallDiscord, viewer: Person, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (event: PageEvent) => void response.write(`data: ${JSON.stringify(event)}\n\n`);
  tell(snapshotFor(discord, viewer));
  const stop = discord.store.listen((change) => toldTo(viewer.user.id, change, discord).forEach(tell));
  response.on('close', stop);
}
