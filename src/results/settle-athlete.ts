import type { Athlete } from '../athletics/athlete.ts';
import { formatMark, type Mark, sameMark } from '../athletics/mark.ts';
import { ordinal } from '../athletics/ordinal.ts';
import { sortRecords } from '../athletics/record.ts';
import { disputeOf } from './dispute-of.ts';
import type { Dispute, Performance } from './race.ts';
import { believed, gathered, type Reading } from './readings.ts';
import { readingOf } from './said-reading.ts';
import { distinctSources } from './source.ts';
import type { SourcedClaim } from './sourced-claim.ts';

/** How a race ended for somebody: in a place, or not at all. */
type Outcome = number | NonNullable<Performance['status']>;

const outcomeText = (outcome: Outcome): string => (typeof outcome === 'number' ? ordinal(outcome) : outcome);

function outcomeReadings(claims: readonly SourcedClaim[]): Reading<Outcome>[] {
  const readings = claims.flatMap((said) => {
    const { place, status, derived } = said.claim;
    const outcome = status ?? place;
    return outcome === null ? [] : [readingOf<Outcome>(said, outcome, status !== null || !derived.includes('place'))];
  });
  return gathered(readings, Object.is);
}

const markReadings = (claims: readonly SourcedClaim[]): Reading<Mark>[] =>
  gathered(
    claims.flatMap((said) =>
      said.claim.mark === null ? [] : [readingOf(said, said.claim.mark, !said.claim.derived.includes('mark'))],
    ),
    sameMark,
  );

/** One athlete's performance as it is believed, with every outcome that sources give. */
export interface Settled {
  readonly performance: Performance;
  readonly outcomes: readonly Reading<Outcome>[];
  readonly disputes: readonly Dispute[];
}

/** What the sources say of one athlete in one race, put together. */
export function settleAthlete(athlete: Athlete, claims: readonly SourcedClaim[]): Settled {
  const outcomes = believed(outcomeReadings(claims)).order;
  const marks = believed(markReadings(claims)).order;
  const [outcome, mark] = [outcomes[0], marks[0]];
  const ended = outcome?.value ?? null;
  return {
    outcomes,
    performance: {
      athlete,
      place: typeof ended === 'number' ? ended : null,
      mark: mark?.value ?? null,
      records: sortRecords(claims.flatMap(({ claim }) => claim.records)),
      status: typeof ended === 'string' ? ended : null,
      nation: claims.find(({ nation }) => nation !== null)?.nation ?? null,
      wind: claims.find(({ wind }) => wind !== null)?.wind ?? null,
      hand: claims.some(
        ({ claim, hand }) => hand && claim.mark !== null && mark !== undefined && sameMark(claim.mark, mark.value),
      ),
      derived: [
        ...(outcome && !outcome.stated ? ['place' as const] : []),
        ...(mark && !mark.stated ? ['mark' as const] : []),
      ],
      sources: distinctSources(claims.map(({ source }) => source)),
    },
    disputes: [
      ...disputeOf(`${athlete.name}’s place`, [athlete], outcomes, outcomeText),
      ...disputeOf(`${athlete.name}’s mark`, [athlete], marks, formatMark),
    ],
  };
}
