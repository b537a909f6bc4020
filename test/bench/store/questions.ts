import type { Event } from '../../../src/athletics/discipline.ts';
import { words } from '../../../src/athletics/name.ts';
import { membersOf } from '../../../src/lists/groups.ts';
import { athleteAt } from '../../../src/lists/list-athlete.ts';
import { eventOfRace } from '../../../src/lists/list-event.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { nationsOf } from '../../../src/lists/list-texts.ts';

/** What one question may be about: a performance that there is, and all that goes with it. */
export interface Question {
  readonly athlete: number;
  /** Somebody else in the same race, or anybody where lists have nobody else. */
  readonly other: number;
  readonly race: number;
  readonly eventNumber: number;
  readonly event: Event;
  readonly nation: string;
  readonly nationNumber: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly mark: number;
  /** Lines before the page that is asked for. */
  readonly offset: number;
  /** What somebody types who looks for the athlete. */
  readonly typed: string;
}

/** Mulberry32: the same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A name as it is typed: the beginning of some of its words, in any order, one time in three with a mistake, one in ten with the nation. */
function typedName(name: string, nation: string, random: () => number): string {
  const own = words(name);
  const some = random() < 0.5 ? own.slice(-1) : own.toReversed();
  const text = some.join(' ');
  const begun = text.slice(0, 1 + Math.floor(random() * text.length));
  const at = Math.floor(random() * begun.length);
  const misspelt = random() < 1 / 3 ? `${begun.slice(0, at)}e${begun.slice(at + 1)}` : begun;
  return random() < 0.1 ? `${misspelt} ${nation}` : misspelt;
}

/** Questions about random performances. */
export function questions(store: ListStore, count: number, random: () => number): Question[] {
  const { numbers, raceOf, athleteOf, columns } = store;
  const nations = nationsOf(columns);
  const anyBelow = (length: number): number => Math.floor(random() * length);
  return Array.from({ length: count }, () => {
    const row = anyBelow(store.rows);
    const race = raceOf[row] ?? 0;
    const athlete = athleteOf[row] ?? 0;
    const rivals = membersOf(store.byRace, race).filter((rival) => athleteOf[rival] !== athlete);
    const nationNumber = numbers.entrantNation[numbers.entrant[row] ?? 0] ?? 0;
    const nation = nations[nationNumber] ?? '';
    const eventNumber = eventOfRace(store, race);
    const event = columns.events[eventNumber];
    if (!event) throw new RangeError(`no event of row ${row}`);
    const day = numbers.day[race] ?? 0;
    return {
      athlete,
      other: athleteOf[rivals[anyBelow(rivals.length)] ?? anyBelow(store.rows)] ?? 0,
      race,
      eventNumber,
      event,
      nation,
      nationNumber,
      year: Math.floor(day / 10_000),
      month: Math.floor(day / 100) % 100,
      day: day % 100,
      mark: numbers.mark[row] ?? 0,
      offset: anyBelow(20) * 10,
      typed: typedName(athleteAt(store, athlete).name, nation, random),
    };
  });
}
