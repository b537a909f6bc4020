import { z } from 'zod';
import { isEvent } from '../src/athletics/parse-event.ts';
import { finishOf } from '../src/cards/finish-picture.ts';
import { toRaces } from '../src/cards/leads.ts';
import { raceCard } from '../src/cards/race-card.ts';
import { raceListCard } from '../src/cards/race-list-card.ts';
import { defineCommand, illustrated, type Outcome } from '../src/command.ts';
import type { Lead } from '../src/invocation.ts';
import { listsEnd } from '../src/lists/complete-to.ts';
import type { ListStore } from '../src/lists/list-store.ts';
import { completeAthlete, completeMeet } from '../src/options/completions.ts';
import { completeEventOf } from '../src/options/event-completions.ts';
import { greatestLeads } from '../src/options/greatest-leads.ts';
import { instead } from '../src/options/instead.ts';
import { type RaceQuestion, readRaceQuestion } from '../src/options/race-question.ts';
import { racesAsked } from '../src/options/races-asked.ts';
import { nameOption, slashCommand, yearOption } from '../src/options/slash-command.ts';
import { yearSchema } from '../src/options/typed-values.ts';
import { whyNoResult } from '../src/options/why-no-result.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import { findRace } from '../src/results/find-race.ts';
import type { Race } from '../src/results/race.ts';
import type { RaceQuery } from '../src/results/race-query.ts';
import type { World } from '../src/world.ts';

const data = slashCommand('result', 'Who won? One race, or the list of those that match')
  .addStringOption(nameOption('athlete', 'Somebody who was in it'))
  .addStringOption(nameOption('event', 'Such as “1500”, “women’s mile”, “110 hurdles”'))
  .addStringOption(nameOption('meet', 'A meet’s name or city, such as “Bislett” or “Oslo”'))
  .addIntegerOption(yearOption('Such as 2024'));

/** What a button asks for by id, never what somebody typed. */
const LATEST: Lead = { label: 'Latest result', invocation: { command: 'result', options: {} } };

function showRace({ quotes, results }: World, race: Race, page: number, others: readonly Lead[] = []): Outcome {
  const isQuoted = (athleteId: string): boolean => quotes.by(athleteId).length > 0;
  return illustrated(raceCard(race, page, isQuoted, others, listsEnd(results.listed.store)), finishOf(race));
}

function refuseNone(world: World, question: RaceQuestion): never {
  const { title, query } = question;
  if (title === '') throw new Refusal('No result is on record yet.');
  const { athlete } = query;
  const hasRaces = athlete && world.results.racesOf(athlete.id).length > 0;
  const message = [`No result on record for ${title}.`, ...whyNoResult(world, query)].join(' ');
  throw new Refusal(message, [...instead(world.results, question), hasRaces ? toRaces(athlete) : LATEST]);
}

/** To the best of an event that lists have, for whoever looks for more than what came last. */
function toBest({ columns }: ListStore, { event, athlete, meets, year }: RaceQuery): Lead[] {
  if (!event || athlete || meets) return [];
  const inLists = columns.events.filter((known) => isEvent(event, known)).map(({ discipline }) => discipline);
  if (new Set(inLists).size !== 1) return [];
  const options = { discipline: event.key, ...(year !== undefined && { year: String(year) }) };
  return [
    { label: year === undefined ? 'All-time list' : `Best of ${year}`, invocation: { command: 'records', options } },
  ];
}

/** `/result`: one race as a card, or a list to choose from; the latest race when nothing is asked. */
export const result = defineCommand({
  data,
  examples: ['/result', '/result athlete:Jakob Ingebrigtsen event:1500', '/result meet:Paris year:2024'],
  options: z.object({
    athlete: z.string().optional(),
    event: z.string().optional(),
    meet: z.string().optional(),
    year: yearSchema,
    /** Not registered: only buttons and menus name a race by its id. */
    race: z.string().optional(),
    /** Not registered: a button asks for heats, too. */
    rounds: z.literal('every').optional(),
    page: pageSchema,
  }),
  complete: { athlete: completeAthlete, event: completeEventOf('athlete'), meet: completeMeet },
  run(world, { race: raceId, rounds, page, ...typed }) {
    if (raceId !== undefined) {
      const race = findRace(world.results, raceId);
      if (!race) throw new Refusal('That result is no longer on record.', [LATEST]);
      return showRace(world, race, page);
    }
    const question = readRaceQuestion(world.results, typed);
    const found = racesAsked(world.results, question, rounds === 'every');
    const [first, second] = found.races.slice(0, 2);
    if (!first) return refuseNone(world, question);
    const { title, query } = question;
    return title === '' || !second
      ? showRace(world, first, page, found.leads)
      : raceListCard({
          ...found,
          title,
          until: query.meets && listsEnd(world.results.listed.store),
          page,
          athlete: query.athlete,
          leads: [
            ...found.leads,
            ...greatestLeads(world.results, question),
            ...toBest(world.results.listed.store, query),
          ],
        });
  },
});
