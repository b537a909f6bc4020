import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventName } from '../athletics/discipline.ts';
import { formatMark, type Mark } from '../athletics/mark.ts';
import type { Lead } from '../invocation.ts';
import type { Reply } from '../reply.ts';
import type { SeasonBest } from '../results/event-career.ts';
import type { Outing } from '../results/outing.ts';
import { yearIn } from '../results/outings.ts';
import { count } from '../wording/count.ts';
import { derivedLegend, shortDay } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { gapText } from '../wording/gap-text.ts';
import { literal } from '../wording/markdown.ts';
import { outingMark } from '../wording/outing-text.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { windText } from '../wording/wind-text.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import type { SourceNotes } from './source-notes.ts';
import { table } from './table.ts';
import { yearPicker } from './year-picker.ts';

/** An athlete's years in one event. */
export interface Progression {
  readonly athlete: Athlete;
  readonly event: Event;
  /** The best of each year, by year. */
  readonly seasons: readonly SeasonBest[];
  /** The ten best marks, or as many as there are. */
  readonly best: readonly Outing[];
  /** Their average. */
  readonly average: Mark | null;
  /** The years that can be opened. */
  readonly years: readonly number[];
  readonly leads: readonly Lead[];
}

function seasonsTable(seasons: readonly SeasonBest[], best: Outing | undefined, notes: SourceNotes): string {
  const rows = seasons.map((season) => ({
    left: [String(season.year)],
    flag: flag(season.best.country),
    right: [outingMark(season.best), windText(season.best), `${season.marks}×`],
    note: [best && season.year === yearIn(best.date) ? '**best**' : '', notes.note(season.best.sources)]
      .filter(Boolean)
      .join(' '),
  }));
  return table(rows, {
    left: [{ align: 'start' }],
    right: [{ align: 'end' }, { align: 'end' }, { align: 'end' }],
  }).join('\n');
}

function bestTable(best: readonly Outing[], notes: SourceNotes): string {
  const rows = best.map((outing, i) => ({
    left: [String(i + 1)],
    flag: flag(outing.country),
    right: [outingMark(outing), windText(outing), shortDay(outing.date, true)],
    note: notes.note(outing.sources),
  }));
  return table(rows, { left: [{ align: 'end' }], right: [{ align: 'end' }, { align: 'end' }, { align: 'end' }] }).join(
    '\n',
  );
}

/** How an athlete went on from year to year in one event, the ten best marks, and their average. */
export function progressionCard({ athlete, event, seasons, best, average, years, leads }: Progression): Reply {
  const notes = citeSources([...seasons.map((season) => season.best), ...best].flatMap(({ sources }) => sources));
  const [gap = 'The lists hold good marks only'] = gapText([event]);
  const marks = seasons.reduce((sum, season) => sum + season.marks, 0);
  const [first, last] = [seasons[0]?.year, seasons.at(-1)?.year];
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  return card(
    {
      color: colours.athlete,
      title: [...ownFlag(athlete.nation), `${literal(athlete.name)} · ${eventName(event)}`].join(' '),
      description: [
        `**${count(marks, 'mark')} on record** ${span}`,
        '',
        seasonsTable(seasons, best[0], notes),
        ...derivedLegend([...seasons.map((season) => season.best), ...best], ['mark']),
        `-# Year · best · how many marks are on record. ${gap}.`,
      ].join('\n'),
      fields: [
        ...(best.length > 0
          ? [{ name: best.length === 1 ? 'Best mark' : `Best ${best.length}`, value: bestTable(best, notes) }]
          : []),
        ...(average && best.length > 1
          ? [{ name: `Average of the best ${best.length}`, value: `**${formatMark(average)}**` }]
          : []),
        ...notes.links,
      ],
      footer: { text: notes.footer },
    },
    [...leadRow(leads), ...yearPicker(athlete, years)],
  );
}
