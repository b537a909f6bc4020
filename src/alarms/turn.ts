import { hash } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The turn of an alarm among those of the same moment, in milliseconds since 1970: a whole number below 2 ** 32. It is another
 * one each day, so that no server is always the last. (A checksum would be quicker, but leaves some that are never the first.)
 */
export const turnOf = (id: string, at: number): number =>
  hash('sha1', `${Math.floor(at / DAY_MS)} ${id}`, 'buffer').readUInt32BE();
