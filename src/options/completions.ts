import { type Event, eventKey, eventName } from '../athletics/discipline.ts';
import { fold } from '../athletics/name.ts';
import { isEvent, parseEvent } from '../athletics/parse-event.ts';
import { meetName } from '../cards/event-words.ts';
import type { Complete } from '../command.ts';
import { findAthlete, suggestAthletes } from '../results/find-athlete.ts';
import { suggestMeets } from '../results/find-meet.ts';
import { profileOf } from '../results/profile.ts';
import type { Athlete, Race, Results } from '../results/results.ts';
import { choiceOf } from './choices.ts';

const named = ({ name, id }: { readonly name: string; readonly id: string }) => choiceOf(name, id);

/** Athletes by name; those with most races when nothing was typed. */
export const completeAthlete: Complete = ({ results }, typed) => suggestAthletes(results, typed).map(named);

const filledIn = (results: Results, text: string | undefined): Athlete | undefined => {
  const match = text === undefined ? null : findAthlete(results, text);
  return match?.kind === 'exact' ? match.found : undefined;
};

/** Athletes by name, first those whom the athlete in another option met most often; only those when nothing was typed. */
export const completeRivalOf =
  (option: string): Complete =>
  (world, typed, others) => {
    const athlete = filledIn(world.results, others[option]);
    const rivals = athlete ? profileOf(world.results, athlete).rivals.map((rival) => named(rival.athlete)) : [];
    if (fold(typed) === '' && rivals.length > 0) return rivals;
    const all = completeAthlete(world, typed, others).filter(({ value }) => value !== athlete?.id);
    const met = rivals.filter(({ value }) => all.some((choice) => choice.value === value));
    return [...met, ...all];
  };

/** Events that were contested, the most contested first. */
function eventsOf(races: readonly Race[]): Event[] {
  const byEvent = Map.groupBy(races, ({ event }) => eventKey(event));
  return [...byEvent.values()].sort((a, b) => b.length - a.length).flatMap(([race]) => race?.event ?? []);
}

/** Events by name, of the athlete in another option when there is one. */
export const completeEventOf =
  (option: string): Complete =>
  ({ results }, typed, others) => {
    const athlete = filledIn(results, others[option]);
    const query = parseEvent(typed);
    const text = fold(typed);
    return eventsOf(athlete ? results.racesOf(athlete.id) : results.races)
      .filter((event) => (query && isEvent(query, event)) || fold(eventName(event)).includes(text))
      .map((event) => choiceOf(eventName(event), eventKey(event)));
  };

/** Meets by name, city or year; the latest when nothing was typed. */
export const completeMeet: Complete = ({ results }, typed) =>
  suggestMeets(results, typed).map((edition) => choiceOf(meetName(edition), edition.id));
