import type { APIEmbedField } from 'discord-api-types/v10';
import type { Athlete } from '../athletics/athlete.ts';
import { disciplineOf } from '../athletics/discipline.ts';
import { nationOf } from '../athletics/nation.ts';
import type { Lead } from '../invocation.ts';
import type { Reply } from '../reply.ts';
import { yearIn } from '../results/outings.ts';
import type { Entry, Profile } from '../results/profile.ts';
import type { Rival } from '../results/rivals.ts';
import { fullName } from '../wording/athlete-label.ts';
import { contestWord } from '../wording/contest-word.ts';
import { count } from '../wording/count.ts';
import { dayOf, derivedLegend, placeText, shortDiscipline } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { gapText } from '../wording/gap-text.ts';
import { markText } from '../wording/mark-text.ts';
import { literal } from '../wording/markdown.ts';
import { whereText } from '../wording/outing-text.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { ageText, stageText } from '../wording/round-words.ts';
import { scoreText } from '../wording/score-text.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { windText } from '../wording/wind-text.ts';
import { bestsTable } from './bests-table.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { LISTS_HOLD } from './coverage.ts';
import { toQuotesAbout, toQuotesBy, toRaces, toRivalry } from './leads.ts';
import { medalsText } from './medals-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { table } from './table.ts';

/** How many lines each table of the card has at most. */
const SHOWN = 5;

/** How often an athlete is quoted, and spoken of by others. */
export interface QuoteCounts {
  readonly by: number;
  readonly about: number;
}

/** A best mark of a career that may go on holds to the day that lists go to; so much after the last race of a career is nobody in them. */
const YEARS_AFTER = 1;

/** "Best marks to 1 Jul 2023", where only lists tell of somebody who raced until shortly before they end. */
function bestsTitle({ bests, latest }: Profile, until: string | null): string {
  const isListed = bests.every(({ race }) => race.sources.every(({ kind }) => kind === 'list'));
  const last = latest[0]?.race.date ?? null;
  const isActive = until !== null && last !== null && yearIn(last) >= yearIn(until) - YEARS_AFTER;
  return isListed && isActive ? `Best marks to ${dayOf(until)}` : 'Best marks';
}

/** Who runs no longer races than these may be in relays as well, in metres. */
const LONGEST_LEG = 400;

const bornText = (born: string): string => `born ${born.length > 4 ? dayOf(born) : born}`;

/** What contests of this athlete are called. */
const contestOf = ({ bests, latest }: Profile): string =>
  contestWord([...bests.map(({ event }) => event), ...latest.map(({ race }) => race.event)]);

function description(profile: Profile, quotes: QuoteCounts, until: string | null): string {
  const { athlete, races: total, wins } = profile;
  const { nation, born } = athlete;
  const person = [
    nation === null ? [] : (nationOf(nation)?.name ?? nation),
    born === null ? [] : bornText(born),
  ].flat();
  const races = total > 0 ? [count(total, contestOf(profile)), count(wins, 'win')] : ['No result'];
  const counts = [...races, ...(quotes.by > 0 ? [count(quotes.by, 'quote')] : [])].join(' · ');
  const why = total === 0 && until !== null ? [`-# The lists go to ${dayOf(until)}.`] : [];
  return [person.map(literal).join(' · '), `${counts} on record here`, ...why].filter(Boolean).join('\n');
}

/** "25 Aug 2004 · heat 1 · Olympic Games, Athens". */
function whenAndWhere({ race }: Entry): string {
  const { name, city } = race.edition;
  return [dayOf(race.date), stageText(race), ageText(race), whereText({ meet: name, city, country: null })]
    .filter(Boolean)
    .join(' · ');
}

/** Place, event and mark of each race, and small below it when and where it was. */
function latestTable(entries: readonly Entry[], notes: SourceNotes): string {
  const lines = entries.map(({ race, performance }) => ({
    left: [placeText(performance)],
    flag: flag(race.edition.nation),
    right: [shortDiscipline(race.event), markText(performance)],
    note: [windText(performance), notes.note(performance.sources)].filter(Boolean).join(' '),
  }));
  const rows = table(lines, { left: [{ align: 'end' }], right: [{ align: 'start' }, { align: 'end' }] });
  return entries.flatMap((entry, i) => [rows[i] ?? '', `-# ${whenAndWhere(entry)}`]).join('\n');
}

function rivalsTable(rivals: readonly Rival[]): string {
  const lines = rivals.map(({ athlete, score }) => ({
    left: [scoreText(score)],
    flag: flag(athlete.nation),
    right: [cellName(athlete)],
  }));
  return table(lines, { left: [{ align: 'end' }], right: [{ align: 'start', shorten: shortNames }] }).join('\n');
}

/** Lists name the teams of relays, not their runners, and have only finals with good marks. */
function medalsField({ athlete, medals, bests, isListed }: Profile, notes: SourceNotes): APIEmbedField[] {
  if (medals.length === 0) return [];
  const hasRelays =
    !athlete.team && bests.some(({ event }) => (disciplineOf(event.discipline).metres ?? Infinity) <= LONGEST_LEG);
  const missing = `-# ${hasRelays ? 'Relays and finals' : 'Finals'} that the lists lack are not among them.`;
  return [{ name: 'Medals on record', value: [medalsText(medals, notes), ...(isListed ? [missing] : [])].join('\n') }];
}

/** To the head-to-heads with the first of them. */
function toRivals(athlete: Athlete, rivals: readonly Rival[]): Lead[] {
  const shown = rivals.slice(0, 2).map((rival) => rival.athlete);
  return shown.map((rival) => toRivalry(athlete, rival, shown));
}

const leads = ({ athlete, races, rivals }: Profile, quotes: QuoteCounts): Lead[] => [
  ...toRivals(athlete, rivals),
  ...(races > 0 ? [toRaces(athlete)] : []),
  ...(quotes.by > 0 ? [toQuotesBy('What they said', athlete.id)] : []),
  ...(quotes.about > 0 ? [toQuotesAbout('What others said', athlete.id)] : []),
];

/** What the record knows of an athlete: bests, latest races, rivals; `until` is the ISO day that lists go to. */
export function athleteCard(profile: Profile, quotes: QuoteCounts, until: string | null): Reply {
  const { athlete } = profile;
  const bests = profile.bests.slice(0, SHOWN);
  const latest = profile.latest.slice(0, SHOWN);
  const rivals = profile.rivals.slice(0, SHOWN);
  const performances = [...bests, ...latest].map(({ performance }) => performance);
  const cited = [...performances, ...profile.medals.map(({ performance }) => performance)];
  const notes = citeSources(cited.flatMap(({ sources }) => sources));
  const gaps = gapText(bests.map(({ event }) => event)).map((text) => `-# ${text}.`);
  const covered = profile.isListed ? [`Lists ${LISTS_HOLD}.`] : [];
  return card(
    {
      color: colours.athlete,
      title: [...ownFlag(athlete.nation), literal(fullName(athlete))].join(' '),
      description: description(profile, quotes, until),
      fields: [
        ...(bests.length > 0
          ? [
              {
                name: bestsTitle(profile, until),
                value: [bestsTable(bests, until, notes), ...gaps].join('\n'),
              },
            ]
          : []),
        ...medalsField(profile, notes),
        ...(latest.length > 0
          ? [
              {
                name: `Latest ${contestOf(profile)}s`,
                value: [latestTable(latest, notes), ...derivedLegend(performances)].join('\n'),
              },
            ]
          : []),
        ...(rivals.length > 0 ? [{ name: 'Main rivals', value: rivalsTable(rivals) }] : []),
        ...notes.links,
      ],
      footer: { text: [notes.footer, ...covered].filter(Boolean).join('. ') },
    },
    leadRow(leads(profile, quotes)),
  );
}
