import { isEvent } from '../../athletics/parse-event.ts';
import { bornOn } from '../../lists/born-on.ts';
import type { Difficulty } from './difficulty.ts';
import { mainEventOf } from './main-event-of.ts';
import { pooled } from './pooled.ts';
import type { Scope } from './scope.ts';
import { todayOf } from './today-of.ts';

/** Athletes stand in the order of their fame; so many have a name that fans know, or some of them. */
const FAME: Readonly<Record<Difficulty, number>> = { easy: 600, medium: 1500, hard: 3500 };
/** Of all those born on a day so many are looked at. */
const MOST = 150;

function difficultyOf(number: number): Difficulty | null {
  if (number < FAME.easy) return 'easy';
  if (number < FAME.medium) return 'medium';
  return number < FAME.hard ? 'hard' : null;
}

function isOnTopic({ topic, world: { results, lists } }: Scope, number: number): boolean {
  const { id, nation, born } = results.listed.athleteAt(number);
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
      return Math.floor(Number(born?.slice(0, 4)) / 10) * 10 === topic.decade;
    case 'nation':
      return nation === topic.nation;
  }
}

/** The numbers of the athletes born on this day of the year, of a topic and difficulty. */
export const bornToday = pooled('born', (scope) => {
  const { lists, now } = scope.world;
  const [month = 0, day = 0] = todayOf(now).split('-').map(Number);
  return bornOn(lists, month, day, MOST)
    .map(({ number }) => number)
    .filter((number) => difficultyOf(number) === scope.difficulty && isOnTopic(scope, number));
});
