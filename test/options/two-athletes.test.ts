import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { twoAthletes } from '../../src/options/two-athletes.ts';
import { Refusal } from '../../src/refusal.ts';

const { results } = buildWorld(await load('data'));

type Asked = Parameters<typeof twoAthletes>[4];

const meant = (a: string, b: string, asked?: Asked): string[] =>
  twoAthletes(results, a, b, (idA, idB) => ({ command: 'rivalry', options: { a: idA, b: idB } }), asked).map(
    ({ id }) => id,
  );

/** What a refusal says, and what its first button asks. */
function refused(a: string, b: string, asked?: Asked): readonly unknown[] {
  try {
    meant(a, b, asked);
  } catch (thrown) {
    if (thrown instanceof Refusal) return [thrown.message, thrown.suggestions[0]?.invocation.options];
    throw thrown;
  }
  throw new Error('expected a refusal');
}

describe('of namesakes whoever has met the other is meant', () => {
  test.each([
    ['bolt', 'powell', ['usain-bolt', 'asafa-powell']],
    ['lewis', 'powell', ['carl-lewis', 'mike-powell']],
    ['warholm', 'benjamin', ['karsten-warholm', 'rai-benjamin']],
    ['mclaughlin', 'bol', ['sydney-mclaughlin-levrone', 'femke-bol']],
    ['bekele', 'gebrselassie', ['kenenisa-bekele', 'haile-gebrselassie']],
    // First names, too: many are called so, and one of them has met him.
    ['jakob', 'Josh Kerr', ['jakob-ingebrigtsen', 'josh-kerr']],
    ['usain', 'yohan', ['usain-bolt', 'yohan-blake']],
    // Nobody called Harper has met her, but Dawn Harper-Nelson has.
    ['pearson', 'harper', ['sally-pearson', 'dawn-harper-nelson']],
    // Who is named for sure is meant, met or not.
    ['Usain Bolt', 'Mike Powell', ['usain-bolt', 'mike-powell']],
    ['Usain Bolt', 'Bolt', ['usain-bolt', 'usain-bolt']],
  ])('%s v %s', (a, b, ids) => {
    expect(meant(a, b)).toEqual(ids);
  });
});

describe('where several have met the other, only they are offered, the most frequent opponents first', () => {
  test.each([
    [
      'johnson',
      'fredericks',
      '“johnson” could be Michael Johnson or Allen Johnson.',
      { a: 'michael-johnson', b: 'fredericks' },
    ],
    [
      'Timothy Cheruiyot',
      'ingebrigtsen',
      '“ingebrigtsen” could be Jakob Ingebrigtsen or Filip Ingebrigtsen.',
      { a: 'timothy-cheruiyot', b: 'jakob-ingebrigtsen' },
    ],
  ])('%s v %s', (a, b, message, options) => {
    expect(refused(a, b)).toEqual([message, options]);
  });
});

test.each([
  // None of them has met a sprinter.
  ['Usain Bolt', 'Smithson', 'No athlete called “Smithson” is on record'],
  ['Eliud Kipchoge', 'powell', '“powell” could be Asafa Powell or Mike Powell.'],
  ['', 'powell', 'Which athlete? Start typing a name and pick from the list.'],
])('nobody is guessed: %j v %j', (a, b, message) => {
  expect(refused(a, b)[0]).toContain(message);
});

test.each([
  ['usa', 'jamaica', 'women 4x100', ['team-united-states-women', 'team-jamaica-women']],
  ['jamaica', 'usa', 'men 4x400', ['team-jamaica-men', 'team-united-states-men']],
  // Carl Lewis and Mike Powell met, though not over 100 m: nobody with a longer name is meant.
  ['lewis', 'powell', '100', ['carl-lewis', 'mike-powell']],
])('of namesakes who met in the event is meant: %s v %s, %s', (a, b, event, ids) => {
  expect(meant(a, b, { event: parseEvent(event) ?? undefined })).toEqual(ids);
});

test.each([
  ['jackson', 'flojo', '“jackson” could be Shericka Jackson, Chase Jackson or Grace Jackson.'],
  [
    'bolt',
    'johnson',
    '“johnson” could be Michael Johnson, Allen Johnson, Joshua J. Johnson, Ben Johnson or Patrick Johnson.',
  ],
  // Both are called so, and have met him.
  ['Carl Lewis', 'johnson', '“johnson” could be Ben Johnson or Michael Johnson.'],
])('of strangers, too, can be asked for %s beside %s', (a, b, message) => {
  expect(refused(a, b, { ofStrangers: true })[0]).toBe(message);
});

test('of strangers, too, whoever alone met the other is meant', () => {
  expect(meant('pearson', 'harper', { ofStrangers: true })).toEqual(['sally-pearson', 'dawn-harper-nelson']);
});
