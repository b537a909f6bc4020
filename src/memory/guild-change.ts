import { DRAFT_MINUTES, type GuildMemory, MOST_ARTICLES, MOST_DRAFTS, type ReadArticle } from './guild-memory.ts';

/** What a command makes of the memory of a server. Articles are named by their ids. */
export type GuildChange =
  | { readonly kind: 'draft'; readonly draft: ReadArticle }
  | { readonly kind: 'add'; readonly article: ReadArticle }
  | { readonly kind: 'remove'; readonly id: string };

const others = (articles: readonly ReadArticle[], id: string): ReadArticle[] =>
  articles.filter(({ record }) => record.id !== id);

const isFresh = ({ at }: ReadArticle, now: Temporal.Instant): boolean =>
  Temporal.Duration.compare(now.since(at), { minutes: DRAFT_MINUTES }) <= 0;

/** The preview of an article that can still be added. */
export const freshDraft = (memory: GuildMemory, id: string, now: Temporal.Instant): ReadArticle | undefined =>
  memory.drafts.find((draft) => draft.record.id === id && isFresh(draft, now));

/** The memory after a change. Twice the same change is as good as once. */
export function applyGuildChange(memory: GuildMemory, change: GuildChange): GuildMemory {
  const { articles, drafts } = memory;
  switch (change.kind) {
    case 'draft': {
      const { draft } = change;
      const kept = drafts.filter((other) => other.by !== draft.by && isFresh(other, draft.at));
      return { ...memory, drafts: [...kept, draft].slice(-MOST_DRAFTS) };
    }
    case 'add': {
      const { article } = change;
      const added = [...others(articles, article.record.id), article].slice(0, MOST_ARTICLES);
      return { ...memory, articles: added, drafts: others(drafts, article.record.id) };
    }
    case 'remove':
      return { ...memory, articles: others(articles, change.id) };
  }
}
