import { ComponentType } from 'discord-api-types/v10';
import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation } from '../invocation.ts';
import { type Page, paginate, type Slices } from '../paging.ts';
import type { Reply, Row } from '../reply.ts';
import type { Race } from '../results/race.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { pickValue } from './custom-id.ts';
import { cut } from './cut.ts';
import { dayOf, meetName, placeText, raceTitle, shortDay, shortDiscipline, shortEvent } from './event-words.ts';
import { flag } from './flag.ts';
import { limits } from './limits.ts';
import { markText } from './mark-text.ts';
import { literal } from './markdown.ts';
import { pager, pageText } from './pager.ts';
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

function picker({ items }: Page<Race>): Row[] {
  const { label, description, placeholder } = limits.select;
  const options = items.map((race) => ({
    label: cut(raceTitle(race), label),
    description: cut(`${meetName(race.edition)} · ${dayOf(race.date)}`, description),
    value: pickValue({ command: 'result', options: { race: race.id } }),
  }));
  const select = { type: ComponentType.StringSelect, custom_id: 'pick race', options } as const;
  return [{ type: ComponentType.ActionRow, components: [{ ...select, placeholder: cut('Open a race', placeholder) }] }];
}

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
  const foot = [
    '',
    `-# ${[`${races.length.toLocaleString('en')} races${athlete ? '' : ', with their winners'}`, ...pageText(shown)].join(' · ')}`,
  ];
  return card(
    {
      color: colours.race,
      title,
      description: [groupByMeet(shown.items, lines), ...foot].join('\n'),
      footer: { text: notes.footer },
    },
    [...picker(shown), ...pager(shown, asked)],
  );
}
