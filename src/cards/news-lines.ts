import type { NewRace } from '../announcements/news.ts';
import type { Performance, Race } from '../results/race.ts';
import { dayOf, derivedLegend, meetName, placeText, raceTitle, shortEvent } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { markText } from '../wording/mark-text.ts';
import { literal } from '../wording/markdown.ts';
import { shortRound } from '../wording/round-words.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { spoiler, spoilerAfterCells } from '../wording/spoiler.ts';
import { leadingMark, performanceTable } from './performance-table.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, type Line, table } from './table.ts';

/** So few races are all shown with their first three; of more only those that are followed, at most so many. */
const FEW = 6;
const FULL = 4;
/** So many more are shown with their winners alone. */
const BRIEF = 20;
const FIRST = 3;
const MOST_FOLLOWED = 3;

/** What stands before whatever is followed. */
const STAR = '★ ';

const briefLayout: Layout = {
  left: [{ align: 'start' }],
  right: [{ align: 'end' }, { align: 'start', shorten: shortNames }, { align: 'end' }],
};

/** The first three, and those who are followed wherever they came. Where results are hidden, a fourth line would tell that they weren’t among the three. */
function shownOf({ race: { performances }, athleteIds }: NewRace, hidden: boolean): Performance[] {
  const first = performances.slice(0, FIRST);
  const others = performances.slice(FIRST).filter(({ athlete }) => athleteIds.includes(athlete.id));
  return [...first, ...(hidden ? [] : others.slice(0, MOST_FOLLOWED))];
}

function fullLines(news: NewRace, notes: SourceNotes, hidden: boolean): string[] {
  const { race, followed } = news;
  const best = leadingMark(race);
  const rows = performanceTable(
    shownOf(news, hidden).map((performance) => ({ performance, best })),
    notes,
  );
  return [`${followed ? STAR : ''}${raceTitle(race)} · ${dayOf(race.date)}`, ...(hidden ? rows.map(spoiler) : rows)];
}

/** Whoever is followed, or else won. */
const mostWanted = ({ race: { performances }, athleteIds }: NewRace): Performance | undefined =>
  performances.find(({ athlete }) => athleteIds.includes(athlete.id)) ?? performances[0];

function briefLine(news: NewRace, notes: SourceNotes): Line {
  const { race, followed } = news;
  const one = mostWanted(news);
  const name = [shortEvent(race.event), shortRound(race)].filter(Boolean).join(' ');
  return {
    left: [`${followed ? STAR : ''}${name}`],
    flag: flag(one?.nation ?? one?.athlete.nation ?? null),
    right: [one && one.place !== 1 ? placeText(one) : '', one ? cellName(one.athlete) : '–', one ? markText(one) : ''],
    note: one ? [one.records.join(' '), notes.note(one.sources)].filter(Boolean).join(' ') : '',
  };
}

/** Lines under a heading for each meet. */
function underMeets(races: readonly NewRace[], linesOf: (ofMeet: readonly NewRace[]) => string[]): string[] {
  const meets = [...Map.groupBy(races, ({ race }) => race.edition.id).values()];
  return meets.map((ofMeet) => [...ofMeet.slice(0, 1).map(({ race }) => heading(race)), ...linesOf(ofMeet)].join('\n'));
}

const heading = ({ edition }: Race): string =>
  [`**${literal(meetName(edition))}**`, ...(edition.city === null ? [] : [literal(edition.city)])].join(' · ');

/** The races of a day’s news that there is room for, as the lines below will show them. */
export interface ShownNews {
  readonly full: readonly NewRace[];
  readonly brief: readonly NewRace[];
  readonly more: number;
}

/** Of few races the first three each; of many the first three of what is followed, then winners, and how many there are besides. */
export function shownNews(races: readonly NewRace[]): ShownNews {
  const full = races.length <= FEW ? races : races.filter(({ followed }) => followed).slice(0, FULL);
  const brief = races.slice(full.length, full.length + BRIEF);
  return { full, brief, more: races.length - full.length - brief.length };
}

/** The performances that are shown, for their sources. */
export const performancesIn = ({ full, brief }: ShownNews, hidden: boolean): Performance[] => [
  ...full.flatMap((news) => shownOf(news, hidden)),
  ...brief.flatMap((news) => mostWanted(news) ?? []),
];

/** The news of a day: races by meet, each line with its sources, results hidden if asked. */
export function newsLines({ full, brief, more }: ShownNews, notes: SourceNotes, hidden: boolean): string {
  const briefLines = (ofMeet: readonly NewRace[]): string[] => {
    const rows = table(
      ofMeet.map((news) => briefLine(news, notes)),
      briefLayout,
    );
    return hidden ? rows.map(spoilerAfterCells) : rows;
  };
  return [
    ...underMeets(full, (ofMeet) => ofMeet.flatMap((news) => fullLines(news, notes, hidden))),
    ...underMeets(brief, briefLines),
    ...derivedLegend(performancesIn({ full, brief, more }, hidden)),
    ...(more > 0 ? [`-# and ${more} more: \`/result\``] : []),
  ].join('\n\n');
}
