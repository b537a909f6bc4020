import type { ArticleRecord } from '../../src/articles/record.ts';
import { emptyLists } from '../../src/lists/no-lists.ts';
import { buildResults } from '../../src/results/build-results.ts';
import type { World } from '../../src/world.ts';
import { article, claim, quote } from '../fixture-article.ts';
import { worldOf } from '../fixture-world.ts';

/** The Paris 1500 m final, and what Kerr said of it. */
export const final = article(
  'Track Weekly',
  [
    claim('Cole Hocker', 1, '3:27.65', { records: ['OR'], nation: 'USA' }),
    claim('Josh Kerr', 2, '3:27.79', { nation: 'GBR' }),
    claim('Yared Nuguse', 3, '3:27.80', { nation: 'USA' }),
    claim('Jakob Ingebrigtsen', 4, '3:28.24', { nation: 'NOR' }),
  ],
  {
    published: '2024-08-07',
    url: 'https://example.com/final',
    quotes: [quote('He is a phenomenal athlete, and I have to respect that.', 'Josh Kerr', { start: 5 })],
  },
);

const bislett = { id: 'bislett-games', name: 'Bislett Games', year: 2024 };

/** Two races in Oslo three weeks later, by a paper that nobody names. */
export const oslo = article(
  'oslo',
  [
    claim('Jakob Ingebrigtsen', 1, '13:20.00', { meet: bislett, discipline: '5000m', date: '2024-08-30' }),
    claim('Josh Kerr', 1, '3:48.00', { meet: bislett, discipline: 'mile', date: '2024-08-30' }),
  ],
  { published: '2024-08-31', publisher: null, title: 'Ingebrigtsen wins at home' },
);

/** The final again, a day later and without the third. */
export const later = article('The Latecomer', [claim('Cole Hocker', 1, '3:27.65'), claim('Josh Kerr', 2, '3:27.79')], {
  published: '2024-08-08',
});

/** A report of another year’s race in an article of this year. */
export const lookingBack = article(
  'Memories',
  [
    claim('Josh Kerr', 1, '3:29.38', {
      meet: { id: 'world-championships', name: 'World Championships', year: 2023 },
      date: '2023-08-23',
    }),
  ],
  { published: '2024-08-30' },
);

/** A world of these articles, each read at its moment. */
export function newsWorld(
  now: string,
  read: readonly (readonly [ArticleRecord, at: string])[],
  lists = emptyLists,
): World {
  const articles = read.map(([one]) => one);
  const results = buildResults({ athletes: [], meets: [], articles, lists });
  return {
    ...worldOf(results, articles),
    now: Temporal.Instant.from(now),
    learned: new Map(read.map(([{ id }, at]) => [id, Temporal.Instant.from(at)])),
  };
}
