import type { NamedMeet } from './meet-names.ts';

/** What each stretch of a text can mean. */
export const bySpan = (named: readonly NamedMeet[]): NamedMeet[][] => [
  ...Map.groupBy(named, ({ start, end }) => `${start}-${end}`).values(),
];
