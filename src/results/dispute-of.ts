import type { Athlete } from '../athletics/athlete.ts';
import type { Dispute } from './race.ts';
import { believed, type Reading } from './readings.ts';

/** The dispute that several readings are; none when there is one. */
export function disputeOf<Value>(
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
