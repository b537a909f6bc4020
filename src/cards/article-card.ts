import { articleDate } from '../articles/article-date.ts';
import { citation } from '../articles/citation.ts';
import type { ArticleRecord } from '../articles/record.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import { isPlaced } from '../results/placed-claim.ts';
import { resultCount } from '../results/result-count.ts';
import type { Results } from '../results/results.ts';
import { sourceOf } from '../results/source.ts';
import { count } from '../wording/count.ts';
import { link, literal } from '../wording/markdown.ts';
import { type ArticleEntry, entryTexts } from './article-entries.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import type { OpenDispute } from './open-dispute.ts';
import { pager, pageText } from './pager.ts';
import { numberSources } from './source-notes.ts';

const ENTRIES_A_PAGE = 5;

/** An article, opened. */
export interface OpenArticle {
  readonly article: ArticleRecord;
  /** The results that it makes alone. */
  readonly results: Results;
  /** Where another source says something else. */
  readonly disputes: readonly OpenDispute[];
  /** What has just happened to it, or who may do what with it. */
  readonly note: string | null;
  readonly page: number;
  /** The invocation that its pages repeat; null when they can't be turned. */
  readonly asked: Invocation | null;
  readonly leads: readonly Lead[];
}

/** "example.com", or "the message" for one that was pasted into Discord. */
function addressName(url: string): string {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
  return host === 'discord.com' ? 'the message' : host;
}

/** "Jane Example · 6 Aug 2024 · [example.com](https://example.com/a)", as far as it is known. */
function mastheadText(article: ArticleRecord): string {
  const { author, url } = article;
  return [
    ...(author === null ? [] : [literal(author)]),
    articleDate(article),
    ...(url === null ? [] : [link(addressName(url), url)]),
  ].join(' · ');
}

/** What it claims of races that it doesn't name well enough to make them results. */
function unplacedText({ claims }: ArticleRecord): string[] {
  const unplaced = claims.filter((claim) => !claim.background && !isPlaced(claim)).length;
  const without = 'without a known athlete, discipline, meet or year, kept out of the results.';
  return unplaced > 0 ? [`-# ${count(unplaced, 'more claim')} ${without}`] : [];
}

/** One article: what it gave, what it disputes, and what can be done with it. */
export function articleCard({ article, results, disputes, note, page, asked, leads }: OpenArticle): Reply {
  const entries: ArticleEntry[] = [
    ...results.told.map((race) => ({ kind: 'race', race }) as const),
    ...article.quotes.map((quote) => ({ kind: 'quote', quote }) as const),
    ...disputes.map((dispute) => ({ kind: 'dispute', ...dispute }) as const),
  ];
  const shown = paginate(entries, page, ENTRIES_A_PAGE);
  const disputed = shown.items.flatMap((entry) =>
    entry.kind === 'dispute' ? entry.dispute.readings.flatMap(({ sources }) => sources) : [],
  );
  // Whose word is whose is told by numbers, where anything is disputed.
  const notes = (disputed.length > 0 ? numberSources : citeSources)([sourceOf(article), ...disputed]);
  const counts = [
    count(resultCount(results), 'result'),
    count(article.quotes.length, 'quote'),
    ...(disputes.length > 0 ? [count(disputes.length, 'open dispute')] : []),
  ].join(' · ');
  return card(
    {
      color: colours.source,
      title: literal(citation(article)),
      description: [
        [mastheadText(article), counts].join('\n'),
        ...(note === null ? [] : [note]),
        ...entryTexts(shown.items, article, notes),
        ...unplacedText(article),
        ...pageText(shown).map((text) => `-# ${text}`),
      ].join('\n\n'),
      footer: { text: notes.footer },
    },
    [...leadRow(leads), ...(asked ? pager(shown, asked) : [])],
  );
}
