/** The column `precision`: how many decimals a time was given in, and whether it was timed by hand. */
export const DECIMALS = 3;
export const HAND = 4;
