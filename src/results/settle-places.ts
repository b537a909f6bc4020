import { sameMark } from '../athletics/mark.ts';
import { ordinal } from '../athletics/ordinal.ts';
import { disputeOf } from './dispute-of.ts';
import type { Dispute, Performance, Source } from './race.ts';
import { believed } from './readings.ts';
import type { Settled } from './settle-athlete.ts';

const withoutPlace = (performance: Performance): Performance => ({
  ...performance,
  place: null,
  derived: performance.derived.filter((what) => what !== 'place'),
});

/** The sources that give somebody a place. */
const givenBy = ({ outcomes }: Settled, place: number): readonly Source[] =>
  outcomes.filter(({ value }) => value === place).flatMap(({ sources }) => sources);

/** Two athletes can share a place when one source gives it to both, or when their marks are the same. */
function sharePlace(place: number, a: Settled, b: Settled): boolean {
  const [one, other] = [a.performance, b.performance];
  if (one.mark && other.mark) return sameMark(one.mark, other.mark);
  return givenBy(a, place).some(({ id }) => givenBy(b, place).some((source) => source.id === id));
}

const allShare = (place: number, rivals: readonly Settled[]): boolean =>
  rivals.every((one, at) => rivals.slice(at + 1).every((other) => sharePlace(place, one, other)));

/** Settles who was in a place that sources give to different athletes; the others lose the place, and are left out when nothing else is known of them. */
function settlePlace(
  place: number,
  rivals: readonly Settled[],
): { readonly kept: Settled[]; readonly disputes: Dispute[] } {
  if (allShare(place, rivals)) return { kept: [...rivals], disputes: [] };
  const readings = rivals.flatMap((rival) =>
    rival.outcomes.filter(({ value }) => value === place).map((reading) => ({ ...reading, value: rival })),
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
    return rival.performance.mark ? [{ ...rival, performance: withoutPlace(rival.performance) }] : [];
  });
  return { kept, disputes };
}

/** Those who were in a place; where heats of a round stand together each has its own first. */
export function settlePlaces(
  settled: readonly Settled[],
  isOneRace: boolean,
): { readonly kept: Settled[]; readonly disputes: Dispute[] } {
  if (!isOneRace) return { kept: [...settled], disputes: [] };
  const byPlace = Map.groupBy(settled, ({ performance }) => performance.place);
  const places = [...byPlace].map(([place, rivals]) =>
    place === null ? { kept: rivals, disputes: [] } : settlePlace(place, rivals),
  );
  return { kept: places.flatMap(({ kept }) => kept), disputes: places.flatMap(({ disputes }) => disputes) };
}
