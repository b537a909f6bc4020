import type { Logger } from 'pino';
import type { Alarms, Ring } from './alarms/alarms.ts';
import { alarmsHere } from './alarms/alarms-here.ts';
import type { StorePlace } from './storage/store-place.ts';

/** What alarms take. */
interface Ringing {
  readonly place: StorePlace;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

/** The alarms of announcements, and those of quizzes, predictions and servers that were left: neither waits for the other. */
export interface EngineAlarms {
  readonly announcements: Alarms;
  readonly quizzes: Alarms;
  /** To be told when the clock was moved by hand. */
  clockMoved(): void;
}

const [ANNOUNCEMENTS, QUIZZES] = ['announcements', 'quizzes'];

/** So many ring at the same time in one process. */
const CONCURRENCY = 20;
/** All processes together stay below Discord’s 50 requests a second, which quizzes need too. */
export const ANNOUNCEMENTS_A_SECOND = 40;

async function shared(url: string, log: Logger, announce: Ring, quiz: Ring): Promise<EngineAlarms> {
  // A bot without Redis needn’t hold BullMQ, which takes some sixty megabytes.
  const { alarmsOnRedis } = await import('./alarms/alarms-on-redis.ts');
  const base = { url, concurrency: CONCURRENCY, log };
  return {
    announcements: alarmsOnRedis({
      ...base,
      name: ANNOUNCEMENTS,
      ring: announce,
      perSecond: ANNOUNCEMENTS_A_SECOND,
    }),
    quizzes: alarmsOnRedis({ ...base, name: QUIZZES, ring: quiz }),
    clockMoved() {},
  };
}

/** The alarms of processes that have a token, for one that has none. */
export async function openAlarmsElsewhere(url: string, log: Logger) {
  const { alarmsElsewhere } = await import('./alarms/alarms-elsewhere.ts');
  return {
    announcements: alarmsElsewhere({ url, name: ANNOUNCEMENTS, log }),
    quizzes: alarmsElsewhere({ url, name: QUIZZES, log }),
  };
}

/** The alarms of a process: shared with others through Redis, where what is kept is there. */
export async function openAlarms({ place, now, log }: Ringing, announce: Ring, quiz: Ring): Promise<EngineAlarms> {
  if (place.kind === 'redis') return shared(place.url, log, announce, quiz);
  const announcements = alarmsHere({ now, ring: announce, concurrency: CONCURRENCY, log });
  const quizzes = alarmsHere({ now, ring: quiz, concurrency: CONCURRENCY, log });
  return {
    announcements,
    quizzes,
    clockMoved() {
      announcements.clockMoved();
      quizzes.clockMoved();
    },
  };
}
