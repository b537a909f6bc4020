import { eventName } from '../athletics/discipline.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { paginate } from '../paging.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import type { Reply } from '../reply.ts';
import type { Race } from '../results/race.ts';
import { quoteText, sourceOf } from '../wording/quote-text.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { toRace } from './leads.ts';
import { pager, pageText } from './pager.ts';

const QUOTES_A_PAGE = 3;
/** Three of the longest, with their speakers, fit a description. */
const LONGEST = 1200;

/** What a list of quotes needs to know besides them. */
export interface QuoteList {
  readonly title: string;
  readonly page: number;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
  /** Ways on. */
  readonly leads: readonly Lead[];
  /** The store's race with this id. */
  readonly race: (id: string) => Race | undefined;
}

/** To the results that quotes are about. */
const raceLeads = (quotes: readonly IndexedQuote[], race: QuoteList['race']): Lead[] =>
  quotes
    .flatMap(({ raceId }) => (raceId === null ? [] : (race(raceId) ?? [])))
    .map((about) => toRace(`Result: ${eventName({ ...about.event, sex: null })}, ${about.edition.name}`, about));

/** Quotes, word for word, each with speaker, day and source. */
export function quotesCard(quotes: readonly IndexedQuote[], { title, page, asked, leads, race }: QuoteList): Reply {
  const shown = paginate(quotes, page, QUOTES_A_PAGE);
  const sources = shown.items.map(sourceOf);
  const notes = citeSources(sources);
  const texts = shown.items.map((quote) => quoteText(quote, notes.note([sourceOf(quote)]), LONGEST));
  const foot = `-# ${[`${quotes.length} quotes`, ...pageText(shown)].join(' · ')}`;
  return card(
    {
      color: colours.quote,
      title,
      description: [...texts, ...(quotes.length > 1 ? [foot] : [])].join('\n\n'),
      fields: notes.links,
      footer: { text: notes.footer },
    },
    [...leadRow([...raceLeads(shown.items, race), ...leads].slice(0, 4)), ...pager(shown, asked)],
  );
}
