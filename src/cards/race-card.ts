import type { Lead } from '../invocation.ts';
import { type Page, paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import type { Performance, Race } from '../results/race.ts';
import { contestWord } from '../wording/contest-word.ts';
import { dayOf, derivedLegend, meetName, raceTitle } from '../wording/event-words.ts';
import { gapText } from '../wording/gap-text.ts';
import { literal } from '../wording/markdown.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { raceWindText, windOfAll } from '../wording/wind-text.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { disputeField } from './dispute-text.ts';
import { toAthlete, toQuotesBy, toRivalry } from './leads.ts';
import { pager, pageText } from './pager.ts';
import { leadingMark, performanceTable } from './performance-table.ts';
import type { SourceNotes } from './source-notes.ts';

const LINES_A_PAGE = 20;

/** "6 Aug 2024 · Olympic Games 2024 · Paris 🇫🇷"; of a meet that only its city names, that is all: "1 Jun 2010 · Oslo 🇳🇴". */
function whereAndWhen({ date, edition }: Race): string {
  const isNamed = edition.name !== edition.city || date === null;
  const meet = isNamed ? [literal(meetName(edition))] : [];
  const city = edition.city === null ? [] : [literal(edition.city)];
  const place = [...city, ...ownFlag(edition.nation)].join(' ');
  return [dayOf(date), ...meet, place].filter(Boolean).join(' · ');
}

/** What isn’t known of a race: what lists can’t have and, of one after the ISO day that they go to, what articles don’t tell. */
function missingText({ date, event, sources, performances }: Race, until: string | undefined): string[] {
  if (!sources.some(({ kind }) => kind === 'list'))
    return until !== undefined && date !== null && date > until
      ? [`-# The lists go to ${dayOf(until)}: of this ${contestWord([event])} only articles tell.`]
      : [];
  const places = new Set(performances.flatMap(({ place }) => place ?? []));
  const isGap = Array.from({ length: Math.max(0, ...places) }, (_, i) => i + 1).some((place) => !places.has(place));
  const others = isGap ? 'others are missing' : 'others may be missing';
  const [why = 'The lists hold good marks only'] = gapText([event]);
  return [`-# ${why}: ${others}.`];
}

function description(race: Race, shown: Page<Performance>, notes: SourceNotes, until: string | undefined): string {
  const best = leadingMark(race);
  const wind = windOfAll(race.performances);
  const rows = shown.items.map((performance) => ({
    performance: wind === null ? performance : { ...performance, wind: null },
    best,
  }));
  const lines = performanceTable(rows, notes);
  const foot = [
    ...derivedLegend(shown.items),
    ...missingText(race, until),
    ...pageText(shown).map((text) => `-# ${text}`),
  ];
  const blew = wind === null ? [] : [raceWindText(wind)];
  return [[whereAndWhen(race), ...blew].join(' · '), '', ...lines, ...(foot.length > 0 ? ['', ...foot] : [])].join(
    '\n',
  );
}

/** First against second, what they said, and the two themselves. */
function leads({ performances }: Race, isQuoted: (athleteId: string) => boolean): Lead[] {
  const [first, second] = performances.map(({ athlete }) => athlete);
  const two = [first, second].flatMap((athlete) => athlete ?? []);
  const speaker = performances.find(({ athlete }) => isQuoted(athlete.id))?.athlete;
  return [
    ...(first && second ? [toRivalry(first, second)] : []),
    ...(speaker ? [toQuotesBy(`Quotes by ${speaker.name}`, speaker.id)] : []),
    ...two.map(toAthlete),
  ];
}

/** One race: who came where, in what, how far behind, and who says so; `others` lead to races beside it, `until` is the ISO day that lists go to. */
export function raceCard(
  race: Race,
  wantedPage: number,
  isQuoted: (athleteId: string) => boolean,
  others: readonly Lead[] = [],
  until?: string,
): Reply {
  const shown = paginate(race.performances, wantedPage, LINES_A_PAGE);
  const disputed = race.disputes.flatMap(({ readings }) => readings.flatMap(({ sources }) => sources));
  const notes = citeSources([...race.performances.flatMap(({ sources }) => sources), ...race.sources, ...disputed]);
  return card(
    {
      color: colours.race,
      title: raceTitle(race),
      description: description(race, shown, notes, until),
      fields: [...disputeField(race.disputes, notes), ...notes.links],
      footer: { text: notes.footer },
    },
    [
      ...leadRow([...leads(race, isQuoted), ...others]),
      ...pager(shown, { command: 'result', options: { race: race.id } }),
    ],
  );
}
