import type { NamedMeet } from './meet-names.ts';

/** Years within which a name that several editions go by can mean each of them. */
const ONE_ERA = 15;

/** Whether words can mean editions of one era: "the European Cross Country Championships in Dublin" were in 2009 and in 2021. */
export function areSeveral(rivals: readonly NamedMeet[]): boolean {
  const years = rivals.flatMap(({ edition, cityOnly }) => (edition && !cityOnly ? edition.year : []));
  const [last = 0, before = 0] = [...new Set(years)].toSorted((a, b) => b - a);
  return before > 0 && last - before < ONE_ERA;
}
