/** An ISO date as lists keep a day: 20240806. */
export const dayNumber = (date: string): number => Number(date.replaceAll('-', ''));
