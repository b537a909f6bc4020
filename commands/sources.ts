import { z } from 'zod';
import { citation } from '../src/articles/citation.ts';
import { type ArticleRecord, notBefore } from '../src/articles/record.ts';
import { fold } from '../src/athletics/name.ts';
import { openDisputes } from '../src/cards/open-dispute.ts';
import { sourcesCard } from '../src/cards/sources-card.ts';
import { defineCommand } from '../src/command.ts';
import { articleCardOf } from '../src/options/article-card-of.ts';
import { choiceOf } from '../src/options/choices.ts';
import { typedText } from '../src/options/found-or-refuse.ts';
import { nameOption, slashCommand } from '../src/options/slash-command.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import type { Reply } from '../src/reply.ts';
import { listSources } from '../src/results/list-source.ts';
import { resultCount } from '../src/results/result-count.ts';
import { namesApart } from '../src/wording/names-apart.ts';
import type { World } from '../src/world.ts';

const newestFirst = (articles: readonly ArticleRecord[]): ArticleRecord[] =>
  articles.toSorted((a, b) => (notBefore(b) ?? '').localeCompare(notBefore(a) ?? ''));

/** Articles that say of themselves every word that was typed, the newest first. */
function articlesFor({ articles }: World, typed: string): ArticleRecord[] {
  const asked = fold(typed).split(' ');
  const about = (article: ArticleRecord): string => {
    const { id, url, author, published } = article;
    return fold([id, citation(article), author, published, url].filter((part) => part !== null).join(' '));
  };
  return newestFirst(articles).filter((article) => asked.every((word) => about(article).includes(word)));
}

/** @throws Refusal when the text names no article, or several. */
function opened(world: World, text: string, page: number): Reply {
  const same = world.articles.find(({ id }) => id === text);
  const [found, another] = same ? [same] : articlesFor(world, text);
  if (!found)
    throw new Refusal(`I have read no article called ${typedText(text)}. Pick one from the list, or see \`/sources\`.`);
  if (another) throw new Refusal(`${typedText(text)} fits several articles. Pick one from the list.`);
  const isAdded = world.memory.guild?.articles.some(({ record }) => record.id === found.id) ?? false;
  return articleCardOf(world, found, {
    note: isAdded ? 'Added by this server; no other server sees it.' : null,
    page,
    asked: { command: 'sources', options: { article: found.id } },
    leads: [],
  });
}

function everything({ articles, results, saidBy, memory: { guild } }: World, page: number): Reply {
  const { store } = results.listed;
  if (articles.length === 0 && store.rows === 0) throw new Refusal('No article has been read yet.');
  const added = new Set(guild?.articles.map(({ record }) => record.id));
  const indexed = newestFirst(articles).map((article) => ({
    article,
    results: () => resultCount(saidBy(article)),
    isAdded: added.has(article.id),
  }));
  const lists = store.rows === 0 ? null : { sources: listSources(store), performances: store.rows };
  return sourcesCard({ articles: indexed, disputes: openDisputes(results), lists }, page);
}

/** `/sources`: what the bot has read, what each gave, and where they disagree. */
export const sources = defineCommand({
  data: slashCommand(
    'sources',
    'The articles and lists behind the answers, and every point on which they disagree',
  ).addStringOption(nameOption('article', 'Open one: what it gave, and what it disputes')),
  examples: ['/sources', '/sources article:SportsRush'],
  options: z.object({ article: z.string().optional(), page: pageSchema }),
  complete: {
    article(world, typed) {
      const nameOf = namesApart(world.articles, citation);
      return articlesFor(world, typed).map((article) => choiceOf(nameOf(article), article.id));
    },
  },
  run: (world, { article, page }) => (article === undefined ? everything(world, page) : opened(world, article, page)),
});
