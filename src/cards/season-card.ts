import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import { bestOfEach } from '../results/by-best.ts';
import type { Outing } from '../results/outing.ts';
import { contestWord } from '../wording/contest-word.ts';
import { count } from '../wording/count.ts';
import { eventMark } from '../wording/event-mark.ts';
import { derivedLegend, shortDay, shortDiscipline } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { gapText } from '../wording/gap-text.ts';
import { literal } from '../wording/markdown.ts';
import { outingMark, outingPlace, whereText } from '../wording/outing-text.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { stageText } from '../wording/round-words.ts';
import { shortWhats } from '../wording/short-what.ts';
import { windText } from '../wording/wind-text.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { pager, pageText } from './pager.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, table } from './table.ts';
import { yearPicker } from './year-picker.ts';

const RACES_A_PAGE = 12;
const BESTS_SHOWN = 5;

/** A season of an athlete. */
export interface Season {
  readonly athlete: Athlete;
  readonly year: number;
  /** The one event that was asked about, such as "Men’s 1500 m"; empty for all. */
  readonly event: string;
  /** By day. */
  readonly outings: readonly Outing[];
  /** The years that can be opened. */
  readonly years: readonly number[];
  readonly page: number;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
  readonly leads: readonly Lead[];
}

const layout: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start', shorten: shortWhats }, { align: 'end' }, { align: 'start' }],
};

const bestText = (best: Outing): string => eventMark(best.event, outingMark(best));

function racesTable(
  shown: readonly Outing[],
  bests: readonly Outing[],
  withEvent: boolean,
  notes: SourceNotes,
): string {
  const rows = shown.map((outing) => ({
    left: [shortDay(outing.date, false)],
    flag: flag(outing.country),
    right: [withEvent ? shortDiscipline(outing.event) : '', outingMark(outing), outingPlace(outing)],
    note: [windText(outing), bests.includes(outing) ? '**SB**' : ''].filter(Boolean).join(' '),
  }));
  return table(rows, layout)
    .flatMap((row, i) => [
      row,
      ...shown.slice(i, i + 1).map((outing) => {
        const where = [stageText(outing), whereText({ ...outing, country: null })].filter(Boolean).join(' · ');
        return `-# ${where} ${notes.note(outing.sources)}`.trimEnd();
      }),
    ])
    .join('\n');
}

/** A season race by race, the best of each event, and ways to other seasons. */
export function seasonCard({ athlete, year, event, outings, years, page, asked, leads }: Season): Reply {
  const shown = paginate(outings, page, RACES_A_PAGE);
  const bests = bestOfEach(outings);
  const notes = citeSources(outings.flatMap(({ sources }) => sources));
  const [gap = 'The lists hold good marks only'] = gapText(outings.map(({ event }) => event));
  const missing = `${gap}: some results may be missing`;
  const wins = outings.filter(({ place, round }) => place === 1 && round === 'final').length;
  const counts = [
    count(outings.length, contestWord(outings.map(({ event }) => event))),
    ...(wins > 0 ? [count(wins, 'win')] : []),
  ].join(' · ');
  return card(
    {
      color: colours.athlete,
      title: [
        [...ownFlag(athlete.nation), literal(athlete.name)].join(' '),
        ...(event === '' ? [] : [event]),
        String(year),
      ].join(' · '),
      description: [
        `**${counts}**`,
        ...(bests.length > 0 ? [bests.slice(0, BESTS_SHOWN).map(bestText).join(' · ')] : []),
        '',
        racesTable(shown.items, bests, event === '', notes),
        '',
        ...derivedLegend(shown.items),
        `-# ${[missing, ...pageText(shown)].join(' · ')}`,
      ].join('\n'),
      fields: notes.links,
      footer: { text: notes.footer },
    },
    [...leadRow(leads), ...yearPicker(athlete, years), ...pager(shown, asked)],
  );
}
