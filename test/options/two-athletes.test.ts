import { describe, expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { twoAthletes } from '../../src/options/two-athletes.ts';
import { Refusal } from '../../src/refusal.ts';

const { results } = buildWorld(await load('data'));

const meant = (a: string, b: string): string[] =>
  twoAthletes(results, a, b, (idA, idB) => ({ command: 'rivalry', options: { a: idA, b: idB } })).map(({ id }) => id);

/** What a refusal says, and what its first button asks. */
function refused(a: string, b: string): readonly unknown[] {
  try {
    meant(a, b);
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
