import { expect, test } from 'vitest';
import { time } from '../../src/athletics/mark.ts';
import { rivalryOf } from '../../src/results/rivalry.ts';
import { figuresField } from '../../src/wording/rivalry-figures-text.ts';
import { athlete, edition, performance, race, resultsOf } from '../fixture-results.ts';

const [a, b] = [athlete('a', 'Ann A', null), athlete('b', 'Bea B', null)];
const WON = 7_500_000;

test('the closest and the widest margin stand with seconds, or as minutes', () => {
  const races = [500, 750, 900, 61_500].map((behind, i) =>
    race(edition(`meet-${2020 + i}`, 'Meet', 2020 + i), 'marathon', {
      id: `${i}`,
      date: `${2020 + i}-06-01`,
      performances: [performance(a, 1, { mark: time(WON) }), performance(b, 2, { mark: time(WON + behind) })],
    }),
  );
  const [field] = figuresField(rivalryOf(resultsOf([a, b], races), a, b));
  expect(field?.value.replaceAll('\u2060', '').replaceAll('\u00a0', ' ').split('\n')).toEqual([
    '2023 **1–0** · 2022 **1–0** · 2021 **1–0** · 2020 **1–0**',
    '-# longest run 4, A · closest 0.50 s · widest 1:01.50',
  ]);
});
