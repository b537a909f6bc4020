import type { GuildMemory } from '../memory/guild-memory.ts';
import { NOBODY } from './nobody.ts';

/** What a server has told without who told it: the articles that a member added stay, and their previews go. */
export function forgetReader(memory: GuildMemory, userId: string): GuildMemory {
  const isTheirs = ({ by }: { readonly by: string }): boolean => by === userId;
  const { articles, drafts } = memory;
  if (!articles.some(isTheirs) && !drafts.some(isTheirs)) return memory;
  return {
    ...memory,
    articles: articles.map((article) => (isTheirs(article) ? { ...article, by: NOBODY } : article)),
    drafts: drafts.filter((draft) => !isTheirs(draft)),
  };
}
