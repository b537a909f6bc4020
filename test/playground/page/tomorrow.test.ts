import { expect, test } from 'vitest';
import { untilTomorrowAt } from '../../../src/playground/page/clock-menu.js';

const hour = 3_600_000;
const at = (text: string) => new Date(text).getTime();

test.each([
  ['2027-03-01T22:30', '08:00', 9.5],
  ['2027-03-01T08:00', '08:00', 24],
  ['2027-12-31T23:59', '00:00', 1 / 60],
])('from %s it is so long until %s tomorrow', (now, time, hours) => {
  expect(untilTomorrowAt(at(now), time)).toBe(hours * hour);
});
