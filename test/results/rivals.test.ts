import { expect, test } from 'vitest';
import type { Round } from '../../src/athletics/round.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { buildResults } from '../../src/results/build-results.ts';
import { rivalsOf } from '../../src/results/rivals.ts';
import { SOURCE } from '../fixture-lists.ts';
import { athlete, edition, performance, race, resultsOf } from '../fixture-results.ts';

/** The places of Ann and of another in so many races of a round. */
type Met = readonly [times: number, own: number | null, others: number | null, round?: Round];

const ann = athlete('ann', 'Ann', null);
const meet = edition('meet-2024', 'Meet', 2024);

/** Ann and all whom she met so, by name. */
function rivals(met: Readonly<Record<string, readonly Met[]>>): string[] {
  const others = Object.keys(met).map((name) => athlete(name, name, null));
  const races = others.flatMap((other) =>
    (met[other.id] ?? []).flatMap(([times, own, place, round = 'final'], i) =>
      Array.from({ length: times }, (_, n) =>
        race(meet, '1500m', {
          id: `${other.id}-${i}-${n}`,
          round,
          section: round === 'final' ? null : 1,
          performances: [performance(ann, own), performance(other, place)],
        }),
      ),
    ),
  );
  return rivalsOf(resultsOf([ann, ...others], races), ann, 9).map((rival) => rival.athlete.name);
}

test.each<[string, Record<string, readonly Met[]>, string[]]>([
  [
    'who won some before who never won',
    {
      Often: [[9, 1, 2]],
      Even: [
        [2, 1, 2],
        [2, 2, 1],
      ],
    },
    ['Even', 'Often'],
  ],
  ['who always won before who always lost', { Beaten: [[3, 1, 2]], Better: [[3, 2, 1]] }, ['Better', 'Beaten']],
  ['podiums before places far behind', { Far: [[5, 1, 9]], Near: [[2, 2, 3]] }, ['Near', 'Far']],
  ['finals before heats', { Heats: [[8, 2, 1, 'heat']], Finals: [[1, 2, 1]] }, ['Finals', 'Heats']],
  ['of equals whom one met more often', { Once: [[1, 5, 9]], Twice: [[2, 5, 9]] }, ['Twice', 'Once']],
  [
    'a race without places is one more meeting',
    { Placed: [[1, 5, 9]], Unplaced: [[2, null, null]] },
    ['Unplaced', 'Placed'],
  ],
])('%s', (_, met, names) => {
  expect(rivals(met)).toEqual(names);
});

test('lists and articles count alike', () => {
  const rows = ['Hot Rival,2,1,05 JUN', 'Hot Rival,1,2,06 JUN', 'Mere Company,1,4,07 JUN', 'Mere Company,1,5,08 JUN'];
  const text = [
    'Mark,WIND,Competitor,DOB,Nat,Pos,Venue,Date,Results Score',
    ...rows.flatMap((row, i) => {
      const [name, own, place, day] = row.split(',');
      return [
        `3:3${own}.00,,Our Own,1 JAN 1990,GBR,${own},Oslo (NOR),${day} 2010,1200`,
        `3:3${place}.00,,${name},1 JAN 199${i > 1 ? 2 : 1},USA,${place},Oslo (NOR),${day} 2010,1200`,
      ];
    }),
  ].join('\n');
  const { lists } = importLists([{ path: 'men/1500-metres.csv', source: SOURCE, text }]);
  const results = buildResults({ athletes: [], meets: [], articles: [], lists: listStore(lists) });
  const own = results.listed.athleteAt(0);
  const all = [0, 1, 2].map(results.listed.athleteAt);
  const me = all.find(({ name }) => name === 'Our Own') ?? own;
  expect(rivalsOf(results, me, 2).map(({ athlete: { name }, score }) => [name, score.a, score.b])).toEqual([
    ['Hot Rival', 1, 1],
    ['Mere Company', 2, 0],
  ]);
});
