import type { ArticleRecord } from '../articles/record.ts';
import { articleCard, type OpenArticle } from '../cards/article-card.ts';
import { openDisputes } from '../cards/open-dispute.ts';
import type { Reply } from '../reply.ts';
import type { Results } from '../results/results.ts';
import type { World } from '../world.ts';

/** The results with an article among the others; those there are when it is one of them. */
const resultsWith = ({ articles, results, resultsOf }: World, article: ArticleRecord): Results =>
  articles.some(({ id }) => id === article.id) ? results : resultsOf([...articles, article]);

/** The card of an article: what it gives, and what of that other sources tell otherwise. */
export function articleCardOf(
  world: World,
  article: ArticleRecord,
  view: Pick<OpenArticle, 'note' | 'page' | 'asked' | 'leads'>,
): Reply {
  const disputes = openDisputes(resultsWith(world, article)).filter(({ dispute }) =>
    dispute.readings.some(({ sources }) => sources.some(({ id }) => id === article.id)),
  );
  return articleCard({ article, results: world.saidBy(article), disputes, ...view });
}
