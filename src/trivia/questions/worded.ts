/** One of several ways to ask the same, by chance: who plays every day doesn't want to read one sentence over and over. */
export const worded = (random: () => number, [first, ...more]: readonly [string, ...string[]]): string =>
  more[Math.floor(random() * (more.length + 1)) - 1] ?? first;
