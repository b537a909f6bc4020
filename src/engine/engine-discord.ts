import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import { type Ask, createAsk } from '../discord/ask.ts';
import { createMessages, type Messages } from '../discord/messages.ts';
import { createRest } from '../discord/rest.ts';
import { openPace } from '../pacing/open-pace.ts';
import type { Line } from '../pacing/turnstile.ts';
import type { StorePlace } from '../storage/store-place.ts';

/** The way out for what the bot says by itself, at a pace that Discord takes. */
export interface EngineDiscord {
  readonly rest: REST;
  /** For what comes by the clock. */
  readonly ask: Ask;
  readonly messages: Readonly<Record<Line, Messages>>;
  readonly close: () => Promise<void>;
}

/** What it takes to speak to Discord. */
interface EngineDiscordOptions {
  readonly api: string;
  readonly token: string;
  /** Processes that share a store share the pace. */
  readonly place: StorePlace;
  readonly log: Logger;
}

/** Opens it. @throws StoreError when a shared store can’t be reached */
export async function openEngineDiscord(options: EngineDiscordOptions): Promise<EngineDiscord> {
  const pace = await openPace(options.place);
  const rest = createRest(options);
  // What waits in there goes out all at once when the time is over, so nothing more is let in meanwhile.
  rest.on('rateLimited', ({ global, timeToReset }) => global && pace.hold(timeToReset));
  const askAtOnce = createAsk(rest, options.log);
  const askIn =
    (line: Line): Ask =>
    async (schema, request) => {
      await pace.turn(line);
      return askAtOnce(schema, request);
    };
  const ask = askIn('due');
  return {
    ...{ rest, ask, close: pace.close },
    messages: { due: createMessages(ask), awaited: createMessages(askIn('awaited')) },
  };
}
