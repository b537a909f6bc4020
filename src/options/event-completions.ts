import { disciplines, type Event, eventKey, eventName } from '../athletics/discipline.ts';
import { fold } from '../athletics/name.ts';
import { isEvent, parseEvent } from '../athletics/parse-event.ts';
import type { Complete } from '../command.ts';
import { eventsOf } from '../results/career.ts';
import { contestedEvents } from '../results/contested-events.ts';
import { type Choice, choiceOf } from './choices.ts';
import { filledIn } from './filled-in.ts';

/** Those of some events that a text means or is a part of, in their order. */
function offered(events: readonly Event[], typed: string): Choice[] {
  const query = parseEvent(typed);
  const text = fold(typed);
  return events
    .filter((event) => (query && isEvent(query, event)) || fold(eventName(event)).includes(text))
    .map((event) => choiceOf(eventName(event), eventKey(event)));
}

/** Events of the athlete in another option, the strongest first; of everybody, the most contested first, when nobody is named there. */
export const completeEventOf =
  (option: string): Complete =>
  ({ results }, typed, others) => {
    const athlete = filledIn(results, others[option]);
    return offered(athlete ? eventsOf(results, athlete) : contestedEvents(results), typed);
  };

/** Events that the lists have, in programme order. */
export const completeListEvent: Complete = ({ results }, typed) => offered(results.listed.store.columns.events, typed);

/** Every discipline, of whom the text says, in programme order. */
export const completeDiscipline: Complete = (_, typed) => {
  const { sex = null, indoor = null } = parseEvent(typed) ?? {};
  const events = disciplines.map(({ id }): Event => ({ discipline: id, sex, indoor: indoor ?? false }));
  return offered(events, typed);
};
