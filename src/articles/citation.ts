import type { ArticleRecord } from './record.ts';
import { reportedRace } from './reported-race.ts';

/**
 * How a note names an article: "The SportsRush", “Nader wins in Oslo” or, where it names neither itself nor its publisher, "report on the
 * men’s 1500 m, Olympic Games 2024".
 */
export function shortCitation(article: ArticleRecord): string {
  const { publisher, title, id } = article;
  if (publisher !== null) return publisher;
  if (title !== null) return `“${title}”`;
  const race = reportedRace(article);
  return race === null ? `article ${id}` : `report on ${race}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a list or a heading names it: publisher and title; where neither is known, what it reports on. */
export function citation(article: ArticleRecord): string {
  const { publisher, title } = article;
  if (publisher !== null && title !== null) return `${publisher}, “${title}”`;
  const short = shortCitation(article);
  return publisher === null && title === null ? capitalised(short) : short;
}
