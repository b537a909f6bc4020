import { z } from 'zod';
import type { Athlete } from '../src/athletics/athlete.ts';
import { average } from '../src/athletics/average.ts';
import { type Event, eventKey, eventName } from '../src/athletics/discipline.ts';
import { type EventQuery, isEvent } from '../src/athletics/parse-event.ts';
import { shortDiscipline } from '../src/cards/event-words.ts';
import { toAthlete } from '../src/cards/leads.ts';
import { literal } from '../src/cards/markdown.ts';
import { progressionCard } from '../src/cards/progression-card.ts';
import { progressionOf } from '../src/cards/progression-picture.ts';
import { seasonCard } from '../src/cards/season-card.ts';
import { defineCommand, illustrated, type Outcome } from '../src/command.ts';
import type { Invocation, Lead } from '../src/invocation.ts';
import { athleteOrRefuse } from '../src/options/athlete-or-refuse.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { eventOrRefuse } from '../src/options/event-or-refuse.ts';
import { completeEventOfSomebody } from '../src/options/list-completions.ts';
import { nameOption, requiredName, slashCommand, yearOption } from '../src/options/slash-command.ts';
import { yearSchema } from '../src/options/typed-values.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import type { Reply } from '../src/reply.ts';
import { eventsOf, yearsOf } from '../src/results/career.ts';
import { outingsInEvent, outingsInYear } from '../src/results/outings.ts';
import type { Results } from '../src/results/results.ts';
import { byBest, seasonBests } from '../src/results/season-bests.ts';

const BEST = 10;
/** As many as fit a row of buttons beside the athlete's card. */
const OTHER_EVENTS = 4;
const NEAREST_YEARS = 3;

interface Asked {
  readonly id: string;
  readonly year?: number | undefined;
  /** A key that parses to it. */
  readonly event?: string | undefined;
}

const asking = ({ id, year, event }: Asked): Invocation => ({
  command: 'season',
  options: {
    athlete: id,
    ...(year !== undefined && { year: String(year) }),
    ...(event !== undefined && { event }),
  },
});

const toEvent = (id: string, event: Event): Lead => ({
  label: shortDiscipline(event),
  invocation: asking({ id, event: eventKey(event) }),
});

/** The one of somebody's events that a text means. @throws Refusal that offers those there are */
function eventAsked({ id, name }: Athlete, events: readonly Event[], query: EventQuery): Event {
  const event = events.find((own) => isEvent(query, own));
  if (event) return event;
  throw new Refusal(
    `No race of ${literal(name)} in that event is on record.`,
    events.slice(0, OTHER_EVENTS).map((own) => toEvent(id, own)),
  );
}

/** Says that a season is empty. @throws Refusal that leads to the nearest that aren’t, and to the event’s other years */
function refuseEmpty(athlete: Athlete, year: number, event: Event | undefined, years: readonly number[]): never {
  const what = event ? ` in the ${eventName(event)}` : '';
  const nearest = years.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year)).slice(0, NEAREST_YEARS);
  throw new Refusal(`No race of ${literal(athlete.name)}${what} in ${year} is on record.`, [
    ...(event ? [{ label: 'Year by year', invocation: asking({ id: athlete.id, event: eventKey(event) }) }] : []),
    ...nearest.map((near) => ({ label: String(near), invocation: asking({ id: athlete.id, year: near }) })),
  ]);
}

function showSeason(results: Results, athlete: Athlete, year: number, event: Event | undefined, page: number): Reply {
  const key = event && eventKey(event);
  const all = outingsInYear(results, athlete, year);
  const outings = event ? all.filter((outing) => eventKey(outing.event) === key) : all;
  const years = yearsOf(results, athlete);
  if (outings.length === 0) return refuseEmpty(athlete, year, event, years);
  return seasonCard({
    athlete,
    year,
    outings,
    years,
    page,
    event: event ? eventName(event) : '',
    asked: asking({ id: athlete.id, year, event: key }),
    leads: [
      { label: 'Year by year', invocation: asking({ id: athlete.id, event: key }), inPlace: true },
      toAthlete(athlete),
    ],
  });
}

function showProgression(results: Results, athlete: Athlete, event: Event, events: readonly Event[]): Outcome {
  const outings = outingsInEvent(results, athlete, event);
  const best = byBest(outings).slice(0, BEST);
  const others = events.filter((other) => eventKey(other) !== eventKey(event)).slice(0, OTHER_EVENTS);
  const seasons = seasonBests(outings);
  const reply = progressionCard({
    athlete,
    event,
    best,
    seasons,
    average: average(best.flatMap(({ mark }) => mark ?? [])),
    years: yearsOf(results, athlete),
    leads: [...others.map((other) => ({ ...toEvent(athlete.id, other), inPlace: true as const })), toAthlete(athlete)],
  });
  return illustrated(reply, progressionOf(athlete, event, seasons));
}

/** `/season`: an athlete's races of a year, or the best of each year. */
export const season = defineCommand({
  data: slashCommand('season', 'The races of an athlete’s season; without a year, the best of every season')
    .addStringOption(requiredName('athlete', 'Who? Accents and misspellings are forgiven'))
    .addIntegerOption(yearOption('Which season, such as 1998'))
    .addStringOption(nameOption('event', 'Only in this event, such as “1500” or “mile”')),
  examples: ['/season athlete:Hicham El Guerrouj year:1998', '/season athlete:Faith Kipyegon'],
  options: z.object({ athlete: z.string(), year: yearSchema, event: z.string().optional(), page: pageSchema }),
  complete: { athlete: completeAthlete, event: completeEventOfSomebody('athlete') },
  run({ results }, { athlete: text, year, event: typed, page }) {
    const query = typed === undefined ? undefined : eventOrRefuse(typed);
    const athlete = athleteOrRefuse(results, text, (id) => asking({ id, year, event: query?.key }));
    const events = eventsOf(results, athlete);
    const asked = query && eventAsked(athlete, events, query);
    if (year !== undefined) return showSeason(results, athlete, year, asked, page);
    const [main = asked] = events;
    if (!main) throw new Refusal(`No race of ${literal(athlete.name)} is on record.`);
    return showProgression(results, athlete, asked ?? main, events);
  },
});
