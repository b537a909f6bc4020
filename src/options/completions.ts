import type { Athlete } from '../athletics/athlete.ts';
import { eventKey, eventName } from '../athletics/discipline.ts';
import { fold } from '../athletics/name.ts';
import { isEvent, parseEvent } from '../athletics/parse-event.ts';
import { labelAmong } from '../cards/athlete-label.ts';
import { meetName } from '../cards/event-words.ts';
import { limits } from '../cards/limits.ts';
import type { Complete } from '../command.ts';
import { contestedEvents } from '../results/contested-events.ts';
import { findAthlete, suggestAthletes } from '../results/find-athlete.ts';
import { suggestMeets } from '../results/find-meet.ts';
import type { Results } from '../results/results.ts';
import { rivalsOf } from '../results/rivals.ts';
import { choiceOf } from './choices.ts';

const named = (athlete: Athlete, _: number, all: readonly Athlete[]) => choiceOf(labelAmong(athlete, all), athlete.id);

/** Athletes by name; those whom articles tell of and the most famous when nothing was typed. */
export const completeAthlete: Complete = ({ results }, typed) =>
  suggestAthletes(results, typed).slice(0, limits.choices).map(named);

const filledIn = (results: Results, text: string | undefined): Athlete | undefined => {
  const match = text === undefined ? null : findAthlete(results, text);
  return match?.kind === 'exact' ? match.found : undefined;
};

/** Athletes by name, first those whom the athlete in another option met most often; only those when nothing was typed. */
export const completeRivalOf =
  (option: string): Complete =>
  (world, typed, others) => {
    const athlete = filledIn(world.results, others[option]);
    const rivals = athlete ? rivalsOf(world.results, athlete, limits.choices) : [];
    const offered = rivals.map((rival) => rival.athlete).map(named);
    if (fold(typed) === '' && offered.length > 0) return offered;
    const all = completeAthlete(world, typed, others).filter(({ value }) => value !== athlete?.id);
    const met = offered.filter(({ value }) => all.some((choice) => choice.value === value));
    return [...met, ...all];
  };

/** Events by name, of the athlete in another option when there is one. */
export const completeEventOf =
  (option: string): Complete =>
  ({ results }, typed, others) => {
    const athlete = filledIn(results, others[option]);
    const query = parseEvent(typed);
    const text = fold(typed);
    return contestedEvents(results, athlete)
      .filter((event) => (query && isEvent(query, event)) || fold(eventName(event)).includes(text))
      .map((event) => choiceOf(eventName(event), eventKey(event)));
  };

/** Meets by name, city or year; the latest when nothing was typed. */
export const completeMeet: Complete = ({ results }, typed) =>
  suggestMeets(results, typed).map((edition) => choiceOf(meetName(edition), edition.id));
