import { slug } from '../athletics/name.ts';
import { athleteById } from '../lists/athlete-search.ts';
import type { ListStore } from '../lists/list-store.ts';

/** The first id for a name that nobody in lists has, and nobody of `taken`. */
export function freeId(store: ListStore, name: string, taken: ReadonlySet<string>): string {
  const base = slug(name) || 'unnamed';
  let id = base;
  for (let n = 2; taken.has(id) || athleteById(store, id); n += 1) id = `${base}-${n}`;
  return id;
}
