const NEAR = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** The day that is meant by “today”, “yesterday” or “tomorrow”; null for any other text. What day it is is asked only for these. */
export function nearDay(text: string, today: () => Temporal.PlainDate): Temporal.PlainDate | null {
  const days = NEAR.get(text.trim().toLowerCase());
  return days === undefined ? null : today().add({ days });
}
