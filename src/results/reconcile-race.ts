import { byMark, formatMark, type Mark, sameMark } from '../athletics/mark.ts';
import { ordinal } from '../athletics/ordinal.ts';
import { sortRecords } from '../athletics/record.ts';
import { believed, gathered, type Reading } from './readings.ts';
import type { Athlete, Dispute, Performance } from './results.ts';
import { distinctSources } from './source.ts';
import type { SourcedClaim } from './sourced-claim.ts';

/** The performances of one race and what its sources disagree about. */
export interface Reconciled {
  readonly performances: readonly Performance[];
  readonly disputes: readonly Dispute[];
}

const readingOf = <Value>(said: SourcedClaim, value: Value, stated: boolean): Reading<Value> => ({
  value,
  sources: [said.source],
  published: said.published,
  stated,
  known: said.known,
});

const placeReadings = (claims: readonly SourcedClaim[]): Reading<number>[] =>
  gathered(
    claims.flatMap((said) =>
      said.claim.place === null ? [] : [readingOf(said, said.claim.place, !said.claim.derived.includes('place'))],
    ),
    Object.is,
  );

const markReadings = (claims: readonly SourcedClaim[]): Reading<Mark>[] =>
  gathered(
    claims.flatMap((said) =>
      said.claim.mark === null ? [] : [readingOf(said, said.claim.mark, !said.claim.derived.includes('mark'))],
    ),
    sameMark,
  );

function disputeOf<Value>(
  about: string,
  athletes: readonly Athlete[],
  readings: readonly Reading<Value>[],
  print: (value: Value) => string,
): Dispute[] {
  if (readings.length < 2) return [];
  const { order, reason } = believed(readings);
  return [
    {
      about,
      athleteIds: athletes.map(({ id }) => id),
      reason,
      readings: order.map(({ value, sources }, i) => ({ value: print(value), sources, chosen: i === 0 })),
    },
  ];
}

interface Settled {
  readonly performance: Performance;
  readonly places: readonly Reading<number>[];
  readonly disputes: readonly Dispute[];
}

/** What the sources say of one athlete in one race, put together. */
function settle(athlete: Athlete, claims: readonly SourcedClaim[]): Settled {
  const places = believed(placeReadings(claims)).order;
  const marks = believed(markReadings(claims)).order;
  const [place, mark] = [places[0], marks[0]];
  return {
    places,
    performance: {
      athlete,
      place: place?.value ?? null,
      mark: mark?.value ?? null,
      records: sortRecords(claims.flatMap(({ claim }) => claim.records)),
      status: claims.find(({ claim }) => claim.status)?.claim.status ?? null,
      derived: [
        ...(place && !place.stated ? ['place' as const] : []),
        ...(mark && !mark.stated ? ['mark' as const] : []),
      ],
      sources: distinctSources(claims.map(({ source }) => source)),
    },
    disputes: [
      ...disputeOf(`${athlete.name}’s place`, [athlete], places, ordinal),
      ...disputeOf(`${athlete.name}’s mark`, [athlete], marks, formatMark),
    ],
  };
}

/** Two athletes can share a place when one source gives it to both, or when their marks are the same. */
function sharePlace(a: Settled, b: Settled): boolean {
  const [one, other] = [a.performance, b.performance];
  if (one.mark && other.mark) return sameMark(one.mark, other.mark);
  return one.sources.some(({ id }) => other.sources.some((source) => source.id === id));
}

/** Settles who was in a place that sources give to different athletes; the others lose the place, and are left out when nothing else is known of them. */
function settlePlace(
  place: number,
  rivals: readonly Settled[],
): { readonly kept: Settled[]; readonly disputes: Dispute[] } {
  const [first, ...others] = rivals;
  if (!first || others.every((other) => sharePlace(first, other))) return { kept: [...rivals], disputes: [] };
  const readings = rivals.flatMap((rival) =>
    rival.places.filter(({ value }) => value === place).map((reading) => ({ ...reading, value: rival })),
  );
  const disputes = disputeOf(
    `${ordinal(place)} place`,
    rivals.map(({ performance }) => performance.athlete),
    readings,
    ({ performance }) => performance.athlete.name,
  );
  const winner = believed(readings).order[0]?.value;
  const kept = rivals.flatMap((rival): Settled[] => {
    if (rival === winner) return [rival];
    return rival.performance.mark
      ? [{ ...rival, performance: { ...rival.performance, place: null, derived: [] } }]
      : [];
  });
  return { kept, disputes };
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

/** Makes one race of everything that sources say of it. Nothing is lost: what was not believed stands in a dispute. */
export function reconcileRace(claims: readonly SourcedClaim[]): Reconciled {
  const byAthlete = Map.groupBy(claims, ({ athlete }) => athlete);
  const settled = [...byAthlete]
    .filter(([, said]) => said.some(isOutcome))
    .map(([athlete, said]) => settle(athlete, said));
  const byPlace = Map.groupBy(settled, ({ performance }) => performance.place);
  const rounds = [...byPlace].map(([place, rivals]) =>
    place === null ? { kept: rivals, disputes: [] } : settlePlace(place, rivals),
  );
  const kept = rounds.flatMap((round) => round.kept);
  return {
    performances: kept.map(({ performance }) => performance).sort(byFinish),
    disputes: [...rounds.flatMap(({ disputes }) => disputes), ...settled.flatMap(({ disputes }) => disputes)],
  };
}
