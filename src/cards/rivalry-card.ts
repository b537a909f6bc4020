import type { ArticleRecord } from '../articles/record.ts';
import type { Athlete } from '../athletics/athlete.ts';
import type { Event } from '../athletics/discipline.ts';
import type { Invocation, Lead } from '../invocation.ts';
import type { Covered } from '../lists/covered.ts';
import { paginate } from '../paging.ts';
import { quotesOfEachOther } from '../quotes/of-each-other.ts';
import type { IndexedQuote, QuoteIndex } from '../quotes/quote-index.ts';
import type { Reply } from '../reply.ts';
import type { Encounter } from '../results/meetings.ts';
import type { Dispute } from '../results/race.ts';
import type { Rivalry } from '../results/rivalry.ts';
import { fullName, nameBeside } from '../wording/athlete-label.ts';
import { derivedLegend } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { quoteText, sourceOf } from '../wording/quote-text.ts';
import { figuresField } from '../wording/rivalry-figures-text.ts';
import { restsOnLists, rivalrySummary } from '../wording/score-text.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { coverage } from './coverage.ts';
import { disputeField } from './dispute-text.ts';
import { encounterTexts } from './encounter-text.ts';
import { toAthlete, toComparison, toQuotesAbout, toQuotesBy, toRace } from './leads.ts';
import { pager, pageText } from './pager.ts';
import type { SourceNotes } from './source-notes.ts';

const ENCOUNTERS_A_PAGE = 5;
const QUOTES_SHOWN = 3;
const QUOTE_LENGTH = 240;

/** What a rivalry's card needs besides the rivalry. */
export interface RivalryContext {
  readonly quotes: QuoteIndex;
  readonly articles: readonly ArticleRecord[];
  /** What both compete in, as far as lists know. */
  readonly events: readonly Event[];
  /** What lists can know of these; null without lists. */
  readonly covered: Covered | null;
  /** The years in which each of the two is on record. */
  readonly years: readonly [a: readonly number[], b: readonly number[]];
  /** The one event that was asked about; empty for all. */
  readonly event: string;
  readonly page: number;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
}

/** Disputes that are about one of the two. */
const disputesOf = (encounters: readonly Encounter[], { a, b }: Rivalry): Dispute[] =>
  encounters.flatMap(({ race }) =>
    race.disputes.filter(({ athleteIds }) => athleteIds.includes(a.id) || athleteIds.includes(b.id)),
  );

function quotesField(quotes: readonly IndexedQuote[], notes: SourceNotes): { name: string; value: string }[] {
  const texts = quotes.map((quote) => quoteText(quote, notes.note([sourceOf(quote)]), QUOTE_LENGTH));
  return texts.length > 0 ? [{ name: 'What they said of each other', value: texts.join('\n\n') }] : [];
}

/** To what one said, or at least to what others said of them; no way to nothing. */
function toQuotes(athlete: Athlete, other: Athlete, { by, about }: QuoteIndex): Lead[] {
  const { id } = athlete;
  const name = nameBeside(athlete, [other]);
  if (by(id).length > 0) return [toQuotesBy(`Quotes by ${name}`, id)];
  return about(id).length > 0 ? [toQuotesAbout(`Quotes about ${name}`, id)] : [];
}

const leads = ({ a, b, encounters }: Rivalry, quotes: QuoteIndex): Lead[] => [
  ...(encounters[0] ? [toRace('Latest result', encounters[0].race)] : [toComparison(a, b)]),
  ...toQuotes(a, b, quotes),
  ...toQuotes(b, a, quotes),
  toAthlete(a),
  toAthlete(b),
];

/** "1994", "2002–2017". */
const spanText = (years: readonly number[]): string => [...new Set([Math.min(...years), Math.max(...years)])].join('–');

/** When each of two is on record who never met there; of one who isn’t, nothing. */
function erasText({ a, b, encounters }: Rivalry, [ofA, ofB]: RivalryContext['years']): string {
  if (encounters.length > 0 || a.sex !== b.sex || ofA.length === 0 || ofB.length === 0) return '';
  const spanOf = (own: Athlete, other: Athlete, years: readonly number[]): string =>
    `${literal(nameBeside(own, [other]))} ${spanText(years)}`;
  return `-# On record: ${spanOf(a, b, ofA)} · ${spanOf(b, a, ofB)}`;
}

/** Head to head: the score, every race of both, what they said of each other, and what the record covers. */
export function rivalryCard(
  rivalry: Rivalry,
  { quotes, articles, events, covered, years, event, page, asked }: RivalryContext,
): Reply {
  const shown = paginate(rivalry.encounters, page, ENCOUNTERS_A_PAGE);
  const said = quotesOfEachOther(quotes, rivalry.a.id, rivalry.b.id).slice(0, QUOTES_SHOWN);
  const disputes = disputesOf(shown.items, rivalry);
  const performances = shown.items.flatMap(({ a, b }) => [a, b]);
  const disputed = disputes.flatMap(({ readings }) => readings.flatMap(({ sources }) => sources));
  const notes = citeSources([...performances.flatMap(({ sources }) => sources), ...said.map(sourceOf), ...disputed]);
  const foot = [...derivedLegend(performances), ...pageText(shown).map((text) => `-# ${text}`)].join('\n');
  const summary = [rivalrySummary(rivalry), erasText(rivalry, years)].filter(Boolean).join('\n');
  return card(
    {
      color: colours.rivalry,
      title: [`${literal(fullName(rivalry.a))} v ${literal(fullName(rivalry.b))}`, event].filter(Boolean).join(' · '),
      description: [summary, ...encounterTexts(shown.items, notes), foot].filter(Boolean).join('\n\n'),
      fields: [
        ...figuresField(rivalry),
        ...disputeField(disputes, notes),
        ...quotesField(said, notes),
        {
          name: 'What the record covers',
          value: `-# ${coverage(restsOnLists(rivalry) ? [] : articles, covered, events)}`,
        },
        ...notes.links,
      ],
      footer: { text: notes.footer },
    },
    [...leadRow(leads(rivalry, quotes)), ...pager(shown, asked)],
  );
}
