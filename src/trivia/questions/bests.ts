import type { DisciplineId } from '../../athletics/discipline.ts';
import { kindOf } from '../../athletics/discipline-kind.ts';
import { eventsOfAthlete } from '../../lists/athlete-rows.ts';
import { isSparse } from '../../lists/gaps.ts';
import { membersOf } from '../../lists/groups.ts';
import { isoDay } from '../../lists/list-day.ts';
import { eventNumber, eventOfRace } from '../../lists/list-event.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { lowerBound } from '../../lists/lower-bound.ts';
import { oncePer } from '../../once-per.ts';
import type { Difficulty } from './difficulty.ts';
import { isWalk } from './is-walk.ts';
import { nationOfRow } from './nation-of-row.ts';
import { olympicEvents } from './olympic-events.ts';
import { pooled } from './pooled.ts';
import { harder, REMEMBERED, renownOf } from './renown.ts';
import { rowIsOnTopic } from './row-is-on-topic.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';

/** How far down an all-time list the best of somebody is easy, medium and hard to know. */
const RANKS: Readonly<Record<Difficulty, number>> = { easy: 10, medium: 30, hard: 70 };
/** Of events that fans follow less it is as hard as from so much further down; and of the least followed only so many are asked for. */
const LESS_FOLLOWED = 10;

function difficultyOf(place: number, discipline: DisciplineId, year: number): Difficulty | null {
  const isRemembered = !isWalk(discipline) && year >= REMEMBERED;
  const depth = isRemembered ? place : place * 2 + LESS_FOLLOWED;
  if (!olympicEvents.has(discipline)) return depth < RANKS.hard ? 'hard' : null;
  if (depth < RANKS.easy) return 'easy';
  if (depth < RANKS.medium) return 'medium';
  return depth < RANKS.hard ? 'hard' : null;
}

interface Best {
  readonly row: number;
  readonly difficulty: Difficulty;
  /** Whether fans know the athlete; the others are for those who ask for them. */
  readonly isKnown: boolean;
}

function bestIn(store: ListStore, discipline: DisciplineId, row: number, place: number): Best | null {
  const year = store.yearOf[store.raceOf[row] ?? 0] ?? 0;
  const difficulty = difficultyOf(place, discipline, year);
  const renown = renownOf(store, store.athleteOf[row] ?? 0, year);
  return (
    difficulty && {
      row,
      difficulty: harder(difficulty, renown ?? 'hard'),
      isKnown: renown !== null && (olympicEvents.has(discipline) || place < LESS_FOLLOWED),
    }
  );
}

/** Whether bests of an event can be asked for; teams of men and of women share their names. */
const hasBests = (discipline: DisciplineId): boolean => !isSparse(discipline) && kindOf(discipline) !== 'Relays';

/** The best of each of the best athletes, event by event. */
const bestsOfLists = oncePer((store: ListStore): readonly Best[] =>
  store.columns.events.flatMap(({ discipline }, event) => {
    if (!hasBests(discipline)) return [];
    const rows = Array.from(membersOf(store.bests, event * 2).subarray(0, RANKS.hard));
    return rows.flatMap((row, place) => bestIn(store, discipline, row, place) ?? []);
  }),
);

/** So far down an all-time list the best of a nation is looked for: somebody asks for the nation. */
const NATIONS = 400;

/** The bests of a nation's athletes, further down than those of others. */
const bestsOfNation = (store: ListStore, nation: string): readonly Best[] =>
  store.columns.events.flatMap(({ discipline }, event) => {
    if (!hasBests(discipline)) return [];
    const rows = Array.from(membersOf(store.bests, event * 2).subarray(0, NATIONS)).entries();
    return [...rows].flatMap(([place, row]) =>
      nationOfRow(store, row) === nation
        ? [bestIn(store, discipline, row, place) ?? { row, difficulty: 'hard' as const, isKnown: false }]
        : [],
    );
  });

/** Whether the best in a row belongs to the topic. Who asks for a nation, or for an event that few follow, wants those whom few know as well. */
function isOnTopic(scope: Scope, { row, isKnown }: Best): boolean {
  if (!rowIsOnTopic(scope, row)) return false;
  const { store } = scope.world.results.listed;
  const race = store.raceOf[row] ?? 0;
  switch (scope.topic.kind) {
    case 'today':
      return isKnown && (isoDay(store.numbers.day[race] ?? 0)?.endsWith(todayOf(scope.world.now)) ?? false);
    case 'discipline': {
      const event = store.columns.events[eventOfRace(store, race)];
      return isKnown || (event !== undefined && !olympicEvents.has(event.discipline));
    }
    case 'athlete':
    case 'nation':
      return true;
    default:
      return isKnown;
  }
}

/** The best of an athlete in each event, wherever it stands: somebody asks for the athlete. */
function bestsOfAthlete(store: ListStore, number: number): readonly Best[] {
  return eventsOfAthlete(store, number).flatMap(({ event, rows: [row] }) => {
    const all = membersOf(store.bests, (eventNumber(store, event) ?? 0) * 2);
    if (row === undefined || isSparse(event.discipline)) return [];
    const place = lowerBound(all, row, 0, all.length);
    return [bestIn(store, event.discipline, row, place) ?? { row, difficulty: 'hard', isKnown: false }];
  });
}

function bestsFor({ topic, world: { results } }: Scope): readonly Best[] {
  const { store } = results.listed;
  if (topic.kind === 'nation') return bestsOfNation(store, topic.nation);
  if (topic.kind !== 'athlete') return bestsOfLists(store);
  const number = results.listed.numberOf(topic.athlete.id);
  return number === undefined ? [] : bestsOfAthlete(store, number);
}

/** The rows of the all-time bests of a topic and difficulty. */
export const bests = pooled('bests', (scope) =>
  Uint32Array.from(
    bestsFor(scope).flatMap((best) =>
      best.difficulty === scope.difficulty && isOnTopic(scope, best) ? [best.row] : [],
    ),
  ),
);
