import type { DisciplineId } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { isEvent } from '../athletics/parse-event.ts';
import { listsEnd } from '../lists/complete-to.ts';
import { findRaces } from '../results/find-race.ts';
import { yearIn } from '../results/outings.ts';
import type { RaceQuery } from '../results/race-query.ts';
import type { Results } from '../results/results.ts';
import { dayOf } from '../wording/event-words.ts';
import type { World } from '../world.ts';

const NONE_INDOORS = 'The lists don’t have results from indoors.';

const areIndoorsMissing = ({ listed }: Results): boolean => {
  const { events } = listed.store.columns;
  return events.length > 0 && !events.some(({ indoor }) => indoor);
};

/** The one event that meets have, where lists don’t have it; null otherwise. */
function missingEvent({ listed }: Results, meets: readonly Meet[]): DisciplineId | null {
  const { events } = listed.store.columns;
  const [only, ...others] = new Set(meets.flatMap(({ disciplines }) => disciplines));
  const isAll = meets.every(({ disciplines }) => disciplines.length > 0) && others.length === 0;
  return only && isAll && events.length > 0 && !events.some(({ discipline }) => discipline === only) ? only : null;
}

/** Why lists have nothing of some meets, where that can be told: they are indoors, or have one event that no list is of. */
export function whyNotListed(results: Results, meets: readonly Meet[]): string[] {
  if (meets.length === 0) return [];
  if (areIndoorsMissing(results) && meets.every(({ indoor }) => indoor)) return [NONE_INDOORS];
  const missing = missingEvent(results, meets);
  const event = missing && eventInSentence({ discipline: missing, sex: null, indoor: false });
  return event ? [`The lists have no ${event}.`] : [];
}

/** What keeps meets from having results: they are still to come, or were indoors, of which the lists have none. */
function whyNotHeld({ meets: known, results, now }: World, meets: readonly Edition[]): string[] {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const held = meets.map(({ id, year }) => {
    const meet = known.find((one) => one.id === meetId(id));
    return { meet, start: meet?.editions.find((one) => one.year === year)?.start ?? '' };
  });
  const first = held.map(({ start }) => start).toSorted()[0] ?? '';
  if (first > today) return [`It begins on ${dayOf(first)}.`];
  const all = held.flatMap(({ meet }) => meet ?? []);
  return all.length === held.length ? whyNotListed(results, all) : [];
}

/** Why nothing was found, where that can be told: it is still to come on record or on lists, or they don’t have the event. */
export function whyNoResult(world: World, { athlete, event, meets = [], year: asked }: RaceQuery): string[] {
  const { results } = world;
  const notHeld = whyNotHeld(world, meets);
  if (notHeld.length > 0) return notHeld;
  const [newest] = findRaces(results, { athlete }).slice(0, 1);
  if (newest?.date && asked !== undefined && asked > yearIn(newest.date))
    return [`The newest is of ${dayOf(newest.date)}.`];
  const year = asked ?? meets.map((edition) => edition.year).toSorted()[0];
  const { store } = results.listed;
  const { events } = store.columns;
  const isMissing = event && events.length > 0 && !events.some((known) => isEvent(event, known));
  if (isMissing) return [event.indoor ? NONE_INDOORS : 'The lists don’t have this event.'];
  const until = listsEnd(store, event && ((known) => isEvent(event, known)));
  if (until !== undefined && year !== undefined && year >= yearIn(until))
    return [`The lists go to ${dayOf(until)}: of what came later only articles tell.`];
  return [];
}
