import { describe, expect, test } from 'vitest';
import { fittingChoices, namedChoice } from '../../../src/playground/page/fitting-choices.js';

const sexes = [
  { name: 'Women', value: 'women' },
  { name: 'Men', value: 'men' },
  { name: 'Mixed', value: 'mixed' },
];
const channels = [
  { name: '#call-room', value: '11' },
  { name: '#call', value: '12' },
  { name: '#the-call', value: '13' },
  { name: '#twice', value: '14' },
  { name: '#twice', value: '15' },
];
const styles = [
  { name: 'This month', value: 'month' },
  { name: 'True', value: true },
  { name: 'Month', value: 'week' },
];

describe('what the list shows for a text', () => {
  test.each([
    ['what begins with it comes first', sexes, 'men', ['Men', 'Women']],
    ['in any case', sexes, 'M', ['Men', 'Mixed', 'Women']],
    ['nothing typed', sexes, '', ['Women', 'Men', 'Mixed']],
    ['nothing fits', sexes, 'boys', []],
    ['the whole name before a longer one', channels, 'call', ['#call', '#call-room', '#the-call']],
    ['a channel with its sign', channels, '#call-r', ['#call-room']],
  ])('%s', (_, choices, text, names) => {
    expect(fittingChoices(choices, text).map(({ name }) => name)).toEqual(names);
  });
});

describe('what a text names that nobody picked from the list', () => {
  test.each([
    ['a name', sexes, 'Men', 'men'],
    ['a name in another case', sexes, ' mEN ', 'men'],
    ['a value', sexes.slice(0, 1).concat({ name: 'Everybody', value: 'all' }), 'ALL', 'all'],
    ['a name before a value', styles, 'month', 'week'],
    ['yes', styles, 'true', true],
    ['a channel with its sign', channels, '#call-room', '11'],
    ['a channel without it', channels, 'call-room', '11'],
    ['a channel by its id', channels, '13', '13'],
    ['only a part of a name', sexes, 'me', undefined],
    ['two of one name', channels, '#twice', undefined],
    ['nothing', sexes, ' ', undefined],
  ])('%s', (_, choices, text, value) => {
    expect(namedChoice(choices, text)?.value).toBe(value);
  });
});
