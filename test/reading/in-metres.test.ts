import { expect, test } from 'vitest';
import { inMetres } from '../../src/reading/text/in-metres.ts';
import { resultsIn } from './findings.ts';

test.each([
  ['the 1,600-meter run', 'the 1,600-metre run'],
  ['the 400-meter relay', 'the 400-meter relay'],
  ['100 Meters, 200-METER and 800 METERS', '100 Metres, 200-METRE and 800 METRES'],
  ['ten kilometers, two centimeters', 'ten kilometres, two centimetres'],
  ['Jan Meter timed it on a parameter of 3:27 metres', 'Jan Meter timed it on a parameter of 3:27 metres'],
])('%s', (printed, read) => {
  expect(inMetres(printed)).toBe(read);
});

test.each([
  'In the shot put Jane Example threw 18.20 metres; the 100 metres saw Ann Sample win in 11.20.',
  'Jane Example won the 800 metres in 1:58.20 from Ann Sample, who was two metres back in 1:58.61.',
  'Jane Example jumped 6.95 metres (wind 1.2 metres per second), ten centimetres short of the record of 7.05 metres.',
])('is read the same in either spelling: %s', (text) => {
  expect(resultsIn(text).length).toBeGreaterThan(0);
  expect(resultsIn(text.replaceAll('metres', 'meters'))).toEqual(resultsIn(text));
});
