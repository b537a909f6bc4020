import { z } from 'zod';
import { articleRecordSchema } from '../articles/record.ts';
import { instantSchema } from './instant.ts';

const entrySchema = z.strictObject({
  record: articleRecordSchema,
  /** Discord's id of the member who read it. */
  by: z.string(),
  at: instantSchema,
});

/** An article that a member of a server has read there. */
export type ReadArticle = z.infer<typeof entrySchema>;

/** What the bot keeps for one server. */
export const guildMemorySchema = z.strictObject({
  version: z.literal(1),
  /** Articles that the server has added: it alone sees them. In the order in which they were added. */
  articles: z.array(entrySchema),
  /** The latest preview of each member, which may still be added; each goes after `DRAFT_MINUTES`. */
  drafts: z.array(entrySchema),
});
export type GuildMemory = z.infer<typeof guildMemorySchema>;

/** A server that has told the bot nothing. */
export const nothingKept: GuildMemory = Object.freeze({ version: 1, articles: [], drafts: [] });

/** How long a preview can still be added. */
export const DRAFT_MINUTES = 15;

/** As many articles as one server may add. */
export const MOST_ARTICLES = 200;

/** As many previews as are kept for one server; the oldest go first. */
export const MOST_DRAFTS = 20;
