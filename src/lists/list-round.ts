/**
 * The stage of a contest as all-time lists tell it. They know more stages than `Round`: quarter-finals, preliminary rounds, the
 * qualifying of field events, an event within a decathlon or heptathlon (`combined`) and a race beside the main ones (`extra`).
 * `unknown` is a row that says neither place nor stage.
 */
export const listRounds = [
  'final',
  'semi-final',
  'quarter-final',
  'heat',
  'preliminary',
  'qualifying',
  'combined',
  'extra',
  'unknown',
] as const;

/** Rounds of several races: without a number nobody knows who was in which. */
const SEVERAL: ReadonlySet<ListRound> = new Set(['semi-final', 'quarter-final', 'heat', 'preliminary', 'qualifying']);

/**
 * Whether all who are in a round, or in one numbered race of it, raced each other for sure. The parts of a decathlon or heptathlon
 * are none: there it is the points that are fought for.
 */
export const isOneRace = (round: ListRound, section: number | null): boolean =>
  round !== 'unknown' && round !== 'combined' && (section !== null || !SEVERAL.has(round));

export type ListRound = (typeof listRounds)[number];
