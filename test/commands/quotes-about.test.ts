import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { ask, refusalOf } from './asked.ts';

const world = {
  ...buildWorld(await load('data')),
  now: Temporal.Instant.from('2026-11-22T12:00:00Z'),
  random: () => 0.5,
};

test.each([
  // Nobody spoke of Hamish Kerr, nor of any other Jakob.
  ['kerr', 'Quotes about Josh Kerr'],
  ['jakob', 'Quotes about Jakob Ingebrigtsen'],
])('of namesakes called “%s” the only one of whom anybody spoke is meant', (typed, title) => {
  expect(ask(`quote.about|athlete=${typed}`, world).embeds[0]?.title).toBe(title);
});

test('of namesakes of whom nobody spoke none is meant', () => {
  expect(refusalOf('quote.about|athlete=bekele', world)[0]).toBe(
    '“bekele” could be Kenenisa Bekele or Telahun Haile Bekele.',
  );
});
