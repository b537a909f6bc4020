import type { Logger } from 'pino';
import type { Alarms, Ring, Yields } from '../alarms/alarms.ts';
import { alarmsHere } from '../alarms/alarms-here.ts';
import { dailyAlarm } from '../quizzing/quiz-alarm.ts';
import type { StorePlace } from '../storage/store-place.ts';

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

/** What is done when an alarm of each kind rings. */
export type EngineRings = Readonly<Record<keyof typeof CONCURRENCY, Ring>>;

/** The questions that follow announcements wait for the announcements of others. */
const yields: Yields = (id) => id.startsWith(dailyAlarm(''));

async function shared(url: string, log: Logger, rings: EngineRings): Promise<EngineAlarms> {
  // A bot without Redis needn’t hold BullMQ, which takes some sixty megabytes.
  const { alarmsOnRedis } = await import('../alarms/alarms-on-redis.ts');
  const named = (name: keyof typeof CONCURRENCY) => ({
    ...{ url, name, concurrency: CONCURRENCY[name], log },
    ring: rings[name],
  });
  return {
    announcements: alarmsOnRedis({ ...named('announcements'), yields }),
    quizzes: alarmsOnRedis(named('quizzes')),
    clockMoved() {},
  };
}

/** The alarms of processes that have a token, for one that has none. */
export async function openAlarmsElsewhere(url: string, log: Logger) {
  const { alarmsElsewhere } = await import('../alarms/alarms-elsewhere.ts');
  return {
    announcements: alarmsElsewhere({ url, name: 'announcements', log }),
    quizzes: alarmsElsewhere({ url, name: 'quizzes', log }),
  };
}

/** The alarms of a process: shared with others through Redis, where what is kept is there. */
export async function openAlarms({ place, now, log }: Ringing, rings: EngineRings): Promise<EngineAlarms> {
  if (place.kind === 'redis') return shared(place.url, log, rings);
  const named = (name: keyof typeof CONCURRENCY) => ({
    ...{ now, concurrency: CONCURRENCY[name], log },
    ring: rings[name],
  });
  const announcements = alarmsHere({ ...named('announcements'), yields });
  const quizzes = alarmsHere(named('quizzes'));
  return {
    announcements,
    quizzes,
    clockMoved() {
      announcements.clockMoved();
      quizzes.clockMoved();
    },
  };
}
