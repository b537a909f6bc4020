import type { Logger } from 'pino';
import type { Alarms } from '../alarms/alarms.ts';
import type { GuildListener } from '../discord/take-events.ts';
import { type AbsencesOptions, createAbsences } from './absences.ts';

/** The alarm at which one process, for all of them, looks after servers that the bot was put out of. */
export const SWEEP = 'sweep';

const SWEEP_HOURS = 24;

/** What it takes to look after servers. */
export interface ServersOptions extends AbsencesOptions {
  /** What rings `sweep` for `SWEEP`. */
  readonly alarms: Pick<Alarms, 'set'>;
  readonly log: Pick<Logger, 'error'>;
}

/** Hears of servers, and looks after those that the bot was put out of, now and every day. */
export interface Servers {
  readonly listener: GuildListener;
  /** Rejects when the store fails. */
  start(): Promise<void>;
  /** Rejects when the store fails, to be called again. */
  sweep(): Promise<void>;
}

/** Looks after the servers of all that is kept. */
export function lookAfterServers({ alarms, log, ...options }: ServersOptions): Servers {
  const { now } = options;
  const absences = createAbsences(options);
  /** Each session and the daily sweep make up for what fails here. */
  const noted = (noting: Promise<void>): void =>
    void noting.catch((err: unknown) => log.error({ err }, 'That the bot came into a server or left it was not noted'));
  return {
    listener: {
      onAdded: (guildId) => noted(absences.present(guildId)),
      onRemoved: (guildId) => noted(absences.absent(guildId)),
    },
    start: () => alarms.set(SWEEP, now()),
    async sweep() {
      const begun = now();
      await absences.sweep();
      await alarms.set(SWEEP, begun.add({ hours: SWEEP_HOURS }));
    },
  };
}
