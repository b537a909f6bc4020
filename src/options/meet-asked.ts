import { eventKey } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { words } from '../athletics/name.ts';
import { type EventQuery, parseEvent } from '../athletics/parse-event.ts';
import { findMeets, findUnheld, findWithoutRaces, findWordsWithoutRaces } from '../results/find-meet.ts';
import { bareName, withFullYear } from '../results/meet-words.ts';
import type { Results } from '../results/results.ts';
import { spellEvent } from './spell-event.ts';

/** One way to read what was typed for a meet: "Olympic final 2012 1500" names an event, too. */
interface Reading {
  /** What of it names the meet. */
  readonly text: string;
  readonly event: EventQuery | null;
}

/** What was typed for a meet, understood. */
export interface MeetAsked extends Reading {
  /** None when the text means none. */
  readonly meets: readonly Edition[];
  /** The meets that it means of which no edition is on record; none where it means an edition. */
  readonly unheld: readonly Meet[];
}

/** More words than the name of an event has. */
const LONGEST_EVENT = 5;

/** Every way to take an event out of some words, the longest first. */
function* withoutEvent(typed: readonly string[]): Generator<Reading> {
  for (let length = Math.min(LONGEST_EVENT, typed.length - 1); length > 0; length -= 1)
    for (let from = 0; from + length <= typed.length; from += 1) {
      const event = parseEvent(typed.slice(from, from + length).join(' '));
      if (event) yield { text: typed.toSpliced(from, length).join(' '), event };
    }
}

/** A text whole, and then without an event, also without a misspelt one. */
function* parts(typed: string): Generator<Reading> {
  yield { text: typed, event: null };
  yield* withoutEvent(typed.trim().split(/\s+/));
  yield* withoutEvent(spellEvent(typed).trim().split(/\s+/));
}

/** What a text may say; each as it stands, with its year in full, and without what is said of any meet. */
function* readings(typed: string): Generator<Reading> {
  for (const { text, event } of parts(typed)) {
    const full = withFullYear(text);
    for (const same of new Set([text, full, bareName(full)])) yield { text: same, event };
  }
}

/** The race that a text about a meet names: "Dream Mile 2022", or "Bislett Dream Mile", is the mile of the Bislett Games. */
export function raceNamed({ listed }: Results, [edition]: readonly Edition[], text: string): EventQuery | null {
  const meet = listed.store.meets.find(({ id }) => edition && id === meetId(edition.id));
  const said = new Set(words(text));
  const [, race] = Object.entries(meet?.raceNames ?? {}).find(([own]) => said.isSupersetOf(new Set(words(own)))) ?? [];
  return meet && race ? parseEvent(eventKey({ ...race, indoor: meet.indoor })) : null;
}

/** The meets that a text means, and the event where it names one beside them; meets without a result on record where it means no other. */
export function meetAsked(results: Results, typed: string): MeetAsked {
  for (const { text, event } of readings(typed)) {
    for (const find of [findMeets, findWithoutRaces]) {
      const meets = find(results, text);
      if (meets.length > 0) return { text, event: event ?? raceNamed(results, meets, text), meets, unheld: [] };
    }
    const unheld = findUnheld(results, text);
    if (unheld.length > 0) return { text, event, meets: [], unheld };
  }
  for (const { text, event } of readings(typed)) {
    const meets = findWordsWithoutRaces(results, text);
    if (meets.length > 0) return { text, event, meets, unheld: [] };
  }
  return { text: typed, event: null, meets: [], unheld: [] };
}
