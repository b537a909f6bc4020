import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { outcomeOf } from '../../src/command.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld, smallLists } from '../fixture-list-world.ts';
import { resultsWith } from '../fixture-world.ts';

/** Two races of 2025, after the day that the other lists go to, one before it, and an event that those don’t have. */
const CLUB = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,1500 metres,3:25.00,,Jakob INGEBRIGTSEN,19 SEP 2000,NOR,1,Oslo (NOR),13 AUG 2025,1320
men,1500 metres,3:25.50,,Hicham EL GUERROUJ,14 SEP 1974,MAR,2,Oslo (NOR),13 AUG 2025,1310
men,1500 metres,3:25.90,,Bernard LAGAT,12 DEC 1974,KEN,1,Oslo (NOR),14 JUN 2019,1305
men,2 miles,7:54.10,,Jakob INGEBRIGTSEN,19 SEP 2000,NOR,1,Paris (FRA),09 JUN 2023,1290
`;

const { lists: columns } = importLists([{ path: 'club.csv', text: CLUB, source: 'Club records' }], {
  lists: smallLists.columns,
});
const lists = listStore(columns, smallLists.meets);
const world = { ...listWorld, results: resultsWith(lists) };

function ask(line: string, known = world) {
  const invocation = decodeInvocation(line);
  const outcome = commands.find(({ name }) => name === invocation.command)?.run(known, invocation, callerOf());
  if (!outcome) throw new Error(`expected a reply to ${line}`);
  const [embed] = outcomeOf(outcome).reply.embeds;
  if (!embed) throw new Error(`expected an embed for ${line}`);
  return embed;
}

test.each([
  'records|discipline=1500|sex=men',
  'records|discipline=1500|nation=KEN|sex=men',
  'records|discipline=1500|sex=men|year=2023',
])('%s: an all-time or season list is what complete lists have to their day, as without other lists', (line) => {
  expect(ask(line)).toEqual(ask(line, listWorld));
});

test('of a season after that day, only what is known is shown, and called so', () => {
  const { title, description } = ask('records|discipline=1500|sex=men|year=2025');
  expect(title).toBe('Men’s 1500 m · best known of 2025');
  expect(description).toContain('`2` 🇲🇦 `Hicham El Guerrouj 3:25.50`');
});

test('so is an event that no complete list has', () => {
  const { title, footer } = ask('records|discipline=2 miles|sex=men');
  expect([title, footer?.text]).toEqual(['Men’s 2 miles · best known', 'Source: Club records to Aug 2025']);
});

test('a mark has a place among those of complete lists alone', () => {
  expect(ask('pace|mark=3:25.95|discipline=1500|sex=men')).toEqual(
    ask('pace|mark=3:25.95|discipline=1500|sex=men', listWorld),
  );
  expect(ask('pace|mark=7:55.00|discipline=2 miles|sex=men').description).not.toContain('all-time list');
});

test('a rivalry counts the race of the other list, and says to which day the lists go', () => {
  const { description, fields } = ask('rivalry|a=Hicham El Guerrouj|b=Jakob Ingebrigtsen');
  expect(description).toContain('**Oslo 2025** · 1500 m · 13\u00a0Aug');
  expect(fields?.find(({ name }) => name === 'What the record covers')?.value).toBe(
    '-# The lists, up to 15 Jun 2023, hold good marks only, and not all of those: weaker ones are missing, and so is whoever did not finish; other lists add single results. A race that none of them reports is not counted.',
  );
});

test('an athlete’s best is the best that any list has, and each list has its own day', () => {
  const { fields, footer } = ask('athlete|name=Jakob Ingebrigtsen');
  expect(fields?.[0]?.value).toContain('3:25.00');
  expect(footer?.text).toContain('Club records to Aug 2025');
  expect(ask('sources|').description).toContain('Club records to Aug 2025');
  expect(ask('sources|').description).toContain('World Athletics all-time lists to Jun 2023');
});
