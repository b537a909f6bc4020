import type { Source } from '../results/race.ts';

/** What one card calls each of its sources: by the short name or, where several share that, with the id that `/sources` knows them by. */
export function sourceNames(sources: readonly Source[]): (source: Source) => string {
  const sharing = Map.groupBy(new Map(sources.map(({ id, short }) => [id, short])), ([, short]) => short);
  return ({ id, short }) => ((sharing.get(short)?.length ?? 0) > 1 ? `${short} (${id})` : short);
}
