import { z } from 'zod';
import type { Athlete } from '../src/athletics/athlete.ts';
import { average } from '../src/athletics/average.ts';
import { type Event, eventKey, eventName } from '../src/athletics/discipline.ts';
import { toAthlete } from '../src/cards/leads.ts';
import { progressionCard } from '../src/cards/progression-card.ts';
import { progressionOf } from '../src/cards/progression-picture.ts';
import { seasonCard } from '../src/cards/season-card.ts';
import { defineCommand, illustrated, type Outcome } from '../src/command.ts';
import { athleteOrRefuse } from '../src/options/athlete-or-refuse.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { completeEventOf } from '../src/options/event-completions.ts';
import { eventOrRefuse } from '../src/options/event-or-refuse.ts';
import {
  askingSeason,
  eventAsked,
  refuseEmptySeason,
  refuseUncounted,
  toOtherEvents,
} from '../src/options/season-question.ts';
import { nameOption, requiredName, slashCommand, yearOption } from '../src/options/slash-command.ts';
import { yearSchema } from '../src/options/typed-values.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import type { Reply } from '../src/reply.ts';
import { bestOfEach } from '../src/results/by-best.ts';
import { eventsOf, yearsOf } from '../src/results/career.ts';
import { eventCareer } from '../src/results/event-career.ts';
import { outingsInYear } from '../src/results/outings.ts';
import type { Results } from '../src/results/results.ts';
import { literal } from '../src/wording/markdown.ts';

const BEST = 10;

function showSeason(results: Results, athlete: Athlete, year: number, event: Event | undefined, page: number): Reply {
  const key = event && eventKey(event);
  const all = outingsInYear(results, athlete, year);
  const outings = event ? all.filter((outing) => eventKey(outing.event) === key) : all;
  const years = yearsOf(results, athlete);
  if (outings.length === 0) return refuseEmptySeason(athlete, year, event, years);
  const main = event ?? bestOfEach(outings)[0]?.event;
  return seasonCard({
    athlete,
    year,
    outings,
    years,
    page,
    event: event ? eventName(event) : '',
    asked: askingSeason({ id: athlete.id, year, event: key }),
    leads: [
      {
        label: 'Year by year',
        invocation: askingSeason({ id: athlete.id, event: main && eventKey(main) }),
        inPlace: true,
      },
      toAthlete(athlete),
    ],
  });
}

function showProgression(results: Results, athlete: Athlete, event: Event, events: readonly Event[]): Outcome {
  const { seasons, best } = eventCareer(results, athlete, event, BEST);
  if (best.length === 0) return refuseUncounted(athlete, event, events);
  const reply = progressionCard({
    athlete,
    event,
    best,
    seasons,
    average: average(best.flatMap(({ mark }) => mark ?? [])),
    years: yearsOf(results, athlete),
    leads: [
      ...toOtherEvents(athlete.id, event, events).map((lead) => ({ ...lead, inPlace: true as const })),
      toAthlete(athlete),
    ],
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
  complete: { athlete: completeAthlete, event: completeEventOf('athlete') },
  run({ results }, { athlete: text, year, event: typed, page }) {
    const query = typed === undefined ? undefined : eventOrRefuse(typed);
    const athlete = athleteOrRefuse(results, text, (id) => askingSeason({ id, year, event: query?.key }), query);
    const events = eventsOf(results, athlete);
    const asked = query && eventAsked(athlete, events, query);
    if (year !== undefined) return showSeason(results, athlete, year, asked, page);
    const [main = asked] = events;
    if (!main) throw new Refusal(`No result of ${literal(athlete.name)} is on record.`);
    return showProgression(results, athlete, asked ?? main, events);
  },
});
