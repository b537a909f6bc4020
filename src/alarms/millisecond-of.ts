/** The first whole millisecond, since 1970, that is not before an instant. */
export const millisecondOf = (at: Temporal.Instant): number =>
  at.round({ smallestUnit: 'millisecond', roundingMode: 'ceil' }).epochMilliseconds;
