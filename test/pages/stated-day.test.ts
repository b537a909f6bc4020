import { expect, test } from 'vitest';
import { statedDay } from '../../src/pages/stated-day.ts';

test.each([
  ['2025-08-28', '2025-08-28'],
  ['2025-08-28T23:30:00-07:00', '2025-08-28'],
  ['2025-08-28 20:15', '2025-08-28'],
  ['20250828', '2025-08-28'],
  ['Thu, 28 Aug 2025 20:15:00 GMT', '2025-08-28'],
  ['28th August 2025', '2025-08-28'],
  ['1-Sept-2025', '2025-09-01'],
  ['August 28, 2025', '2025-08-28'],
  ['Published Aug. 3rd 2025 at noon', '2025-08-03'],
  ['2025-02-30', null],
  ['31 June 2025', null],
  ['28 Smarch 2025', null],
  ['1970-01-01T00:00:00Z', null],
  ['202508281', null],
  ['08/07/2025', null],
  ['yesterday', null],
  ['', null],
])('%j states %j', (text, day) => {
  expect(statedDay(text)).toBe(day);
});
