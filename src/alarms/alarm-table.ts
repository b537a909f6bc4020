import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

/** An alarm that waits. */
export interface WaitingAlarm {
  readonly id: string;
  /** In milliseconds since 1970, as `next` is. */
  readonly at: number;
  /** Its turn among those of the same moment. */
  readonly turn: number;
  readonly yields: boolean;
  /** Ringings for this moment that failed. */
  readonly failures: number;
  /** The moment to wait for once a ringing has gone well; null for none. */
  readonly next: number | null;
}

/** Alarms that wait, one an id. */
export interface AlarmTable {
  /** In the place of the one that the id has. */
  put(alarm: WaitingAlarm): void;
  drop(id: string): void;
  /** What is due by a moment and comes before all else: what yields comes last, then it goes by moment and by turn. */
  firstBy(until: number): WaitingAlarm | undefined;
  /** The earliest moment of all; null when nothing waits. */
  earliest(): number | null;
  close(): void;
}

const rowSchema = z
  .object({
    id: z.string(),
    at: z.int(),
    turn: z.int(),
    yields: z.int(),
    failures: z.int(),
    next: z.int().nullable(),
  })
  .transform((row): WaitingAlarm => ({ ...row, yields: row.yields === 1 }));

/** It is gone with the process, so nothing waits for the disk; what exceeds two megabytes goes there. */
const SET_UP = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA cache_size = -2000;
  CREATE TABLE alarm (
    id TEXT PRIMARY KEY, yields INTEGER NOT NULL, at INTEGER NOT NULL, turn INTEGER NOT NULL, failures INTEGER NOT NULL, next INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX due ON alarm (yields, at, turn)`;

/** A file without a name, which SQLite deletes. */
const nameless = (): DatabaseSync => new DatabaseSync('');

/** A table in a temporary file of SQLite’s, so that a hundred thousand alarms take no more memory than ten. Its methods throw when the disk is full. */
export function openAlarmTable(database = nameless()): AlarmTable {
  database.exec(SET_UP);
  const put = database.prepare('REPLACE INTO alarm (id, yields, at, turn, failures, next) VALUES (?, ?, ?, ?, ?, ?)');
  const drop = database.prepare('DELETE FROM alarm WHERE id = ?');
  const first = database.prepare('SELECT * FROM alarm WHERE yields = ? AND at <= ? ORDER BY at, turn LIMIT 1');
  const earliest = database.prepare('SELECT min(at) AS at FROM alarm WHERE yields = ?');
  const earliestOf = (yields: 0 | 1): number | null => earliestSchema.parse(earliest.get(yields)).at;
  return {
    put: ({ id, yields, at, turn, failures, next }) => void put.run(id, yields ? 1 : 0, at, turn, failures, next),
    drop: (id) => void drop.run(id),
    firstBy(until) {
      const row = first.get(0, until) ?? first.get(1, until);
      return row && rowSchema.parse(row);
    },
    earliest() {
      const moments = [earliestOf(0), earliestOf(1)].filter((at) => at !== null);
      return moments.length > 0 ? Math.min(...moments) : null;
    },
    close: () => database.close(),
  };
}

const earliestSchema = z.object({ at: z.int().nullable() });
