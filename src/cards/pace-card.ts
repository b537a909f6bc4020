import type { APIEmbedField } from 'discord-api-types/v10';
import type { Event } from '../athletics/discipline.ts';
import { type DisciplineKind, kindOf } from '../athletics/discipline-kind.ts';
import type { Equivalent } from '../athletics/equivalents.ts';
import { formatMark, type Mark } from '../athletics/mark.ts';
import { ordinal } from '../athletics/ordinal.ts';
import type { Pace, Split } from '../athletics/pace.ts';
import type { SplitKey } from '../athletics/split-plan.ts';
import type { Lead } from '../invocation.ts';
import type { Rank, Standing } from '../lists/standing.ts';
import type { Reply } from '../reply.ts';
import type { Source } from '../results/race.ts';
import { eventMark } from '../wording/event-mark.ts';
import { dayOf } from '../wording/event-words.ts';
import { gapText } from '../wording/gap-text.ts';
import { grouped } from '../wording/grouped.ts';
import { plain } from '../wording/markdown.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { type Cell, cellLines } from './cell-lines.ts';
import { colours } from './colours.ts';
import { everyText, splitLines } from './split-lines.ts';

/** A race that has parts of 100, 200 and 400 m is longer than a lap. */
const PARTS_OF_A_LAP = 3;

/** Where a mark would stand on a list that is complete to an ISO date. */
export interface DatedStanding extends Standing {
  readonly until: string;
}

/** What a mark is worth in one event. */
export interface Worth {
  readonly event: Event;
  /** World Athletics’ points; null outside their tables. */
  readonly points: number | null;
  /** Where it would stand on an all-time list, and the ISO date to which that is complete; null when none has the event. */
  readonly standing: DatedStanding | null;
}

/** A mark, taken apart. */
export interface PacedMark {
  readonly mark: Mark;
  /** "1500 m" or "Men’s 1500 m". */
  readonly what: string;
  /** Of men, of women, or of both when it wasn’t said. */
  readonly worths: readonly Worth[];
  /** Null for what isn’t run or walked. */
  readonly pace: Pace | null;
  /** How long short parts of it take. */
  readonly parts: readonly { readonly metres: number; readonly mark: Mark }[];
  readonly splits: { readonly key: SplitKey; readonly splits: readonly Split[] } | null;
  /** Marks worth as much in other disciplines; empty when it wasn’t said of whom. */
  readonly equivalents: readonly Equivalent[];
  /** The lists it was held against. */
  readonly lists: readonly Source[];
  /** Other splits. */
  readonly splitLeads: readonly Lead[];
  readonly leads: readonly Lead[];
}

/** "4th", or "=4th" where somebody has done as much. */
const rankText = ({ rank, tied }: Rank): string => (tied ? `=${ordinal(rank)}` : ordinal(rank));

function standingText({ until, ...standing }: DatedStanding, who: string): string {
  const { amongAthletes, athletes, amongMarks, marks, beyond } = standing;
  const list = `the all-time list to ${dayOf(until)}`;
  if (beyond) return `not among the ${grouped(marks)} best marks on ${list}`;
  const equals = amongMarks.tied && amongMarks.rank === 1 ? 'equals the best mark: ' : '';
  const place = `${equals}would be **${rankText(amongAthletes)}** of ${grouped(athletes)} ${who} on ${list}`;
  const text = rankText(amongMarks);
  return text === rankText(amongAthletes) ? place : `${place}, ${text} of all marks`;
}

const SEXES = { men: 'Men', women: 'Women', mixed: 'Mixed' } as const;

function worthText({ event, points, standing }: Worth, several: boolean): string {
  const parts = [
    points === null ? 'outside the scoring tables' : `**${points} points**`,
    ...(standing ? [standingText(standing, kindOf(event.discipline) === 'Relays' ? 'teams' : 'athletes')] : []),
    ...gapText([event]).map((text) => `no all-time place: ${text.replace(/^The/, 'the')}`),
  ];
  const text = parts.join(' · ');
  return several && event.sex !== null ? `${SEXES[event.sex]}: ${text}` : text;
}

/** A race that is over before a kilometre has no pace for one. */
const speedCells = ({ kilometresPerHour, perKilometre, perMile }: Pace, { length }: PacedMark['parts']): Cell[] => [
  ['km/h', kilometresPerHour.toFixed(2)],
  ...(length < PARTS_OF_A_LAP
    ? [['m/s', (kilometresPerHour / 3.6).toFixed(2)] satisfies Cell]
    : [['km', formatMark(perKilometre)] satisfies Cell, ['mile', formatMark(perMile)] satisfies Cell]),
];

function paceField({ pace, parts }: PacedMark): APIEmbedField[] {
  if (!pace) return [];
  const cells = parts.map(({ metres, mark }): Cell => [`${metres} m`, formatMark(mark)]);
  return [{ name: 'Pace', value: cellLines(cells, speedCells(pace, parts)).join('\n') }];
}

function worthAsMuch(equivalents: readonly Equivalent[]): string {
  const kinds = Map.groupBy(equivalents, ({ event }): DisciplineKind => kindOf(event.discipline));
  return [...kinds]
    .map(([kind, own]) => `${kind}: ${own.map(({ event, mark }) => eventMark(event, formatMark(mark))).join(' · ')}`)
    .join('\n');
}

/** What a mark is worth: points, its place on the all-time list, pace, splits, and marks worth as much elsewhere. */
export function paceCard(paced: PacedMark): Reply {
  const { mark, what, worths, splits, equivalents, lists, splitLeads, leads } = paced;
  const several = worths.length > 1;
  const hasStanding = worths.some(({ standing }) => standing !== null);
  const fields = [
    ...paceField(paced),
    ...(splits
      ? [
          {
            name: `Even splits, every ${everyText(splits.key)}`,
            value: splitLines(splits.splits, splits.key).join('\n'),
          },
        ]
      : []),
    ...(equivalents.length > 0 ? [{ name: 'Worth as much', value: worthAsMuch(equivalents) }] : []),
  ];
  const sources = [
    'World Athletics scoring tables 2025',
    ...(hasStanding ? lists.map(({ short }) => plain(short)) : []),
  ];
  return card(
    {
      color: colours.pace,
      title: `${what} · ${formatMark(mark)}`,
      description: worths.map((worth) => worthText(worth, several)).join('\n'),
      fields,
      footer: { text: `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join(' · ')}` },
    },
    [...leadRow(splitLeads), ...leadRow(leads)],
  );
}
