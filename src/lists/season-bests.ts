import { oncePer } from '../once-per.ts';
import type { Groups } from './groups.ts';
import type { ListStore } from './list-store.ts';

/** As `byYear`, but of each athlete the best row alone; worked out when a season is first listed. */
export const seasonBests = oncePer(({ byYear: { starts, members }, athleteOf, athletes }: ListStore): Groups => {
  const lastGroup = new Int32Array(athletes).fill(-1);
  const bests = { starts: new Uint32Array(starts.length), members: new Uint32Array(members.length) };
  let found = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
      const row = members[at] ?? 0;
      const athlete = athleteOf[row] ?? 0;
      if (lastGroup[athlete] === group) continue;
      lastGroup[athlete] = group;
      bests.members[found] = row;
      found += 1;
    }
    bests.starts[group + 1] = found;
  }
  return { starts: bests.starts, members: bests.members.slice(0, found) };
});
