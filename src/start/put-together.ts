import type { Logger } from 'pino';
import { createBot } from '../bot.ts';
import { listsOf } from '../build-world.ts';
import type { Command } from '../command.ts';
import type { Config } from '../config.ts';
import type { Data } from '../data/load.ts';
import { fetchAttachedFile } from '../discord/attached-file.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createEngineElsewhere } from '../engine/engine-elsewhere.ts';
import { ownDataFile } from '../forgetting/own-data-file.ts';
import { onlyAnswering } from '../interactions/only-answering.ts';
import { remember } from '../interactions/remember.ts';
import { keptIn } from '../kept.ts';
import { drawPicture, type PictureRequest } from '../pictures/picture-request.ts';
import { pictureCache } from '../rendering/picture-cache.ts';
import { pngRenderer } from '../rendering/png-renderer.ts';
import { firstQuestions } from '../results/first-questions.ts';
import { openStore } from '../storage/open-store.ts';
import type { StorePlace } from '../storage/store-place.ts';
import { learnFromFeeds } from './learn-from-feeds.ts';
import { oneByOne } from './one-by-one.ts';
import type { Served } from './serve.ts';

/** What a bot is put together from. */
export interface Parts {
  readonly commands: readonly Command[];
  readonly config: Config;
  readonly data: Data;
  readonly place: StorePlace;
  /** Where it posts by itself; null without a token, when it only answers. */
  readonly discord: { readonly api: string; readonly token: string } | null;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

/** A bot that wants to be connected. */
export interface Together {
  /** What answers, whichever way interactions come in. */
  readonly served: Served;
  /** Begins with what it does by itself. Rejects when the store fails. */
  start(): Promise<void>;
  /** To be told when the clock was moved by hand. */
  clockMoved(): void;
  close(): Promise<void>;
}

/** Opens the store, and puts the bot together over it. @throws StoreError */
export async function putTogether({ commands, config, data, place, discord, now, log }: Parts): Promise<Together> {
  const store = await openStore(place);
  const kept = keptIn(store, (what, key, problem) =>
    log.error({ what, key, problem }, 'What was kept can’t be read; it is set aside and begins anew'),
  );
  // What doesn't depend on the moment is worked out once.
  const remembering = commands.map(remember);
  const canPost = discord !== null || place.kind === 'redis';
  const able = canPost ? remembering : remembering.map(onlyAnswering);
  const bot = createBot({
    ...{ data, commands: able, kept, fetchFile: fetchAttachedFile, now },
    beforeChange: async (change) => by?.changing(change),
    onChange: async (change) => by?.changed(change),
  });
  const engine = discord && (await createEngine({ ...discord, kept, place, bot, now, log }));
  /** Who does what the bot does by itself: this process or, through the Redis that they share, those that have a token. */
  const by: Pick<Engine, 'changing' | 'changed' | 'run' | 'learned' | 'close'> | null =
    engine ?? (place.kind === 'redis' ? await createEngineElsewhere({ kept, url: place.url, now, log }) : null);
  const learning = await learnFromFeeds({
    config,
    data,
    store,
    bot,
    now,
    onLearned: async () => by?.learned(),
    log,
  });
  const renderer = pngRenderer();
  const preparing = new AbortController();
  const pictures = pictureCache(renderer);
  return {
    served: {
      commands,
      respond: bot.respond,
      draw: (picture: PictureRequest) =>
        pictures.pictureOf(JSON.stringify(picture), () => drawPicture(picture, 'dark')),
      collect: ({ userId }) => ownDataFile(kept, userId, now()),
      guilds: engine?.guilds,
      onErrand: (errand) => by?.run(errand),
      log,
    },
    async start() {
      await engine?.start();
      void oneByOne(firstQuestions(listsOf(data)), preparing);
    },
    clockMoved: () => engine?.clockMoved(),
    async close() {
      preparing.abort();
      await learning.close();
      await by?.close();
      await renderer.close();
      await store.close();
    },
  };
}
