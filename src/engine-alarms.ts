import type { Logger } from 'pino';
import type { Alarms, Ring, Yields } from './alarms/alarms.ts';
import { alarmsHere } from './alarms/alarms-here.ts';
import { quizAlarm } from './quizzing/quiz-driver.ts';
import type { StorePlace } from './storage/store-place.ts';

/** What alarms take. */
interface Ringing {
  readonly place: StorePlace;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

/** Alarms of two kinds, which don’t wait for each other. */
export interface EngineAlarms {
  /** Announcements, and the questions that follow them. */
  readonly announcements: Alarms;
  /** Quizzes that somebody has started, predictions, and servers that were left. */
  readonly quizzes: Alarms;
  /** To be told when the clock was moved by hand. */
  clockMoved(): void;
}

/** So many ring at the same time in one process: most of their time announcements wait, for the disk and for Discord. */
const CONCURRENCY = { announcements: 40, quizzes: 20 } as const;

/** The questions that follow announcements wait for the announcements of others. */
const yields: Yields = (id) => id.startsWith(quizAlarm(''));

async function shared(url: string, log: Logger, announce: Ring, quiz: Ring): Promise<EngineAlarms> {
  // A bot without Redis needn’t hold BullMQ, which takes some sixty megabytes.
  const { alarmsOnRedis } = await import('./alarms/alarms-on-redis.ts');
  const named = (name: keyof typeof CONCURRENCY) => ({ url, name, concurrency: CONCURRENCY[name], log });
  return {
    announcements: alarmsOnRedis({ ...named('announcements'), ring: announce, yields }),
    quizzes: alarmsOnRedis({ ...named('quizzes'), ring: quiz }),
    clockMoved() {},
  };
}

/** The alarms of processes that have a token, for one that has none. */
export async function openAlarmsElsewhere(url: string, log: Logger) {
  const { alarmsElsewhere } = await import('./alarms/alarms-elsewhere.ts');
  return {
    announcements: alarmsElsewhere({ url, name: 'announcements', log }),
    quizzes: alarmsElsewhere({ url, name: 'quizzes', log }),
  };
}

/** The alarms of a process: shared with others through Redis, where what is kept is there. */
export async function openAlarms({ place, now, log }: Ringing, announce: Ring, quiz: Ring): Promise<EngineAlarms> {
  if (place.kind === 'redis') return shared(place.url, log, announce, quiz);
  const announcements = alarmsHere({ now, ring: announce, concurrency: CONCURRENCY.announcements, yields, log });
  const quizzes = alarmsHere({ now, ring: quiz, concurrency: CONCURRENCY.quizzes, log });
  return {
    announcements,
    quizzes,
    clockMoved() {
      announcements.clockMoved();
      quizzes.clockMoved();
    },
  };
}
