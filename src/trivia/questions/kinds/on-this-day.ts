import { eventKey } from '../../../athletics/discipline.ts';
import { isLegalWind } from '../../../athletics/legal-wind.ts';
import { membersOf } from '../../../lists/groups.ts';
import { performanceAt } from '../../../lists/list-performance.ts';
import { raceAt } from '../../../lists/list-race.ts';
import type { ListStore } from '../../../lists/list-store.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { competedThere } from '../competed-there.ts';
import { dayAsked } from '../day-asked.ts';
import { happenedOnOtherDays, happenedToday } from '../happened-today.ts';
import { isKnownTo } from '../is-known-to.ts';
import { hasTitles } from '../prestige.ts';
import type { Scope } from '../scope.ts';
import { worded } from '../worded.ts';
import { didWords, eventWords, meetOnly } from '../wording.ts';
import { wrongAthletes } from '../wrong-athletes.ts';
import type { Kind } from './kind.ts';

/** Those who had the same mark in the event on the same day, by id. */
function sameThatDay({ world: { results } }: Scope, { row, mark }: Best): ReadonlySet<string> {
  const { store } = results.listed;
  const { day } = store.numbers;
  const race = store.raceOf[row] ?? 0;
  const same = new Set<string>();
  for (let step = -1; step <= 1; step += 2)
    for (let other = step < 0 ? race : race + 1; day[other] === day[race]; other += step)
      for (const own of membersOf(store.byRace, other))
        if (store.numbers.mark[own] === mark.value) same.add(results.listed.athleteAt(store.athleteOf[own] ?? 0).id);
  return same;
}

/** Whether a row won a final, without too much wind: who was third, or won a heat or the second of two races, nobody keeps in mind. */
function isLegalWin(store: ListStore, row: number): boolean {
  const { wind, place, race: number } = performanceAt(store, row);
  const { round, section } = raceAt(store, number);
  return place === 1 && round === 'final' && (section ?? 1) === 1 && (wind === null || isLegalWind(wind));
}

/** "in Monaco"; where titles are won "at the World Championships in Rome", but not twice in Tokyo. */
function whereWords(store: ListStore, { row, city }: Best): string {
  const { edition } = raceAt(store, store.raceOf[row] ?? 0);
  if (!edition || !hasTitles(edition)) return `in ${city}`;
  return edition.name.includes(city) ? `at ${meetOnly(edition)}` : `at ${meetOnly(edition)} in ${city}`;
}

/** Who did something on this day in some year; who has had all of this day is asked about others. */
export const onThisDay: Kind = {
  name: 'on-this-day',
  toldBy: 'athlete',
  pool: happenedToday,
  beyond: happenedOnOtherDays,
  draft(scope, row) {
    const { results } = scope.world;
    const { store } = results.listed;
    const done = bestAt(results, row);
    if (!done || done.athlete.team || !isLegalWin(store, row)) return null;
    // Who asks for today takes what the day has.
    if (scope.topic.kind !== 'today' && !isKnownTo(scope, done.athlete, done.year)) return null;
    const same = sameThatDay(scope, done);
    const others = competedThere(results, done).filter(({ id }) => !same.has(id));
    const wrong = same.size === 1 && wrongAthletes(results, done.athlete, others, scope.random);
    if (!wrong) return null;
    const day = dayAsked(scope.world.now, done.date);
    const what = `${didWords(done.event, done.mark)} ${whereWords(store, done)}`;
    return {
      prompt: worded(scope.random, [`On ${day}: who ${what}?`, `Who ${what} on ${day}?`]),
      right: done.athlete.name,
      wrong: wrong.map(({ name }) => name),
      ...aboutBests(results, done),
      // One of each race is enough.
      facts: [eventKey(done.event), done.date, done.city],
      why: `${bestWords(done)} in the ${eventWords(done.event)}.`,
    };
  },
};
