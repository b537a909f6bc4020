import { type ArticleRecord, citation } from '../articles/record.ts';
import { paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import type { Dispute, Race, Source } from '../results/results.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { count } from './count.ts';
import { disputeText } from './dispute-text.ts';
import { dayOf, meetName, raceTitle } from './event-words.ts';
import { link, literal } from './markdown.ts';
import { pager, pageText } from './pager.ts';
import { numberSources } from './source-notes.ts';

const ENTRIES_A_PAGE = 6;

/** An article, and how many results rest on it. */
export interface IndexedArticle {
  readonly article: ArticleRecord;
  readonly results: number;
}

/** A dispute, and the race it is about. */
export interface OpenDispute {
  readonly race: Race;
  readonly dispute: Dispute;
}

type Entry = ({ readonly kind: 'article' } & IndexedArticle) | ({ readonly kind: 'dispute' } & OpenDispute);

function articleText({ article, results }: IndexedArticle): string {
  const facts = [dayOf(article.published), count(article.quotes.length, 'quote'), count(results, 'result')];
  return `**${link(citation(article), article.url)}**\n${facts.join(' · ')}`;
}

const disputeHeading = ({ race, dispute }: OpenDispute): string =>
  `**${literal(dispute.about)}** · ${raceTitle(race)} · ${literal(meetName(race.edition))}`;

const entryText = (entry: Entry, notes: ReturnType<typeof numberSources>): string => {
  switch (entry.kind) {
    case 'article':
      return articleText(entry);
    case 'dispute':
      return disputeText(disputeHeading(entry), entry.dispute, notes);
  }
};

const HEADINGS = { article: 'Articles, newest first', dispute: 'Where sources disagree' } as const;

const sourcesOf = (entry: Entry): readonly Source[] =>
  entry.kind === 'dispute' ? entry.dispute.readings.flatMap(({ sources }) => sources) : [];

/** Everything the bot has read, what each gave, and where they disagree. */
export function sourcesCard(
  articles: readonly IndexedArticle[],
  disputes: readonly OpenDispute[],
  wantedPage: number,
): Reply {
  const entries: Entry[] = [
    ...articles.map((article) => ({ kind: 'article', ...article }) as const),
    ...disputes.map((dispute) => ({ kind: 'dispute', ...dispute }) as const),
  ];
  const shown = paginate(entries, wantedPage, ENTRIES_A_PAGE);
  const notes = numberSources(shown.items.flatMap(sourcesOf));
  const texts = shown.items.map((entry, i) => {
    const heading = entry.kind === shown.items[i - 1]?.kind ? '' : `### ${HEADINGS[entry.kind]}\n`;
    return heading + entryText(entry, notes);
  });
  const counts = [count(articles.length, 'article'), count(disputes.length, 'open dispute')].join(' · ');
  return card(
    {
      color: colours.source,
      title: 'Sources',
      description: [counts, ...texts, ...pageText(shown).map((text) => `-# ${text}`)].join('\n\n'),
      footer: { text: notes.footer },
    },
    pager(shown, { command: 'sources', options: {} }),
  );
}
