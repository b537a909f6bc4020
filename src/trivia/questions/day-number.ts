/** A day as lists keep it: 20240806. */
export const dayNumber = (date: Temporal.PlainDate): number => Number(date.toString().replaceAll('-', ''));
