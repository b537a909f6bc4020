import { lifetimes } from './limits.ts';
import type { SmallDiscord } from './small-discord.ts';
import type { Change } from './state.ts';

/** Something to forget, and from when on, in ms of the small Discord's clock. */
interface Old {
  readonly from: number;
  readonly change: Change;
}

/**
 * Forgets messages and files as soon as no nonce asks for them any more, and interactions once their token is worth nothing: for
 * benches, in which memory must stay flat.
 */
export function forgetOld({ store, clock }: SmallDiscord): void {
  const [posts, files, asked] = [new Set<Old>(), new Set<Old>(), new Set<Old>()];
  const note = (queue: Set<Old>, lifetime: number, change: Change) => {
    const now = clock.now().epochMilliseconds;
    queue.add({ from: now + lifetime, change });
    // In the order in which they came, which is the order in which they grow old.
    for (const old of queue) {
      if (old.from > now) break;
      queue.delete(old);
      store.apply(old.change);
    }
  };
  store.listen((change) => {
    if (change.type === 'posted') note(posts, lifetimes.nonce, { type: 'deleted', post: change.post });
    if (change.type === 'filed') {
      note(files, lifetimes.nonce, { type: 'unfiled', files: change.files.map(({ id }) => id) });
    }
    if (change.type === 'asked') {
      const { id } = change.asked.interaction;
      note(asked, lifetimes.interactionToken, { type: 'forgotten', interaction: id });
    }
  });
}
