import type { Athlete } from '../athletics/athlete.ts';
import type { TypedDay } from '../athletics/typed-day.ts';
import type { Lead } from '../invocation.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import type { Reply } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import { literal } from '../wording/markdown.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { quoteText, sourceOf } from '../wording/quote-text.ts';
import { athletePicker } from './athlete-picker.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { highlightLines } from './highlight-lines.ts';

const QUOTE_LENGTH = 240;

/** What a day's card tells. */
export interface Day {
  readonly day: TypedDay;
  /** "6 Aug", or "24 Aug 2004". */
  readonly name: string;
  /** The best first. */
  readonly highlights: readonly Outing[];
  readonly quotes: readonly IndexedQuote[];
  /** Born on that day of the year. */
  readonly born: readonly Athlete[];
  /** To the days before and after. */
  readonly leads: readonly Lead[];
}

const bornText = (born: readonly Athlete[]): string =>
  born
    .map(({ name, nation, born: date }) => [...ownFlag(nation), `${literal(name)} (${date?.slice(0, 4)})`].join(' '))
    .join('\n');

/** What happened on a day: the best marks of all years, who was born, what was said. */
export function todayCard({ day, name, highlights, quotes, born, leads }: Day): Reply {
  const notes = citeSources([...highlights.flatMap(({ sources }) => sources), ...quotes.map(sourceOf)]);
  const texts = quotes.map((quote) => quoteText(quote, notes.note([sourceOf(quote)]), QUOTE_LENGTH));
  return card(
    {
      color: colours.day,
      title: `On this day · ${name}`,
      description:
        highlights.length > 0 ? highlightLines(highlights, day.year === null, notes) : 'No result on record.',
      fields: [
        ...(born.length > 0 ? [{ name: 'Born on this day', value: bornText(born) }] : []),
        ...(texts.length > 0 ? [{ name: 'Said on this day', value: texts.join('\n\n') }] : []),
        ...notes.links,
      ],
      footer: { text: notes.footer },
    },
    [...athletePicker(highlights), ...leadRow(leads)],
  );
}
