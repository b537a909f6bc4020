import type { ListStore } from '../../lists/list-store.ts';
import { onThisDay } from '../../lists/on-this-day.ts';
import { oncePer } from '../../once-per.ts';
import type { Difficulty } from './difficulty.ts';
import type { Pool } from './pool.ts';
import { pooled } from './pooled.ts';
import { rememberedWins } from './remembered-wins.ts';
import { rowIsOnTopic } from './row-is-on-topic.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';

/** So many rows of a day are worth a question, those with most points first. */
const MOST = 1500;
/** From so many points on a mark is known to many, or to some. */
const KNOWN: Readonly<Record<Difficulty, number>> = { easy: 1220, medium: 1185, hard: 1100 };

const bestOfDay = oncePer((_: ListStore) => new Map<string, readonly number[]>());

/** The best rows of a day, "07-14"; kept for as long as it lasts. */
function rowsOf(store: ListStore, day: string): readonly number[] {
  const days = bestOfDay(store);
  const known = days.get(day);
  if (known) return known;
  const rows = Array.from(onThisDay(store, { month: Number(day.slice(0, 2)), day: Number(day.slice(3)) }, 0, MOST));
  days.clear();
  days.set(day, rows);
  return rows;
}

function difficultyOf(points: number): Difficulty | null {
  if (points >= KNOWN.easy) return 'easy';
  if (points >= KNOWN.medium) return 'medium';
  return points >= KNOWN.hard ? 'hard' : null;
}

/** The rows of what happened on this day of the year, of a topic and difficulty. */
export function happenedToday(scope: Scope): Pool {
  const { results, now } = scope.world;
  const { store } = results.listed;
  return rowsOf(store, todayOf(now)).filter(
    (row) => difficultyOf(store.numbers.points[row] ?? 0) === scope.difficulty && rowIsOnTopic(scope, row),
  );
}

/** What is remembered of any day, of a topic and difficulty. */
const remembered = pooled('remembered', (scope) => {
  const { store } = scope.world.results.listed;
  return rememberedWins(store).filter(
    (row) => difficultyOf(store.numbers.points[row] ?? 0) === scope.difficulty && rowIsOnTopic(scope, row),
  );
});

/** The rows of what was won on any day of the year and is remembered, of a topic and difficulty; none for the topic of today. */
export const happenedOnOtherDays = (scope: Scope): Pool => (scope.topic.kind === 'today' ? [] : remembered(scope));
