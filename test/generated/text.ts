import fc from 'fast-check';
import type { StillWorld } from '../../src/build-world.ts';
import { hostileText } from '../hostile-world.ts';

/** What fans type: names and ids that exist, parts of them, other things, and much too much. */
export function typedText({ results, quotes }: StillWorld): fc.Arbitrary<string> {
  const known = [
    ...results.athletes.slice(0, 60).flatMap(({ id, name }) => [id, name, name.slice(0, 4), name.toUpperCase()]),
    ...results.told.flatMap(({ id }) => [id, id.slice(0, 12)]),
    ...quotes.all.map(({ text }) => text.slice(0, 30)),
    ...['1500', '1500m', 'men’s mile', '100 m hurdles', 'Paris', 'Paris 2024', '2024', '~0000000'],
    ...['men', 'women', 'true', 'false', 'KEN', 'Norway', '1988', '2023', '6 Aug', '2004-08-24', 'men-1500m', 'pv'],
    ...[
      '3:26.0',
      '2:05:30',
      '8,95',
      '9126',
      '9.58',
      'Usain Bolt',
      'faith-kipyegon',
      'Bekele',
      'Duplantis',
      '400',
      '5km',
    ],
  ];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...known) },
    { weight: 5, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.nat(6000).map((length) => '𝟙'.repeat(length)) },
  );
}
