import { oncePer } from '../once-per.ts';
import type { ListStore } from './list-store.ts';
import { nationsOf } from './list-texts.ts';

/** How many performances the lists have of each nation, by its three letters. */
export const nationSizes = oncePer(
  ({ columns, byNation: { starts }, nations }: ListStore): ReadonlyMap<string, number> => {
    const sizes = new Map<string, number>();
    for (const [nation, code] of nationsOf(columns).entries()) {
      let size = 0;
      for (let group = nation; group + 1 < starts.length; group += nations)
        size += (starts[group + 1] ?? 0) - (starts[group] ?? 0);
      sizes.set(code, size);
    }
    return sizes;
  },
);
