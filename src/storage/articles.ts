import { z } from 'zod';
import { articleRecordSchema } from '../articles/record.ts';
import { instantSchema } from '../memory/instant.ts';
import { documentsIn } from './documents.ts';
import type { Report } from './read-or-set-aside.ts';
import type { Shelf } from './shelf.ts';

const learnedSchema = z.strictObject({
  record: articleRecordSchema,
  /** When the bot read it. */
  at: instantSchema,
});

/** An article that the bot has read while it ran. */
export interface LearnedArticle extends z.infer<typeof learnedSchema> {}

/** Articles that the bot has read while it ran, known to every server. */
export interface Articles {
  /** Those that can be read; told of the others, which stay where they are. Rejects when the store fails. */
  readonly all: () => Promise<LearnedArticle[]>;
  /** Keeps an article, unless it is kept already; resolves to what is kept then. Rejects when the store fails. */
  readonly add: (article: LearnedArticle) => Promise<LearnedArticle>;
}

/** Earlier versions didn't keep when an article was read: before everything that is kept with its moment. */
const LONG_AGO = '1970-01-01T00:00:00Z';

const bareSchema = z.looseObject({ id: z.string() });

/** The articles in a namespace of the store. */
export function articlesIn(shelf: Shelf, report: Report): Articles {
  const documents = documentsIn<LearnedArticle | null>(
    shelf,
    {
      schema: learnedSchema.nullable(),
      initial: null,
      migrate: (record) => ({ record: bareSchema.parse(record), at: LONG_AGO }),
    },
    report,
  );
  return {
    all: async () => (await Array.fromAsync(documents.all())).flatMap(([, article]) => article ?? []),
    add: async (article) => (await documents.change(article.record.id, (known) => known ?? article)) ?? article,
  };
}
