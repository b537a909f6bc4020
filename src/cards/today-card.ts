import type { Athlete } from '../athletics/athlete.ts';
import type { TypedDay } from '../athletics/typed-day.ts';
import type { Lead } from '../invocation.ts';
import type { IndexedQuote } from '../quotes/quote-index.ts';
import type { Reply } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import { athletePicker } from './athlete-picker.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { shortEvent } from './event-words.ts';
import { flag } from './flag.ts';
import { listNotes } from './list-notes.ts';
import { literal } from './markdown.ts';
import { outingMark, placeAndRound, whereText } from './outing-text.ts';
import { quoteText, sourceOf } from './quote-text.ts';
import { shortName, tableName } from './short-name.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, table } from './table.ts';
import { windText } from './wind-text.ts';

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

const layout: Layout = {
  left: [{ align: 'start' }],
  right: [{ align: 'start', shorten: shortName }, { align: 'end' }],
};

/** "M 200 m (+1.1) · Olympic Games, Athens 🇬🇷". */
const raceText = (outing: Outing): string => {
  const wind = windText(outing);
  const event = `${literal(shortEvent(outing.event))}${wind === '' ? '' : ` (${wind})`}`;
  return [event, whereText(outing)].filter(Boolean).join(' · ');
};

/** The year, or of one year the place, flag, name and mark of each, and small below it the race. */
function highlightLines(highlights: readonly Outing[], { year }: TypedDay, notes: SourceNotes): string {
  const rows = highlights.map((outing) => ({
    left: [year === null ? outing.date.slice(0, 4) : placeAndRound(outing)],
    flag: flag(outing.nation),
    right: [tableName(outing.athlete), outingMark(outing)],
  }));
  return table(rows, layout)
    .flatMap((row, i) => [
      row,
      ...highlights.slice(i, i + 1).map((outing) => `-# ${raceText(outing)} ${notes.note(outing.sources)}`.trimEnd()),
    ])
    .join('\n');
}

const bornText = (born: readonly Athlete[]): string =>
  born.map(({ name, nation, born: date }) => `${flag(nation)} ${literal(name)} (${date?.slice(0, 4)})`).join('\n');

/** What happened on a day: the best marks of all years, who was born, what was said. */
export function todayCard({ day, name, highlights, quotes, born, leads }: Day): Reply {
  const notes = listNotes([...highlights.flatMap(({ sources }) => sources), ...quotes.map(sourceOf)]);
  const texts = quotes.map((quote) => quoteText(quote, notes.note([sourceOf(quote)]), QUOTE_LENGTH));
  return card(
    {
      color: colours.day,
      title: `On this day · ${name}`,
      description: highlights.length > 0 ? highlightLines(highlights, day, notes) : 'No race on record.',
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
