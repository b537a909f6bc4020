import { readLists, writeLists } from '../../../src/data/lists-file.ts';
import { importLists } from '../../../src/import/import-lists.ts';

const TEXT = `Mark,Pos,Name,Nat,Venue,Date
3:55.00,1,Al One,USA,"Hayward Field, Eugene, OR (USA)",2026-05-01
3:56.00,2,Bo Two,USA,"Hayward Field, Eugene, OR (USA)",2026-05-01
`;

/** Writes lists again with two rows more, of a list that isn’t complete: what bests rest on is then a store of its own. */
export async function writeTwoRowsMore(from: string, to: string): Promise<void> {
  const lists = await readLists(from);
  const file = { path: 'men/1500-metres.csv', text: TEXT, source: 'A race', completeTo: undefined };
  await writeLists(to, importLists([file], { lists, athletes: [] }).lists);
}
