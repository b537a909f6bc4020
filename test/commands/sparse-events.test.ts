import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { outcomeOf } from '../../src/command.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld } from '../fixture-list-world.ts';
import { COMPLETE_TO, SOURCE } from '../fixture-lists.ts';
import { resultsWith } from '../fixture-world.ts';

/** Three decathlons of one athlete and one of another, who is the better hurdler: enough marks for pictures of any other event. */
const ROWS = `Sex,Discipline,Mark,Wind,Name,DOB,Nat,Pos,Venue,Date,Points
men,decathlon,8869,,Ashton EATON,21 JAN 1988,USA,1,London (GBR),09 AUG 2012,1261
men,decathlon,8505,,Ashton EATON,21 JAN 1988,USA,2,Daegu (KOR),28 AUG 2011,1202
men,decathlon,8154,,Ashton EATON,21 JAN 1988,USA,1,Eugene (USA),09 MAY 2010,1145
men,decathlon,9018,,Damian WARNER,04 NOV 1989,CAN,1,Tokyo (JPN),05 AUG 2021,1285
men,110 metres hurdles,13.35,1.8,Ashton EATON,21 JAN 1988,USA,2,Eugene (USA),04 JUN 2011,1187
men,110 metres hurdles,13.45,1.0,Ashton EATON,21 JAN 1988,USA,1,Eugene (USA),04 JUN 2012,1170
men,110 metres hurdles,13.27,1.1,Damian WARNER,04 NOV 1989,CAN,3,Toronto (CAN),24 JUL 2015,1202
men,110 metres hurdles,13.40,1.1,Damian WARNER,04 NOV 1989,CAN,1,London (CAN),24 JUL 2016,1180
`;

const lists = listStore(importLists([{ path: 'rows.csv', text: ROWS, source: SOURCE, completeTo: COMPLETE_TO }]).lists);
const world = { ...listWorld, results: resultsWith(lists) };

function ask(line: string) {
  const invocation = decodeInvocation(line);
  const outcome = commands.find(({ name }) => name === invocation.command)?.run(world, invocation, callerOf());
  if (!outcome) throw new Error(`expected a reply to ${line}`);
  const { reply, picture } = outcomeOf(outcome);
  return { ...reply.embeds[0], picture };
}

const LACK = 'The lists lack many decathlons, the best ones too';

test('a list of decathlons begins with what it lacks, and nothing is drawn of it', () => {
  const { description, picture } = ask('records|discipline=decathlon');
  expect(description?.split('\n').slice(0, 2)).toEqual([
    `-# ${LACK}: no place on this list is certain.`,
    '`1` 🇨🇦 `Damian Warner 9018 pts`',
  ]);
  expect(picture).toBeUndefined();
});

test('a decathlete’s years are of the decathlon, with what is missing and without a curve', () => {
  const { title, description, picture } = ask('season|athlete=Ashton Eaton');
  expect(title).toBe('🇺🇸 Ashton Eaton · Men’s decathlon');
  expect(description?.split('\n').at(-1)).toBe(`-# Year · best · how many marks are on record. ${LACK}.`);
  expect(picture).toBeUndefined();
});

test('a decathlete’s season, best marks and rivalry say so, too', () => {
  expect(ask('season|athlete=Ashton Eaton|year=2012').description?.split('\n').at(-1)).toBe(
    `-# ${LACK}: some results may be missing`,
  );
  expect(ask('athlete|name=Ashton Eaton').fields?.[0]?.value).toMatch(new RegExp(`\n-# ${LACK}\\.$`));
  expect(ask('rivalry|a=Ashton Eaton|b=Damian Warner').fields?.at(-1)?.value).toContain(`${LACK}.`);
});

test('of two decathletes the decathlon comes first, and neither is called better in it', () => {
  const { description } = ask('compare|a=Ashton Eaton|b=Damian Warner');
  expect(description?.split('\n')).toEqual([
    '**Men’s decathlon**',
    '`8869 pts    best    9018 pts`',
    '`    2012    year    2021    `',
    '`    1261   points   1285    `',
    '`       3   marks    1       `',
    '',
    '**Men’s 110 m hurdles**',
    '`   13.35    best  ▸ 13.27   `',
    '`    2011    year    2015    `',
    '`    1187   points ▸ 1202    `',
    '`   13.40   top 2  ▸ 13.34   `',
    '`       2   marks    2       `',
    '',
    '-# top 2: the average of the best 2 marks of each',
    `-# ${LACK}: nobody is called better`,
  ]);
});

test('a score is told its points, and why it has no all-time place', () => {
  expect(ask('pace|mark=9126|discipline=decathlon').description).toBe(
    '**1302 points** · no all-time place: the lists lack many decathlons, the best ones too',
  );
});

test('races of one event: no word of what they share, so that the winner’s mark has room', () => {
  expect(ask('result|event=decathlon').description?.split('\n').slice(0, 6)).toEqual([
    '**Tokyo 2021**',
    '` 5 Aug` 🇨🇦 `Damian Warner 9018 pts`',
    '',
    '**London 2012**',
    '` 9 Aug` 🇺🇸 `Ashton Eaton  8869 pts`',
    '',
  ]);
});
