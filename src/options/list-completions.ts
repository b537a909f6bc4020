import { disciplines, type Event, eventKey, eventName } from '../athletics/discipline.ts';
import { fold } from '../athletics/name.ts';
import { nationOf } from '../athletics/nation.ts';
import { isEvent, parseEvent } from '../athletics/parse-event.ts';
import type { Complete } from '../command.ts';
import { nationSizes } from '../lists/nation-sizes.ts';
import { eventsOf } from '../results/career.ts';
import { findAthlete } from '../results/find-athlete.ts';
import { type Choice, choiceOf } from './choices.ts';
import { nationsBeginning } from './nation-or-refuse.ts';

/** Those of some events that a text means or is a part of. */
function offered(events: readonly Event[], typed: string): Choice[] {
  const query = parseEvent(typed);
  return events
    .filter((event) => (query && isEvent(query, event)) || fold(eventName(event)).includes(fold(typed)))
    .map((event) => choiceOf(eventName(event), eventKey(event)));
}

/** Events that the lists have, in programme order. */
export const completeListEvent: Complete = ({ lists }, typed) => offered(lists.columns.events, typed);

/** Every discipline, of whom the text says, in programme order. */
export const completeDiscipline: Complete = (_, typed) => {
  const { sex = null, indoor = null } = parseEvent(typed) ?? {};
  const events = disciplines.map(({ id }): Event => ({ discipline: id, sex, indoor: indoor ?? false }));
  return offered(events, typed);
};

/** Events of the athlete in another option, the strongest first; all events when nobody is named there. */
export const completeEventOfSomebody =
  (option: string): Complete =>
  (world, typed, others) => {
    const text = others[option];
    const match = text === undefined ? null : findAthlete(world.results, text);
    if (match?.kind !== 'exact') return completeListEvent(world, typed, others);
    return offered(eventsOf(world.results, match.found), typed);
  };

/** Nations by name, code or demonym; when nothing was typed, those with most performances in the lists. */
export const completeNation: Complete = ({ lists }, typed) => {
  const sizes = nationSizes(lists);
  const known =
    fold(typed) === '' ? [...sizes.keys()].flatMap((code) => nationOf(code) ?? []) : nationsBeginning(typed);
  return known
    .toSorted((a, b) => (sizes.get(b.code) ?? 0) - (sizes.get(a.code) ?? 0))
    .map(({ code, name }) => choiceOf(`${name} (${code})`, code));
};
