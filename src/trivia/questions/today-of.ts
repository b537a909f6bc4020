/** The day of the year in UTC, which everybody shares, as ISO dates end: "07-14". */
export const todayOf = (now: Temporal.Instant): string => now.toString().slice(5, 10);
