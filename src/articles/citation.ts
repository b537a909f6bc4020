import type { ArticleRecord } from './record.ts';
import { reportedMeet } from './reported-meet.ts';

/** What is known of an article that names neither itself nor its publisher, and the id that `/sources` finds it by. */
function described(article: ArticleRecord): string {
  const meet = reportedMeet(article);
  return meet === null ? `article ${article.id}` : `report on ${meet} (${article.id})`;
}

/** How a note names an article: "The SportsRush", “Nader wins in Oslo” or "report on Olympic Games 2024 (97f3ebe6)". */
export const shortCitation = (article: ArticleRecord): string =>
  article.publisher ?? (article.title === null ? described(article) : `“${article.title}”`);

/** How a list names it: publisher and title, where they are known. */
export function citation(article: ArticleRecord): string {
  const { publisher, title } = article;
  if (publisher !== null && title !== null) return `${publisher}, “${title}”`;
  const short = shortCitation(article);
  return publisher === null && title === null ? `Untitled ${short}` : short;
}
