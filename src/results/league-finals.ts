import type { Edition } from '../athletics/edition.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { oncePer } from '../once-per.ts';

/** What fans call the meet that ends a season of the Diamond League, whichever it is. */
export const LEAGUE_FINAL = 'Diamond League Final';

const idsOf = oncePer((meets: readonly Meet[]): ReadonlySet<string> => {
  const editions = meets.flatMap(({ id, editions }) => editions.map((edition) => ({ id, edition })));
  return new Set(
    editions.filter(({ edition }) => edition.leagueFinal).map(({ id, edition }) => `${id}-${edition.year}`),
  );
});

/** Whether an edition was the final of a Diamond League season, or one of the two that shared it. */
export const isLeagueFinal = (meets: readonly Meet[], { id }: Edition): boolean => idsOf(meets).has(id);
