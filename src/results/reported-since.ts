import { type Event, eventKey } from '../athletics/discipline.ts';
import { byMark, type Mark } from '../athletics/mark.ts';
import { byBest } from './by-best.ts';
import { type Outing, toldOuting } from './outing.ts';
import { yearIn } from './outings.ts';
import type { Results } from './results.ts';

/** A list of the best, as far as it is shown. */
export interface ShownList {
  readonly event: Event;
  /** Only of this nation, by its code. */
  readonly nation: string | undefined;
  /** Only of this season. */
  readonly year: number | undefined;
  /** Every mark instead of the best of each athlete. */
  readonly every: boolean;
  /** ISO date to which it is complete. */
  readonly until: string;
  /** Its first lines, the best first. */
  readonly shown: readonly Outing[];
  /** As many lines as there could be. */
  readonly size: number;
}

/** What articles tell of an event after an ISO date: marks that count, the best first. */
function told(results: Results, event: Event, until: string): Outing[] {
  const races = results.told.filter((race) => eventKey(race.event) === eventKey(event));
  const outings = races.flatMap((race) =>
    race.performances.flatMap((performance) => toldOuting(race, performance) ?? []),
  );
  return byBest(outings.filter(({ date }) => date > until));
}

const isWorse = (mark: Mark | null, other: Mark | null): boolean =>
  !mark || (other !== null && byMark(mark, other) > 0);

const firstOfEach = (outings: readonly Outing[]): Outing[] =>
  outings.filter(({ athlete }, i) => outings.findIndex((other) => other.athlete.id === athlete.id) === i);

/** The marks that articles tell of since the day to which a list is complete, and that would stand among its first lines; the best first. */
export function reportedSince(results: Results, list: ShownList): Outing[] {
  const { event, nation, year, every, until, shown, size } = list;
  const all = told(results, event, until).filter(
    (outing) =>
      (nation === undefined || outing.nation === nation) && (year === undefined || yearIn(outing.date) === year),
  );
  const last = shown.length < size ? null : (shown.at(-1)?.mark ?? null);
  const own = new Map(shown.toReversed().map(({ athlete, mark }) => [athlete.id, mark]));
  return (every ? all : firstOfEach(all)).filter(
    ({ athlete, mark }) =>
      !isWorse(mark, last) && (every || !own.has(athlete.id) || !isWorse(mark, own.get(athlete.id) ?? null)),
  );
}
