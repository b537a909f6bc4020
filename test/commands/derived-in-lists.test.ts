import { expect, test } from 'vitest';
import { buildResults } from '../../src/results/build-results.ts';
import { article, claim } from '../fixture-article.ts';
import { listWorld, smallLists } from '../fixture-list-world.ts';
import { ask } from './asked.ts';

test.each([
  ['season|athlete=Ed Example|year=2020', '~2'],
  ['season|athlete=Ed Example', '~1:45.00'],
  ['today|date=2020-09-01', '~2'],
  ['today|date=09-01', '~1:45.00'],
  ['result|athlete=Ed Example', '~2'],
])('what follows from the sources is explained on %s', (line, derived) => {
  const claims = [
    claim('Ed Example', 2, '1:45.00', {
      sex: 'men',
      date: '2020-09-01',
      discipline: '800m',
      derived: ['place', 'mark'],
    }),
    claim('Ed Example', 1, '1:46.00', {
      meet: { id: null, name: 'Other meet', year: 2019 },
      date: '2019-09-01',
      discipline: '800m',
    }),
  ];
  const results = buildResults({ athletes: [], meets: [], articles: [article('Herald', claims)], lists: smallLists });
  const text = JSON.stringify(ask(line, { ...listWorld, results }));
  expect(text).toContain(derived);
  expect(text).toContain('-# ~ follows from what the sources say; none states it.');
});
