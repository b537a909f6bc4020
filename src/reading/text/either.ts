/** A pattern that fits where any of some patterns fits; the first that does goes before the others. */
export const either = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
