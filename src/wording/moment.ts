/** A moment as each reader's own clock and calendar show it: "F" in full, "f" without the weekday, "R" as "in 3 hours". */
export const moment = (at: Temporal.Instant, style: 'F' | 'f' | 'R'): string =>
  `<t:${Math.floor(at.epochMilliseconds / 1000)}:${style}>`;
