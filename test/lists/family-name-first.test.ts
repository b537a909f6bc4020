import { expect, test } from 'vitest';
import { importLists } from '../../src/import/import-lists.ts';
import { athleteById, athleteSearch } from '../../src/lists/athlete-search.ts';
import { familyNameFirst } from '../../src/lists/family-name-first.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { SOURCE } from '../fixture-lists.ts';

test.each([
  ['Bingtian Su', [], 'CHN', 'Su Bingtian', ['Bingtian Su']],
  ['Liu Xiang', ['Xiang Liu'], 'CHN', 'Liu Xiang', ['Xiang Liu']],
  ['Jiang Bo', [], 'CHN', 'Jiang Bo', ['Bo Jiang']],
  ['Hong Liu', [], 'CHN', 'Liu Hong', ['Hong Liu']],
  ['Yang Liu', [], 'CHN', 'Liu Yang', ['Yang Liu']],
  ['Koji Murofushi', [], 'JPN', 'Koji Murofushi', []],
  ['Madonna', [], 'CHN', 'Madonna', []],
  ['Zhang Wei Wei', [], 'CHN', 'Zhang Wei Wei', []],
])('%s, also %j, of %s is written %s, also %j', (printed, others, nation, name, aliases) => {
  expect(familyNameFirst(printed, others, nation)).toEqual({ name, aliases });
});

test('whoever is written the other way round is found either way and keeps the id of the list', () => {
  const text = 'Mark,Name,Nat,Pos,Venue,Date\n9.83,Bingtian SU,CHN,1sf3,Tokyo (JPN),01 AUG 2021\n';
  const store = listStore(importLists([{ path: 'men/100-metres.csv', text, source: SOURCE }]).lists);
  const search = athleteSearch(store);
  for (const typed of ['Su Bingtian', 'Bingtian Su', 'Su'])
    expect(search.find(typed)).toMatchObject({ kind: 'exact', found: { id: 'bingtian-su', name: 'Su Bingtian' } });
  expect(athleteById(store, 'bingtian-su')?.name).toBe('Su Bingtian');
});
