import { expect, test } from 'vitest';
import { rivalryOf } from '../../src/results/rivalry.ts';
import { figuresField } from '../../src/wording/rivalry-figures-text.ts';
import { rivalrySummary } from '../../src/wording/score-text.ts';
import { athlete, edition, performance, race, resultsOf } from '../fixture-results.ts';

const [jakob, filip] = [
  athlete('jakob-ingebrigtsen', 'Jakob Ingebrigtsen', 'NOR'),
  athlete('filip-ingebrigtsen', 'Filip Ingebrigtsen', 'NOR'),
];
const kerr = athlete('josh-kerr', 'Josh Kerr', 'GBR');

/** Four races; the first of two won all but the earliest. */
const races = (a: typeof kerr, b: typeof kerr) =>
  [2019, 2020, 2021, 2022].map((year) =>
    race(edition(`bislett-games-${year}`, 'Bislett Games', year), '1500m', {
      id: String(year),
      date: `${year}-06-15`,
      performances: [performance(a, year === 2019 ? 2 : 1), performance(b, year === 2019 ? 1 : 2)],
    }),
  );

test.each([
  [
    jakob,
    kerr,
    '**Ingebrigtsen leads 3–1** on these lists · Ingebrigtsen has won the last 3',
    'Season by season, Ingebrigtsen–Kerr',
  ],
  [
    jakob,
    filip,
    '**Jakob Ingebrigtsen leads 3–1** on these lists · Jakob Ingebrigtsen has won the last 3',
    'Season by season, Jakob Ingebrigtsen–Filip Ingebrigtsen',
  ],
])('a family name that both have tells nobody apart: %#', (a, b, summary, seasons) => {
  const rivalry = rivalryOf(resultsOf([a, b], races(a, b)), a, b);
  expect(rivalrySummary(rivalry)).toBe(summary);
  expect(figuresField(rivalry)[0]?.name).toBe(seasons);
});
