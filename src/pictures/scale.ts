/** Where a value lies between two ends. */
export type Scale = (value: number) => number;

/** The straight scale that takes `from` to `start` and `to` to `end`; the middle when there is only one value. */
export const scale = (from: number, to: number, start: number, end: number): Scale =>
  from === to ? () => (start + end) / 2 : (value) => start + ((value - from) / (to - from)) * (end - start);
