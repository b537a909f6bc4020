import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation } from '../invocation.ts';
import { type Page, paginate, type Slices } from '../paging.ts';
import type { Reply, Row } from '../reply.ts';
import type { Race } from '../results/race.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import {
  dayOf,
  derivedLegend,
  meetName,
  placeText,
  raceTitle,
  shortDay,
  shortDiscipline,
  shortEvent,
} from './event-words.ts';
import { flag } from './flag.ts';
import { grouped } from './grouped.ts';
import { toRace } from './leads.ts';
import { markText } from './mark-text.ts';
import { literal } from './markdown.ts';
import { pager, pageText } from './pager.ts';
import { picker } from './picker.ts';
import { shortRound } from './round-words.ts';
import { shortName, tableName } from './short-name.ts';
import { numberSources, type SourceNotes } from './source-notes.ts';
import { cuttable, type Layout, type Line, table } from './table.ts';
import { windText } from './wind-text.ts';

const RACES_A_PAGE = 12;

const withWinners: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start' }, { align: 'start', shorten: shortName }],
};
const ofOne: Layout = { left: [{ align: 'end' }], right: [cuttable, { align: 'end' }, { align: 'end' }] };

const lineOf = (race: Race, note: string): Line => {
  const { date, event, performances } = race;
  const won = performances.find(({ place }) => place === 1);
  const winner = won?.athlete;
  return {
    left: [shortDay(date, false)],
    flag: flag(won?.nation ?? winner?.nation ?? null),
    right: [[shortEvent(event), shortRound(race)].filter(Boolean).join(' '), winner ? tableName(winner) : '–'],
    note,
  };
};

/** What one athlete did in a race. */
function ownLine(race: Race, { id }: Athlete, notes: SourceNotes): Line {
  const own = race.performances.find(({ athlete }) => athlete.id === id);
  return {
    left: [shortDay(race.date, false)],
    flag: flag(race.edition.nation),
    right: [
      [shortDiscipline(race.event), shortRound(race)].filter(Boolean).join(' '),
      own ? placeText(own) : '–',
      own ? markText(own) : '–',
    ],
    note: own ? [windText(own), notes.note(own.sources)].filter(Boolean).join(' ') : '',
  };
}

/** The lines of a page, under a heading for each meet. */
function groupByMeet(races: readonly Race[], lines: readonly string[]): string {
  return races
    .flatMap(({ edition }, i) => {
      const isNew = edition.id !== races[i - 1]?.edition.id;
      return [...(isNew ? [...(i > 0 ? [''] : []), `**${literal(meetName(edition))}**`] : []), lines[i] ?? ''];
    })
    .join('\n');
}

const racePicker = ({ items }: Page<Race>): Row[] =>
  picker(
    'race',
    'Open a race',
    items.map((race) => ({
      label: raceTitle(race),
      description: `${meetName(race.edition)} · ${dayOf(race.date)}`,
      invocation: toRace('', race).invocation,
    })),
  );

/** Races found for a question. */
export interface RaceList {
  readonly title: string;
  readonly races: Slices<Race>;
  readonly page: number;
  /** Whose races they are; the winners are shown when it is nobody’s. */
  readonly athlete: Athlete | undefined;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
}

/** Races to choose from: with what one athlete did in them, or with their winners. */
export function raceListCard({ title, races, page: wantedPage, athlete, asked }: RaceList): Reply {
  const shown = paginate(races, wantedPage, RACES_A_PAGE);
  const notes = numberSources(shown.items.flatMap(({ sources }) => sources));
  const lines = athlete
    ? table(
        shown.items.map((race) => ownLine(race, athlete, notes)),
        ofOne,
      )
    : table(
        shown.items.map((race) => lineOf(race, notes.note(race.sources))),
        withWinners,
      );
  const own = shown.items.flatMap(({ performances }) => performances.filter((one) => one.athlete.id === athlete?.id));
  const foot = [
    '',
    ...derivedLegend(own),
    `-# ${[`${grouped(races.length)} races${athlete ? '' : ', with their winners'}`, ...pageText(shown)].join(' · ')}`,
  ];
  return card(
    {
      color: colours.race,
      title,
      description: [groupByMeet(shown.items, lines), ...foot].join('\n'),
      footer: { text: notes.footer },
    },
    [...racePicker(shown), ...pager(shown, asked)],
  );
}
