const format = new Intl.NumberFormat('en-GB');

/** "9,104". */
export const grouped = (n: number): string => format.format(n);
