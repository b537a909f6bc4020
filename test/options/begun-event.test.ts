import { expect, test } from 'vitest';
import { disciplines } from '../../src/athletics/discipline.ts';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { begunEvent } from '../../src/options/begun-event.ts';

test.each([
  ['hept', 'heptathlon'],
  ['women’s hept', 'womens heptathlon'],
  ['deca', 'decathlon'],
  ['triple', 'triple jump'],
  ['Trip', 'triple jump'],
  ['race walk 35', '35 km race walk'],
  ['walk 50 km', '50 km race walk'],
  ['hurdles 110', '110 m hurdles'],
  ['mens steepl 3000', 'mens 3000 m steeplechase'],
])('“%s” begins “%s”', (typed, name) => {
  expect(begunEvent(typed)).toBe(name);
  expect(parseEvent(name)).not.toBeNull();
});

test.each(['', '🏃', 'banana', 'women', 'walk', 'relay 4', '11', 'm', 'triple banana', 'tr'])(
  '“%s” begins no event',
  (typed) => {
    expect(begunEvent(typed)).toBeNull();
  },
);

test('the words of every event mean it, in whatever order', () => {
  for (const { id, name } of disciplines) {
    const turned = begunEvent(name.split(' ').toReversed().join(' '));
    if (turned !== null) expect(parseEvent(turned)?.disciplines).toContain(id);
  }
});
