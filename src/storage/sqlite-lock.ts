import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store-error.ts';

/** A process that was just told to stop may still be closing its file. */
const PATIENCE_MS = 1000;

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;

/**
 * Keeps a database file to this process, until the lock is closed or the process ends in whatever way: the operating system
 * holds it, on an empty file beside the database. That file stays: whoever deleted it could let two processes in.
 * @throws StoreError when another process has it, or SQLite's error when the file can't be made
 */
export function lockFile(path: string, name: string): DatabaseSync {
  const lock = new DatabaseSync(`${path}-lock`, { timeout: PATIENCE_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StoreError(
      `The store ${name} is in use by another Bell Lap process. Stop that one first, or let several share a Redis: set STORE_URL to redis://localhost:6379, for each of them.`,
    );
  }
}
