import { moment } from './moment.ts';

/** The same for a moment in milliseconds since 1970, as documents of trivia keep it. */
export const momentAt = (at: number, style: Parameters<typeof moment>[1]): string =>
  moment(Temporal.Instant.fromEpochMilliseconds(at), style);
