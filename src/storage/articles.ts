import type Keyv from 'keyv';
import { z } from 'zod';
import { type ArticleRecord, articleRecordSchema } from '../articles/record.ts';
import type { Report } from './guilds.ts';

/** Articles that the bot has read while it ran, known to every server. */
export interface Articles {
  /** Those that can be read; told of the others, which stay where they are. */
  readonly all: () => Promise<ArticleRecord[]>;
  readonly add: (record: ArticleRecord) => Promise<void>;
}

const pairSchema = z.tuple([z.string(), z.unknown()]);

/** The articles in a namespace of the store; its methods reject when the store fails. */
export function articlesIn(keyv: Keyv<unknown>, report: Report): Articles {
  const readable = (pair: unknown): ArticleRecord[] => {
    const [key, stored] = pairSchema.parse(pair);
    const { success, data, error } = articleRecordSchema.safeParse(stored);
    if (!success) report(key, z.prettifyError(error));
    return success ? [data] : [];
  };
  return {
    async all() {
      const pairs = keyv.iterator?.(undefined) ?? [];
      return (await Array.fromAsync(pairs)).flatMap(readable);
    },
    add: async (record) => void (await keyv.set(record.id, z.encode(articleRecordSchema, record))),
  };
}
