import type { Race } from './race.ts';

/** Less than zero when `a` was later; of one day by id. */
export const latestFirst = (a: Race, b: Race): number => {
  const [dayA, dayB] = [a.date ?? `${a.edition.year}`, b.date ?? `${b.edition.year}`];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id.localeCompare(b.id);
};
