import type { Athlete } from '../../../athletics/athlete.ts';
import { formatDate } from '../../../athletics/date.ts';
import type { Event } from '../../../athletics/discipline.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { membersOf } from '../../../lists/groups.ts';
import { eventNumber } from '../../../lists/list-event.ts';
import { sourcesOfRow } from '../../../results/list-source.ts';
import { bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { birthday } from '../birthday.ts';
import { bornOnOtherDays, bornToday } from '../born-today.ts';
import { dayAsked } from '../day-asked.ts';
import { isStrongIn } from '../is-strong-in.ts';
import { mainEventOf } from '../main-event-of.ts';
import type { Scope } from '../scope.ts';
import { worded } from '../worded.ts';
import { didWords, eventWords } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** From so many of the best of an event the others are taken, those whose fame is nearest. */
const BEST = 400;
const NEAREST = 15;
/** Those of an age, as the prompt tells the year. */
const YEARS = 4;

/** The best of an event who were born on another day for sure. */
function bornOtherwise({ world: { results } }: Scope, event: Event, own: number, born: string): readonly Athlete[] {
  const { store } = results.listed;
  const rows = membersOf(store.bests, (eventNumber(store, event) ?? 0) * 2).subarray(0, BEST);
  const numbers = Array.from(rows, (row) => store.athleteOf[row] ?? 0);
  const others = numbers.flatMap((number) => {
    const other = birthday(results, number);
    const apart = Math.abs(Number(other?.slice(0, 4)) - Number(born.slice(0, 4)));
    return other !== null && apart <= YEARS && other.slice(5) !== born.slice(5) ? [number] : [];
  });
  // Athletes stand in the order of their fame: among unknown names a great one would be the answer.
  const near = others
    .filter((number) => isStrongIn(store, number, event))
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
    .slice(0, NEAREST);
  return near.map(results.listed.athleteAt);
}

/** Who was born on this day in some year; who has had all of this day is asked about others. */
export const bornOnThisDay: Kind = {
  name: 'born-today',
  toldBy: 'athlete',
  pool: bornToday,
  beyond: bornOnOtherDays,
  draft(scope, number) {
    const { results } = scope.world;
    const { store } = results.listed;
    const born = birthday(results, number);
    const event = mainEventOf(store, number);
    const best = event && bestAt(results, rowsInEvent(store, number, event).rows[0] ?? 0);
    if (born === null || !event || !best) return null;
    const { athlete } = best;
    const wrong = wrongAthletes(results, athlete, bornOtherwise(scope, event, number, born), scope.random);
    if (!wrong) return null;
    const day = dayAsked(scope.world.now, born);
    return {
      prompt: worded(scope.random, [
        `Who was born on ${day} and ${didWords(event, best.mark)}?`,
        `Born on ${day}: who ${didWords(event, best.mark)}?`,
      ]),
      right: athlete.name,
      wrong: wrong.map(({ name }) => name),
      facts: [athlete.id],
      why: `${athlete.name} was born on ${formatDate(born)}: ${bestWords(best)} in the ${eventWords(event)}.`,
      sources: sourcesOfRow(store, best.row),
      about: {
        athletes: [athlete.id],
        discipline: event.discipline,
        meet: null,
        year: best.year,
        nations: athlete.nation === null ? [] : [athlete.nation],
      },
    };
  },
};
