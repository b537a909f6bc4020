/** "1 race", "3 races". */
export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
