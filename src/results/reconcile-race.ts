import { formatDate } from '../athletics/date.ts';
import { byMark } from '../athletics/mark.ts';
import { disputeOf } from './dispute-of.ts';
import type { Dispute, Performance } from './race.ts';
import { believed, gathered, type Reading } from './readings.ts';
import { readingOf } from './said-reading.ts';
import { settleAthlete } from './settle-athlete.ts';
import { settlePlaces } from './settle-places.ts';
import type { SourcedClaim } from './sourced-claim.ts';

/** The day and the performances of one race, and what its sources disagree about. */
export interface Reconciled {
  readonly date: string | null;
  readonly performances: readonly Performance[];
  readonly disputes: readonly Dispute[];
}

/** A record alone is of a performance that another sentence tells of; alone it is none. */
const isOutcome = ({ claim: { place, mark, status } }: SourcedClaim): boolean =>
  place !== null || mark !== null || status !== null;

/** By place; those without one follow by mark, then by name. */
function byFinish(a: Performance, b: Performance): number {
  if (a.place !== null && b.place !== null && a.place !== b.place) return a.place - b.place;
  if ((a.place === null) !== (b.place === null)) return a.place === null ? 1 : -1;
  if (a.mark && b.mark && a.mark.value !== b.mark.value) return byMark(a.mark, b.mark);
  if ((a.mark === null) !== (b.mark === null)) return a.mark === null ? 1 : -1;
  return a.athlete.name.localeCompare(b.athlete.name, 'en');
}

/** The day most sources give. */
const dayReadings = (claims: readonly SourcedClaim[]): Reading<string>[] =>
  gathered(
    claims.flatMap((said) => (said.claim.date === null ? [] : [readingOf(said, said.claim.date, true)])),
    Object.is,
  );

/** Makes one race, or one round of several, of everything that sources say of it. What was not believed of days, places and marks stands in a dispute. */
export function reconcileRace(claims: readonly SourcedClaim[], isOneRace: boolean): Reconciled {
  const byAthlete = Map.groupBy(claims, ({ athlete }) => athlete.id);
  const settled = [...byAthlete.values()].flatMap((said) =>
    said[0] && said.some(isOutcome) ? [settleAthlete(said[0].athlete, said)] : [],
  );
  const { kept, disputes } = settlePlaces(settled, isOneRace);
  const days = believed(dayReadings(claims)).order;
  const everybody = settled.map(({ performance }) => performance.athlete);
  return {
    date: days[0]?.value ?? null,
    performances: kept.map(({ performance }) => performance).sort(byFinish),
    disputes: [
      ...disputeOf('The day', everybody, days, formatDate),
      ...disputes,
      ...settled.flatMap((one) => one.disputes),
    ],
  };
}
