import { expect, test } from 'vitest';
import { athlete } from '../../commands/athlete.ts';
import { rivalry } from '../../commands/rivalry.ts';
import { outcomeOf } from '../../src/command.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld } from '../fixture-list-world.ts';
import { COMPLETE_TO, SOURCE } from '../fixture-lists.ts';
import { resultsWith } from '../fixture-world.ts';

const ROWS = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,pole vault,6.21,,Andy Active,,SWE,1,Eugene (USA),24 JUL 2022,1300
men,pole vault,6.14,,Rex Retired,,UKR,1,Sestriere (ITA),31 JUL 1994,1290
men,1500 metres,3:27.79,,Josh KERR,08 OCT 1997,GBR,2,Oslo (NOR),30 JUN 2023,1260
women,pole vault,5.06,,Wilma Woman,,RUS,1,Zürich (SUI),28 AUG 2009,1280
`;
const lists = listStore(importLists([{ path: 'rows.csv', text: ROWS, source: SOURCE, completeTo: COMPLETE_TO }]).lists);
const world = { ...listWorld, results: resultsWith(lists) };

function cardOf(name: string) {
  const [embed] = outcomeOf(athlete.run(world, { command: 'athlete', options: { name } }, callerOf())).reply.embeds;
  return { said: embed?.description ?? '', fields: embed?.fields?.map((field) => field.name) ?? [] };
}

test.each([
  ['may still compete holds to the day that lists go to', 'Andy Active', 'Best marks to 30 Jun 2023'],
  ['has long retired is the best of all', 'Rex Retired', 'Best marks'],
  ['articles tell of may be later than the lists', 'Josh Kerr', 'Best marks'],
])('the best mark of somebody who %s', (_, name, heading) => {
  expect(cardOf(name).fields[0]).toBe(heading);
});

test('of somebody who never raced it is told how far the lists go', () => {
  expect(cardOf('Thomas Barr').said).toBe('Ireland\nNo result on record here\n-# The lists go to 30 Jun 2023.');
});

test.each([
  ['Rex Retired', 'Wilma Woman', 'Men and women compete apart.'],
  ['Rex Retired', 'Andy Active', 'They have not met on record here.\n-# On record: Retired 1994 · Active 2022'],
  ['Andy Active', 'Josh Kerr', 'They have not met on record here.\n-# On record: Active 2022 · Kerr 2023–2024'],
])('%s and %s never met: they can be seen side by side', (a, b, said) => {
  const { reply } = outcomeOf(rivalry.run(world, { command: 'rivalry', options: { a, b } }, callerOf()));
  expect(reply.embeds[0]?.description).toBe(said);
  expect(JSON.stringify(reply.components)).toContain('"label":"Side by side"');
});
