import { z } from 'zod';
import { notBefore } from '../src/articles/record.ts';
import { sourcesCard } from '../src/cards/sources-card.ts';
import { defineCommand } from '../src/command.ts';
import { slashCommand } from '../src/options/slash-command.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import type { Results } from '../src/results/results.ts';

/** How many performances rest on each source. */
function resultsBySource({ races }: Results): ReadonlyMap<string, number> {
  const ids = races.flatMap(({ performances }) => performances.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, { length }]) => [id, length]));
}

/** `/sources`: what the bot has read, what each gave, and where they disagree. */
export const sources = defineCommand({
  data: slashCommand('sources', 'The articles behind the answers, and every point on which they disagree'),
  examples: ['/sources'],
  options: z.object({ page: pageSchema }),
  run({ articles, results }, { page }) {
    if (articles.length === 0 && results.races.length === 0) throw new Refusal('No article has been read yet.');
    const counts = resultsBySource(results);
    const newestFirst = articles.toSorted((a, b) => (notBefore(b) ?? '').localeCompare(notBefore(a) ?? ''));
    return sourcesCard(
      newestFirst.map((article) => ({ article, results: counts.get(article.id) ?? 0 })),
      results.races.flatMap((race) => race.disputes.map((dispute) => ({ race, dispute }))),
      page,
    );
  },
});
