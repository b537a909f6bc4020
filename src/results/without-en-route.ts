import { enRoute } from '../lists/en-route.ts';
import type { ListEncounter } from '../lists/head-to-head.ts';
import type { ListStore } from '../lists/list-store.ts';

/** Where two met, without times taken on the way in a longer race. */
export function withoutEnRoute(store: ListStore, met: readonly ListEncounter[]): readonly ListEncounter[] {
  const { place } = store.numbers;
  const runs = met.map(({ race, a, b }) => ({ race, isPlaced: (place[a] ?? 0) > 0 || (place[b] ?? 0) > 0 }));
  const parts = enRoute(store, runs);
  return parts.size === 0 ? met : met.filter(({ race }) => !parts.has(race));
}
