import type { ListRow } from '../../src/lists/list-row.ts';

/** A row of a list, of which a test says what matters to it. */
export const row = (own: Partial<ListRow> = {}): ListRow => ({
  event: { discipline: '1500m', sex: 'men', indoor: false },
  mark: 210_000,
  decimals: 2,
  hand: false,
  wind: null,
  name: 'Ann Other',
  team: false,
  nation: 'KEN',
  born: 19900202,
  round: 'final',
  section: 0,
  place: 1,
  venue: 'Oslo (NOR)',
  day: 20200611,
  points: 1200,
  sources: ['World Athletics all-time lists'],
  ...own,
});
