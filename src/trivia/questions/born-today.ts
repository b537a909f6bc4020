import { isEvent } from '../../athletics/parse-event.ts';
import { rowsInEvent } from '../../lists/athlete-rows.ts';
import { bornOn } from '../../lists/born-on.ts';
import type { ListStore } from '../../lists/list-store.ts';
import type { Difficulty } from './difficulty.ts';
import { mainEventOf } from './main-event-of.ts';
import type { Pool } from './pool.ts';
import { pooled } from './pooled.ts';
import { renownOf } from './renown.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';

/** Of all those born on a day so many are looked at. */
const MOST = 150;

function difficultyOf({ world: { results } }: Scope, number: number): Difficulty | null {
  const { store: lists } = results.listed;
  const born = results.listed.athleteAt(number).born;
  // In their best years.
  return born === null ? null : renownOf(lists, number, Number(born.slice(0, 4)) + PRIME);
}

/** About the age at which athletes are at their best. */
const PRIME = 25;

/** The year of somebody’s best: who asks for the 1970s means those who competed then. */
function bestYear(lists: ListStore, number: number): number | undefined {
  const event = mainEventOf(lists, number);
  const [best] = event ? rowsInEvent(lists, number, event).rows : [];
  return best === undefined ? undefined : lists.yearOf[lists.raceOf[best] ?? 0];
}

function isOnTopic({ topic, world: { results } }: Scope, number: number): boolean {
  const { store: lists } = results.listed;
  const { id, nation } = results.listed.athleteAt(number);
  switch (topic.kind) {
    case 'everything':
    case 'today':
      return true;
    case 'articles':
    case 'quotes':
      return false;
    case 'discipline': {
      const event = mainEventOf(lists, number);
      return event !== undefined && isEvent(topic.event, event);
    }
    case 'athlete':
      return id === topic.athlete.id;
    case 'era':
      return Math.floor((bestYear(lists, number) ?? 0) / 10) * 10 === topic.decade;
    case 'nation':
      return nation === topic.nation;
  }
}

/** The numbers of the athletes born on this day of the year, of a topic and difficulty. */
export const bornToday = pooled('born', (scope) => {
  const { results, now } = scope.world;
  const { store: lists } = results.listed;
  const [month = 0, day = 0] = todayOf(now).split('-').map(Number);
  return bornOn(lists, month, day, MOST)
    .map(({ number }) => number)
    .filter((number) => difficultyOf(scope, number) === scope.difficulty && isOnTopic(scope, number));
});

/** Those born on any day, of a topic and difficulty. */
const bornSometime = pooled('born sometime', (scope) => {
  const { columns, numbers } = scope.world.results.listed.store;
  return Uint32Array.from({ length: columns.people }, (_, number) => number).filter(
    (number) =>
      numbers.athleteBorn[number] !== 0 && difficultyOf(scope, number) === scope.difficulty && isOnTopic(scope, number),
  );
});

/** The numbers of the athletes born on any day of the year, of a topic and difficulty; none for the topic of today. */
export const bornOnOtherDays = (scope: Scope): Pool => (scope.topic.kind === 'today' ? [] : bornSometime(scope));
