/** How famous what is asked is, the most famous first. */
export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** The one asked for and then the others, the nearest first. */
export function nearestDifficulties(wanted: Difficulty): readonly Difficulty[] {
  const place = difficulties.indexOf(wanted);
  return difficulties.toSorted(
    (a, b) => Math.abs(difficulties.indexOf(a) - place) - Math.abs(difficulties.indexOf(b) - place),
  );
}
