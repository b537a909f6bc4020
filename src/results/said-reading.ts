import type { Reading } from './readings.ts';
import type { SourcedClaim } from './sourced-claim.ts';

/** What one claim says of a fact, as a reading of it. */
export const readingOf = <Value>(said: SourcedClaim, value: Value, stated: boolean): Reading<Value> => ({
  value,
  sources: [said.source],
  published: said.published,
  stated,
  known: said.known,
});
