import type { ArticleRecord } from '../articles/record.ts';
import type { Race } from '../results/race.ts';
import { dayOf, derivedLegend, meetName, raceTitle } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { quoteText } from '../wording/quote-text.ts';
import { type OpenDispute, openDisputeText } from './open-dispute.ts';
import { leadingMark, performanceTable } from './performance-table.ts';
import { numberSources, type SourceNotes } from './source-notes.ts';

const LINES_A_RACE = 8;
const LONGEST_QUOTE = 600;

/** Something that an article gave. */
export type ArticleEntry =
  | { readonly kind: 'race'; readonly race: Race }
  | { readonly kind: 'quote'; readonly quote: ArticleRecord['quotes'][number] }
  | ({ readonly kind: 'dispute' } & OpenDispute);

const HEADINGS = { race: 'Results', quote: 'Quotes', dispute: 'Where sources disagree' } as const;

function raceText(race: Race): string {
  const best = leadingMark(race);
  const rows = race.performances.slice(0, LINES_A_RACE).map((performance) => ({ performance, best }));
  const more = race.performances.length - rows.length;
  return [
    `**${raceTitle(race)}** · ${literal(meetName(race.edition))} · ${dayOf(race.date)}`,
    ...performanceTable(rows, numberSources([])),
    ...(more > 0 ? [`-# and ${more} more`] : []),
    ...derivedLegend(rows.map(({ performance }) => performance)),
  ].join('\n');
}

function entryText(entry: ArticleEntry, article: ArticleRecord, notes: SourceNotes): string {
  switch (entry.kind) {
    case 'race':
      return raceText(entry.race);
    case 'quote':
      return quoteText({ ...entry.quote, article }, '', LONGEST_QUOTE);
    case 'dispute':
      return openDisputeText(entry, notes);
  }
}

/** Entries as text, each kind under its heading. */
export const entryTexts = (entries: readonly ArticleEntry[], article: ArticleRecord, notes: SourceNotes): string[] =>
  entries.map((entry, i) => {
    const heading = entry.kind === entries[i - 1]?.kind ? '' : `### ${HEADINGS[entry.kind]}\n`;
    return heading + entryText(entry, article, notes);
  });
