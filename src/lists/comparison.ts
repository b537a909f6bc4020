import { average } from '../athletics/average.ts';
import type { Mark } from '../athletics/mark.ts';
import { type EventRows, eventsOfAthlete } from './athlete-rows.ts';
import { isSparse } from './gaps.ts';
import { markAt } from './list-performance.ts';
import type { ListStore } from './list-store.ts';
import { byStrength } from './main-event.ts';

/** One side of a comparison in one discipline. */
export interface Side {
  /** The row of the best mark. */
  readonly best: number;
  /** The average of as many best marks as are compared. */
  readonly average: Mark;
  readonly marks: number;
}

/** A discipline that both have marks in. */
export interface SharedDiscipline {
  readonly a: Side & EventRows;
  readonly b: Side & EventRows;
  /** How many best marks of each the averages are of: ten, or as many as both have. */
  readonly averaged: number;
}

/** Two athletes side by side. */
export interface Comparison {
  /** What both are strongest in first; then those that both have most marks in, ten counting as many, and so does any number of decathlons; of these, the one worth most. */
  readonly shared: readonly SharedDiscipline[];
  /** What only one has marks in, the strongest first. */
  readonly onlyA: readonly EventRows[];
  readonly onlyB: readonly EventRows[];
}

const MOST_AVERAGED = 10;

function sideOf(store: ListStore, own: EventRows, averaged: number): Side & EventRows {
  const [best = 0] = own.rows;
  const marks = Array.from(own.rows.subarray(0, averaged), (row) => markAt(store, row));
  return { ...own, best, average: average(marks) ?? markAt(store, best), marks: own.rows.length };
}

/** Men’s and women’s 100 m are one discipline, 100 m and 110 m hurdles are two. */
const isSame = (a: EventRows, b: EventRows): boolean =>
  a.event.discipline === b.event.discipline && a.event.indoor === b.event.indoor;

function shareOf(store: ListStore, a: EventRows, b: EventRows): SharedDiscipline {
  const averaged = Math.min(MOST_AVERAGED, a.rows.length, b.rows.length);
  return { a: sideOf(store, a, averaged), b: sideOf(store, b, averaged), averaged };
}

/** How many marks tell who is better; where lists lack most of them, those there are stand for enough. */
const telling = ({ a, averaged }: SharedDiscipline): number =>
  isSparse(a.event.discipline) ? MOST_AVERAGED : averaged;

/** Two athletes, by number, in every discipline that the lists have marks of both in that count. */
export function comparisonOf(store: ListStore, a: number, b: number): Comparison {
  const [eventsA, eventsB] = [a, b].map((athlete) => byStrength(store, eventsOfAthlete(store, athlete)));
  const [ofA, ofB] = [eventsA ?? [], eventsB ?? []];
  const points = ({ best }: Side): number => store.numbers.points[best] ?? 0;
  const isOfBoth = ({ a: own, b: other }: SharedDiscipline): boolean =>
    own.event === ofA[0]?.event && other.event === ofB[0]?.event;
  const shared = ofA
    .flatMap((own) => ofB.filter((other) => isSame(own, other)).map((other) => shareOf(store, own, other)))
    .sort(
      (x, y) =>
        Number(isOfBoth(y)) - Number(isOfBoth(x)) ||
        telling(y) - telling(x) ||
        points(y.a) + points(y.b) - points(x.a) - points(x.b),
    );
  return {
    shared,
    onlyA: ofA.filter((own) => !ofB.some((other) => isSame(own, other))),
    onlyB: ofB.filter((own) => !ofA.some((other) => isSame(own, other))),
  };
}
