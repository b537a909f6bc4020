import { eventKey } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { words } from '../athletics/name.ts';
import { type EventQuery, parseEvent } from '../athletics/parse-event.ts';
import {
  findAtVenue,
  findByWords,
  findCalled,
  findMeets,
  findUnheld,
  findWithoutRaces,
  findWordsWithoutRaces,
} from '../results/find-meet.ts';
import { flagsIn, flagsNamed, isYear, placeIn, withoutFlags } from '../results/meet-words.ts';
import type { Results } from '../results/results.ts';
import { type Reading, readings } from './meet-readings.ts';

/** What was typed for a meet, understood. */
export interface MeetAsked extends Reading {
  /** None when the text means none. */
  readonly meets: readonly Edition[];
  /** The meets that it means of which no edition is on record; none where it means an edition. */
  readonly unheld: readonly Meet[];
  /** Of the meet that it names what is on record of other years than its own, of which nothing is known. */
  readonly elsewhen: readonly Edition[];
}

/** Whether a meet may have had an event: what lists don’t have only indoors, and a road race no 60 m. */
function mayHave({ listed }: Results, { id }: Edition, { disciplines }: EventQuery): boolean {
  const { meets, columns } = listed.store;
  const known = meets.find((meet) => meet.id === meetId(id));
  const own = disciplines.filter((one) => !known?.disciplines.length || known.disciplines.includes(one));
  return known?.indoor ? own.length > 0 : columns.events.some(({ discipline }) => own.includes(discipline));
}

/** Meets, unless none of them can have the event that is asked for, and others with the same words can: “Istanbul 2023” of the 60 m is what was indoors. */
function withEvent(results: Results, text: string, meets: readonly Edition[], event: EventQuery | null) {
  if (!event || meets.length === 0 || meets.some((edition) => mayHave(results, edition, event))) return meets;
  const others = findWordsWithoutRaces(results, text).filter((edition) => mayHave(results, edition, event));
  return others.length > 0 ? others : meets;
}

/** The race that a text about a meet names: "Dream Mile 2022", or "Bislett Dream Mile", is the mile of the Bislett Games. */
export function raceNamed({ listed }: Results, [edition]: readonly Edition[], text: string): EventQuery | null {
  const meet = listed.store.meets.find(({ id }) => edition && id === meetId(edition.id));
  const said = new Set(words(text));
  const [, race] = Object.entries(meet?.raceNames ?? {}).find(([own]) => said.isSupersetOf(new Set(words(own)))) ?? [];
  return meet && race ? parseEvent(eventKey({ ...race, indoor: meet.indoor })) : null;
}

/** Meets of the very name that a text says, without its year. */
const named = (results: Results, text: string): readonly Edition[] =>
  words(text).some(isYear) ? findCalled(results, placeIn(text)) : [];

/** What a text means of what is on record or, without a result, is known by that very name; a meet of the name that it says is none of another year’s. */
function meetsMeant(results: Results, text: string): Pick<MeetAsked, 'meets' | 'elsewhen'> {
  const found = findMeets(results, text);
  const others = named(results, text);
  const ids = new Set(others.map(({ id }) => meetId(id)));
  if (found.length > 0 && (ids.size === 0 || found.some(({ id }) => ids.has(meetId(id)))))
    return { meets: found, elsewhen: [] };
  const known = findWithoutRaces(results, text);
  if (known.length > 0) return { meets: known, elsewhen: [] };
  return { meets: [], elsewhen: others };
}

const NOTHING = { event: null, meets: [], unheld: [], elsewhen: [] } as const;

/** What is on record of a meet whose year a text gets wrong. */
const inAnyYear = (results: Results, text: string): readonly Edition[] =>
  words(text).some(isYear) && placeIn(text) !== '' ? findByWords(results, placeIn(text)) : [];

/** Whether a text means a meet that is known. */
export const isKnown = ({ meets, unheld, elsewhen }: MeetAsked): boolean =>
  meets.length + unheld.length + elsewhen.length > 0;

/** What a text without flags means. */
function meetWritten(results: Results, typed: string, asked: EventQuery | undefined): MeetAsked {
  for (const { text, event } of readings(typed)) {
    const { meets: meant, elsewhen } = meetsMeant(results, text);
    const meets = withEvent(results, text, meant, asked ?? event);
    if (meets.length > 0) return { ...NOTHING, text, event: event ?? raceNamed(results, meets, text), meets };
    if (elsewhen.length > 0) return { ...NOTHING, text, event, elsewhen };
    const unheld = findUnheld(results, text);
    const others = unheld.length > 0 ? inAnyYear(results, text) : [];
    if (others.length > 0) return { ...NOTHING, text, event, elsewhen: others };
    if (unheld.length > 0) return { ...NOTHING, text, event, unheld };
  }
  for (const { text, event } of readings(typed))
    for (const find of [findWordsWithoutRaces, findAtVenue]) {
      const meets = find(results, text);
      if (meets.length > 0) return { ...NOTHING, text, event, meets };
    }
  for (const { text, event } of readings(typed)) {
    const elsewhen = inAnyYear(results, text);
    if (elsewhen.length > 0) return { ...NOTHING, text, event, elsewhen };
  }
  return { ...NOTHING, text: typed };
}

/** The meets that a text means, and the event where it names one beside them; meets without a result on record where it means no other. `event` is the one that was asked for besides. */
export function meetAsked(results: Results, typed: string, event?: EventQuery): MeetAsked {
  const named = meetWritten(results, flagsNamed(typed), event);
  const flags = flagsIn(typed);
  if (flags.length === 0 || isKnown(named)) return named;
  // A flag may also stand beside a name, for where it is; beside “champs”, most of which are elsewhere, it doesn’t.
  const beside = meetWritten(results, withoutFlags(typed), event);
  const meets = beside.meets.filter(({ nation }) => flags.some(({ code }) => code === nation));
  return meets.length > beside.meets.length / 2 ? { ...beside, meets } : named;
}
