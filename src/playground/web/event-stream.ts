import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../page-events.ts';
import type { Person } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { momentShown, snapshotFor } from './snapshot.ts';
import { toldTo } from './told.ts';

/** Begins a stream of server-sent events; returns what sends one. */
function open(response: ServerResponse): (data: string) => void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  return (data) => void response.write(`data: ${data}\n\n`);
}

/** Tells one page, as server-sent events, what its user sees: everything at first, then every change, until it goes away. */
export function streamTo(discord: SmallDiscord, viewer: Person, response: ServerResponse): void {
  const send = open(response);
  const tell = (event: PageEvent) => send(JSON.stringify(event));
  tell(snapshotFor(discord, viewer));
  const stop = discord.store.listen((change) => toldTo(viewer.user.id, change, discord).forEach(tell));
  response.on('close', stop);
}

/** Tells another process the time: now, and after every move of the clock. */
export function streamClock({ store, clock }: SmallDiscord, response: ServerResponse): void {
  const send = open(response);
  const tell = () => send(momentShown(clock.now()));
  tell();
  const stop = store.listen((change) => {
    if (change.type === 'clock-moved') tell();
  });
  response.on('close', stop);
}
