import type { Mark } from '../athletics/mark.ts';
import type { Side } from '../lists/ahead.ts';
import type { Encounter } from './meetings.ts';
import type { Rivalry } from './rivalry.ts';
import type { Score } from './score.ts';

/** What the encounters of a rivalry add up to. */
export interface RivalryFigures {
  /** The latest season first. */
  readonly seasons: readonly { readonly year: number; readonly score: Pick<Score, 'a' | 'b'> }[];
  /** The most wins in a row that one of them had; null when nobody won. */
  readonly longest: { readonly side: Side; readonly wins: number } | null;
  /** The smallest and the greatest margin of a time; null where none is known. */
  readonly closest: Mark | null;
  readonly widest: Mark | null;
  /** How often each did not finish or was disqualified. */
  readonly failures: Record<Side, number>;
}

const yearOf = ({ race: { date, edition } }: Encounter): number =>
  date === null ? edition.year : Number(date.slice(0, 4));

const winsOf = (encounters: readonly Encounter[], side: Side): number =>
  encounters.filter(({ winner }) => winner === side).length;

function longestOf(encounters: readonly Encounter[]): RivalryFigures['longest'] {
  let longest: RivalryFigures['longest'] = null;
  let run = 0;
  let before: Side | null = null;
  for (const { winner } of encounters) {
    if (winner === null) continue;
    run = winner === before ? run + 1 : 1;
    before = winner;
    if (run > (longest?.wins ?? 0)) longest = { side: winner, wins: run };
  }
  return longest;
}

const failuresOf = (encounters: readonly Encounter[], side: Side): number =>
  encounters.filter((encounter) => encounter[side].status === 'DNF' || encounter[side].status === 'DQ').length;

/** Works out the figures; times alone have margins that can be compared from event to event. */
export function figuresOf({ encounters }: Rivalry): RivalryFigures {
  const bySeason = [...Map.groupBy(encounters, yearOf)].sort(([a], [b]) => b - a);
  const margins = encounters
    .flatMap(({ margin }) => (margin?.measure === 'time' ? margin : []))
    .sort((a, b) => a.value - b.value);
  return {
    seasons: bySeason.map(([year, of]) => ({ year, score: { a: winsOf(of, 'a'), b: winsOf(of, 'b') } })),
    longest: longestOf(encounters),
    closest: margins[0] ?? null,
    widest: margins.at(-1) ?? null,
    failures: { a: failuresOf(encounters, 'a'), b: failuresOf(encounters, 'b') },
  };
}
