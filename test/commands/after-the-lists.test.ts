import { expect, test } from 'vitest';
import { result } from '../../commands/result.ts';
import { outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld } from '../fixture-list-world.ts';
import { world } from '../fixture-world.ts';

/** What a card says of what isn’t known. */
const remarks = (line: string, known = listWorld): string[] => {
  const { embeds } = outcomeOf(result.run(known, decodeInvocation(line), callerOf())).reply;
  return (embeds[0]?.description ?? '').split('\n').filter((text) => /lists/i.test(text));
};

test.each([
  [
    'a meet after the lists',
    'meet=Paris 2024',
    ['-# The lists go to 15 Jun 2023: of what came later only articles tell.'],
  ],
  [
    'its second page, too',
    'meet=Paris 2024|page=2',
    ['-# The lists go to 15 Jun 2023: of what came later only articles tell.'],
  ],
  [
    'a race after the lists',
    'meet=Paris 2024|event=1500',
    ['-# The lists go to 15 Jun 2023: of this race only articles tell.'],
  ],
  ['a race of lists', 'meet=Brussels 2001', ['-# The lists hold good marks only: others may be missing.']],
  ['an athlete’s races of all years', 'athlete=Jakob Ingebrigtsen', []],
])('%s says why so little is known', (_, asked, said) => {
  expect(remarks(`result|${asked}`)).toEqual(said);
});

test('where there are no lists nothing is said of them', () => {
  expect(remarks('result|meet=Paris 2024', world)).toEqual([]);
});
