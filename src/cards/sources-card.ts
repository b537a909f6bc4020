import { articleDate } from '../articles/article-date.ts';
import { citation } from '../articles/citation.ts';
import type { ArticleRecord } from '../articles/record.ts';
import { type Page, paginate } from '../paging.ts';
import type { Reply, Row } from '../reply.ts';
import type { Source } from '../results/race.ts';
import { count } from '../wording/count.ts';
import { grouped } from '../wording/grouped.ts';
import { link, plain } from '../wording/markdown.ts';
import { namesApart } from '../wording/names-apart.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { type OpenDispute, openDisputeText } from './open-dispute.ts';
import { pager, pageText } from './pager.ts';
import { picker } from './picker.ts';
import { sourceLine } from './source-line.ts';
import { numberSources } from './source-notes.ts';

const ENTRIES_A_PAGE = 6;

/** An article, and how many results it tells of by itself, which is asked only of those that are shown. */
export interface IndexedArticle {
  readonly article: ArticleRecord;
  readonly results: () => number;
  /** Whether it is the server's own. */
  readonly isAdded: boolean;
}

type Entry = ({ readonly kind: 'article' } & IndexedArticle) | ({ readonly kind: 'dispute' } & OpenDispute);

/** What an article is called among all that are listed. */
type NameOf = (article: ArticleRecord) => string;

const factsOf = ({ article, results, isAdded }: IndexedArticle): string =>
  [
    articleDate(article),
    count(article.quotes.length, 'quote'),
    count(results(), 'result'),
    ...(isAdded ? ['added by this server'] : []),
  ].join(' · ');

const entryText = (entry: Entry, nameOf: NameOf, notes: ReturnType<typeof numberSources>): string => {
  switch (entry.kind) {
    case 'article':
      return `**${link(nameOf(entry.article), entry.article.url)}**\n${factsOf(entry)}`;
    case 'dispute':
      return openDisputeText(entry, notes);
  }
};

const HEADINGS = { article: 'Articles, newest first', dispute: 'Where sources disagree' } as const;

const sourcesOf = (entry: Entry): readonly Source[] =>
  entry.kind === 'dispute' ? entry.dispute.readings.flatMap(({ sources }) => sources) : [];

/** A list of the articles on a page, to open one. */
const articlePicker = ({ items }: Page<Entry>, nameOf: NameOf): Row[] =>
  picker(
    'article',
    'Open an article',
    items.flatMap((entry) =>
      entry.kind === 'article'
        ? [
            {
              label: plain(nameOf(entry.article)),
              description: factsOf(entry),
              invocation: { command: 'sources', options: { article: entry.article.id } },
            },
          ]
        : [],
    ),
  );

/** Everything that answers rest on. */
export interface AllSources {
  readonly articles: readonly IndexedArticle[];
  readonly disputes: readonly OpenDispute[];
  /** The lists, and how many performances they hold; null without lists. */
  readonly lists: { readonly sources: readonly Source[]; readonly performances: number } | null;
}

/** Everything the bot has read, what each gave, and where they disagree. */
export function sourcesCard({ articles, disputes, lists }: AllSources, wantedPage: number): Reply {
  const entries: Entry[] = [
    ...articles.map((article) => ({ kind: 'article', ...article }) as const),
    ...disputes.map((dispute) => ({ kind: 'dispute', ...dispute }) as const),
  ];
  const shown = paginate(entries, wantedPage, ENTRIES_A_PAGE);
  const nameOf = namesApart(
    articles.map(({ article }) => article),
    citation,
  );
  const notes = numberSources(shown.items.flatMap(sourcesOf));
  const texts = shown.items.map((entry, i) => {
    const heading = entry.kind === shown.items[i - 1]?.kind ? '' : `### ${HEADINGS[entry.kind]}\n`;
    return heading + entryText(entry, nameOf, notes);
  });
  const counts = [count(articles.length, 'article'), count(disputes.length, 'open dispute')].join(' · ');
  const held = lists === null ? [] : [`${grouped(lists.performances)} performances in ${sourceLine(lists.sources)}`];
  return card(
    {
      color: colours.source,
      title: 'Sources',
      description: [[counts, ...held].join('\n'), ...texts, ...pageText(shown).map((text) => `-# ${text}`)].join(
        '\n\n',
      ),
      footer: { text: notes.footer },
    },
    [...articlePicker(shown, nameOf), ...pager(shown, { command: 'sources', options: {} })],
  );
}
