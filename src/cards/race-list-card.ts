import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { type Page, paginate, type Slices } from '../paging.ts';
import type { Reply, Row } from '../reply.ts';
import type { Race } from '../results/race.ts';
import { contestWord } from '../wording/contest-word.ts';
import { dayOf, derivedLegend, meetName, raceTitle } from '../wording/event-words.ts';
import { gapText } from '../wording/gap-text.ts';
import { grouped } from '../wording/grouped.ts';
import { literal } from '../wording/markdown.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { toRace } from './leads.ts';
import { pager, pageText } from './pager.ts';
import { picker } from './picker.ts';
import { raceListLines } from './race-list-lines.ts';

const RACES_A_PAGE = 12;

/** The lines of a page, under a heading for each meet that the title doesn’t name. */
function groupByMeet(title: string, races: readonly Race[], lines: readonly string[]): string {
  const [only, another] = new Set(races.map(({ edition }) => literal(meetName(edition))));
  const isSaid = only !== undefined && another === undefined && title.split(' · ').includes(only);
  if (isSaid) return lines.join('\n');
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
    'Open a result',
    items.map((race) => ({
      label: raceTitle(race),
      description: `${meetName(race.edition)} · ${dayOf(race.date)}`,
      invocation: toRace('', race).invocation,
    })),
  );

/** What the results of a page are called in one word: by their discipline where they share it. */
const wordOf = (races: readonly Race[]): string =>
  new Set(races.map(({ event }) => event.discipline)).size === 1
    ? contestWord(races.map(({ event }) => event))
    : 'result';

/** Whether the best of each is its winner. */
const winnersText = (races: readonly Race[]): string =>
  races.every(({ performances }) => performances.some(({ place }) => place === 1))
    ? ', with their winners'
    : ', with their winners or the best placed on record';

/** Of what came after the lists, all of it, only articles tell. */
function laterText({ races, until }: RaceList): string[] {
  const [first] = races.slice(races.length - 1, races.length);
  return until !== undefined && first?.date && first.date > until
    ? [`-# The lists go to ${dayOf(until)}: of what came later only articles tell.`]
    : [];
}

/** Races found for a question. */
export interface RaceList {
  readonly title: string;
  /** The ISO day that lists go to, for whoever may ask why a meet has so few results. */
  readonly until?: string | undefined;
  readonly races: Slices<Race>;
  readonly page: number;
  /** Whose races they are; the winners are shown when it is nobody’s. */
  readonly athlete: Athlete | undefined;
  /** Whether they are finals alone, though there are other rounds. */
  readonly finals: boolean;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
  /** To the same otherwise. */
  readonly leads: readonly Lead[];
}

/** Races to choose from: with what one athlete did in them, or with their winners. */
export function raceListCard(list: RaceList): Reply {
  const { title, races, page: wantedPage, athlete, finals, asked, leads } = list;
  const shown = paginate(races, wantedPage, RACES_A_PAGE);
  const notes = citeSources(shown.items.flatMap(({ sources }) => sources));
  const lines = raceListLines(shown.items, athlete, notes);
  const own = shown.items.flatMap(({ performances }) => performances.filter((one) => one.athlete.id === athlete?.id));
  const gaps = gapText(shown.items.map(({ event }) => event)).map((text) => `-# ${text}.`);
  const foot = [
    '',
    ...derivedLegend(own),
    ...gaps,
    ...laterText(list),
    `-# ${[`${grouped(races.length)} ${finals ? 'final' : wordOf(shown.items)}s${athlete ? '' : winnersText(shown.items)}`, ...pageText(shown)].join(' · ')}`,
  ];
  return card(
    {
      color: colours.race,
      title,
      description: [groupByMeet(title, shown.items, lines), ...foot].join('\n'),
      footer: { text: notes.footer },
    },
    [...racePicker(shown), ...leadRow(leads), ...pager(shown, asked)],
  );
}
