import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation } from '../invocation.ts';
import { type Page, paginate, type Slices } from '../paging.ts';
import type { Reply, Row } from '../reply.ts';
import type { Race } from '../results/race.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import {
  dayOf,
  derivedLegend,
  meetName,
  placeText,
  raceTitle,
  sexLetter,
  shortDay,
  shortDiscipline,
} from './event-words.ts';
import { flag } from './flag.ts';
import { gapText } from './gap-text.ts';
import { grouped } from './grouped.ts';
import { toRace } from './leads.ts';
import { markText } from './mark-text.ts';
import { literal } from './markdown.ts';
import { pager, pageText } from './pager.ts';
import { picker } from './picker.ts';
import { shortRound } from './round-words.ts';
import { shortName, tableName } from './short-name.ts';
import type { SourceNotes } from './source-notes.ts';
import { cuttable, type Layout, type Line, table } from './table.ts';
import { windText } from './wind-text.ts';

const RACES_A_PAGE = 12;

const withWinners: Layout = {
  left: [{ align: 'end' }],
  right: [{ align: 'start' }, { align: 'start', shorten: shortName }, { align: 'end' }],
};
const ofOne: Layout = { left: [{ align: 'end' }], right: [cuttable, { align: 'end' }, { align: 'end' }] };

/** What the races of a page have in common, and needs not be said of each. */
interface Common {
  readonly discipline: boolean;
  readonly sex: boolean;
}

const commonTo = (races: readonly Race[]): Common => ({
  discipline: new Set(races.map(({ event }) => shortDiscipline(event))).size === 1,
  sex: new Set(races.map(({ event }) => event.sex)).size === 1,
});

/** "M 1500 m h1", without what goes without saying. */
function whatText(race: Race, { discipline, sex }: Common): string {
  const letter = discipline && sex ? '' : sexLetter(race.event);
  return [letter, discipline ? '' : shortDiscipline(race.event), shortRound(race)].filter(Boolean).join(' ');
}

/** Who won a race; with the mark where all are of one discipline, which leaves room for it. */
function winnerLine(race: Race, common: Common, notes: SourceNotes): Line {
  const won = race.performances.find(({ place }) => place === 1);
  return {
    left: [shortDay(race.date, false)],
    flag: flag(won?.nation ?? won?.athlete.nation ?? null),
    right: [
      whatText(race, common),
      won ? tableName(won.athlete) : '–',
      common.discipline && won?.mark ? markText(won) : '',
    ],
    note: notes.note(race.sources),
  };
}

/** What one athlete did in a race. */
function ownLine(race: Race, common: Common, { id }: Athlete, notes: SourceNotes): Line {
  const own = race.performances.find(({ athlete }) => athlete.id === id);
  return {
    left: [shortDay(race.date, false)],
    flag: flag(race.edition.nation),
    right: [
      [...(common.discipline ? [] : [shortDiscipline(race.event)]), shortRound(race)].filter(Boolean).join(' '),
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
  const notes = citeSources(shown.items.flatMap(({ sources }) => sources));
  const common = commonTo(shown.items);
  const lines = shown.items.map((race) =>
    athlete ? ownLine(race, common, athlete, notes) : winnerLine(race, common, notes),
  );
  const own = shown.items.flatMap(({ performances }) => performances.filter((one) => one.athlete.id === athlete?.id));
  const gaps = gapText(shown.items.map(({ event }) => event)).map((text) => `-# ${text}.`);
  const foot = [
    '',
    ...derivedLegend(own),
    ...gaps,
    `-# ${[`${grouped(races.length)} races${athlete ? '' : ', with their winners'}`, ...pageText(shown)].join(' · ')}`,
  ];
  return card(
    {
      color: colours.race,
      title,
      description: [groupByMeet(shown.items, table(lines, athlete ? ofOne : withWinners)), ...foot].join('\n'),
      footer: { text: notes.footer },
    },
    [...racePicker(shown), ...pager(shown, asked)],
  );
}
