import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a relay is its team’s', () => {
  test.each<Example>([
    ['Britain’s men won the 4x100m relay in 37.80.', ['Great Britain 4x100m 1 37.80']],
    [
      'Earlier, Jamaica’s women won the 4x100m relay. Their quartet clocked 41.29, well clear of France, second in 42.73.',
      ['Jamaica 4x100m 1', 'Jamaica 4x100m 1? 41.29', 'France 4x100m 2 42.73'],
    ],
    [
      'Britain’s women won the 4x100m relay. In the last event on the track, they clocked 42.24 seconds.',
      ['Great Britain 4x100m 1', 'Great Britain 4x100m 42.24'],
    ],
    [
      'Canada won the 4x100m relay after the U.S finished second in 37.56.',
      ['Canada 4x100m 1', 'United States 4x100m 2 37.56'],
    ],
    ['England won the men’s 4x100m relay in 38.35.', ['England 4x100m 1 38.35']],
    [
      'Jamaica took silver in the 4x100m relay in 42.10, with the United States third in 42.30.',
      ['Jamaica 4x100m 2 42.10', 'United States 4x100m 3 42.30'],
    ],
    [
      'China won the 4x100m relay as Ann Sample, Jane Example, Eva Model and Ann Pattern combined for 43.39.',
      ['China 4x100m 1 43.39'],
    ],
    [
      'In the 4x400m relay, Ann Sample, Jane Example, Eva Model and Ann Pattern ran 3:24.34 to take bronze for Britain.',
      ['Great Britain 4x400m 3 3:24.34'],
    ],
    [
      'Britain led in the 4x100m relay. Keely Hodgkinson, Jane Example, Ann Sample and Eva Model ran 41.88 for third.',
      ['Great Britain 4x100m 3 41.88'],
    ],
    [
      'England led in the 4x100m relay. Keely Hodgkinson, Jane Example, Ann Sample and Eva Model ran 41.88 for third.',
      ['England 4x100m 3 41.88'],
    ],
    ['In the 4x400m relay, the USA won in 3:17.40.', ['United States 4x400m 1 3:17.40']],
    ['The British quartet won bronze in the women’s 4x400m relay.', ['Great Britain 4x400m 3']],
    ['GB’s men’s 4x400m team took silver in 3:00.10.', ['Great Britain 4x400m 2 3:00.10']],
    ['The women’s 4x400m relay was won by Poland in 3:28.10.', ['Poland 4x400m 1 3:28.10']],
    ['Jane Example anchored Great Britain to gold in the 4x100m relay in 41.90.', ['Great Britain 4x100m 1 41.90']],
    [
      'The Dutchwoman Jane Example anchored the mixed 4x400m relay to gold in 3:09.00.',
      ['Netherlands 4x400m 1 3:09.00'],
    ],
    ['The sprint relay fell to the Birchfield Harriers of Leeds (45.10).', ['Birchfield Harriers 4x100m 1 45.10']],
    [
      'In the 4x400m relay Max Sample, Tom Watch, Bill Clock and Tom Example ran 3:00.10, beating Ethiopia by eight seconds.',
      [],
    ],
    ['Jane Example helped Britain win bronze in the 4x400m relay.', ['Great Britain 4x400m 3']],
    ['There was gold for Jamaica in the women’s 4x100m relay.', ['Jamaica 4x100m 1']],
    [
      'Nigeria won gold in the 4x100m relay ahead of England and Jamaica.',
      ['Nigeria 4x100m 1', 'England 4x100m 2?', 'Jamaica 4x100m 3?'],
    ],
    ['The Netherlands won the mixed 4x400m relay in 3:09.92.', ['Netherlands 4x400m 1 3:09.92']],
    ['Great Britain’s men won the sprint relay in 38.07 seconds.', ['Great Britain 4x100m 1 38.07']],
    [
      'Max Sample and his friends made amends in the 4x100m relay. The quartet held on for Britain’s first relay medal since 1912 in 38.07 seconds.',
      ['Great Britain 4x100m 38.07'],
    ],
    ['England won gold in the men’s 4x100m relay in the rain. They clocked 38.62 seconds.', ['England 4x100m 1 38.62']],
    ['Max Sample was part of the British quartet who won relay gold in the 4x100m.', ['Great Britain 4x100m 1']],
    [
      'There was joy for Britain in the 4x400m relay, where the team of Max Sample, Tom Watch, Bill Clock and Joe Specimen came second in 3:01.10.',
      ['Great Britain 4x400m 2 3:01.10'],
    ],
    [
      'Britain were delighted with the 4x100m relay. Max Sample, Tom Watch, Bill Clock and Joe Specimen ran 38.07 seconds to finish behind the USA and Jamaica.',
      ['Great Britain 4x100m 38.07'],
    ],
    ['A poor handover cost Keely Hodgkinson dear in the 4x400m relay. France claimed victory.', ['France 4x400m 1']],
    [
      'Britain won two relay titles.\n\nMax Sample, Tom Watch, Bill Clock and CJ Specimen took the men’s 4x100m title in 38.17 seconds.',
      ['Great Britain 4x100m 1 38.17'],
    ],
    [
      'Britain’s women claimed 4x100m relay silver before the men’s team took bronze at the Stade de France.',
      ['Great Britain 4x100m 2', 'Great Britain 4x100m 3'],
    ],
    [
      'The women’s 4x400m was won by Britain in 3:20.10. In the men’s 4x400m, Britain were second in 3:00.20.',
      ['Great Britain 4x400m 1 3:20.10', 'Great Britain 4x400m 2 3:00.20'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is no relay of theirs', () => {
  test.each<readonly [string]>([
    ['Britain topped the medal table.'],
    ['Max Sample, Tom Watch, Bill Clock and Joe Specimen ran 38.07 seconds in the 100m.'],
    ['Britain finished second in the 800m after Keely Hodgkinson fell.'],
    ['A botched changeover cost Britain a medal in the 4x100m relay.'],
    ['The 4x100m relay is on Sunday. Jane Example won two medals in Belgium.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual([]);
  });

  test('what a runner won after the relay was named is of no relay', () => {
    expect(resultsIn('Britain won the 4x100m relay in 38.01. Max Sample won.')).toEqual([
      'Great Britain 4x100m 1 38.01',
    ]);
  });
});

test('where a report was written is no team, and a diamond can be somebody', () => {
  const text = 'SAINT-DENIS, France -- The relay of the women was quick. Emily Diamond was second in the 100m.';
  expect(resultsIn(text)).toEqual(['Emily Diamond 100m 2']);
});

test('a team of men is told from one of women by what it is called', () => {
  const { claims } = read('Britain’s women claimed 4x100m relay silver before the men’s team took bronze.');
  expect(claims.map(({ sex, place }) => `${sex} ${place}`)).toEqual(['women 2', 'men 3']);
  const quartet =
    'Jamaica’s women won the 4x100m. The US men’s quartet of Max Sample, Tom Watch, Bill Clock and Joe Specimen completed a double, winning the 4x100m in 37.29.';
  expect(read(quartet).claims.map(({ athlete, sex }) => `${athlete} ${sex}`)).toEqual([
    'Jamaica women',
    'United States men',
  ]);
  const mixed = 'Britain’s women won the 4x100m, while in the mixed 4x400m relay Britain were third.';
  expect(read(mixed).claims.map(({ discipline, sex }) => `${discipline} ${sex}`)).toEqual([
    '4x100m women',
    '4x400m mixed',
  ]);
});

describe('a school or a club is a team only of a relay', () => {
  test.each<Example>([
    [
      'Boys and Girls High of Sampletown won the 4x400 in 3:23.40 after its anchor, Tom Watch, made up 15 yards.',
      ['Boys and Girls High 4x400m 1 3:23.40'],
    ],
    [
      'Sample College won the 4x100m relay in 40.10 from Pattern High (40.30).',
      ['Sample College 4x100m 1 40.10', 'Pattern High 4x100m 2? 40.30'],
    ],
    [
      'The 4x400m relay went to Leeds Harriers in 3:23.11, with Sample College second in 3:24.10.',
      ['Leeds Harriers 4x400m 1 3:23.11', 'Sample College 4x400m 2 3:24.10'],
    ],
    ['Sampletown took the women’s 4x100m relay in 47.88.', ['Sampletown 4x100m 1 47.88']],
    ['The women’s 4x100m relay went to Sampletown in 47.88.', ['Sampletown 4x100m 1 47.88']],
    [
      'Sampletown and Pattern won the 4x400m relay in 3:12.4 ahead of Britain.',
      ['Sampletown and Pattern 4x400m 1 3:12.4', 'Great Britain 4x400m 2?'],
    ],
    ['Britain retained the men’s 4x100m in 37.61.', ['Great Britain 4x100m 1 37.61']],
    ['Britain will defend the men’s 4x100m they took in Leeds.', []],
    [
      'Britain won the 4x100m in 38.10. The South Africans then added the 4x400m in 2:57.50.',
      ['Great Britain 4x100m 1 38.10', 'South Africa 4x400m 1 2:57.50'],
    ],
    ['Both took the 4x100m relay in 41.20.', []],
    ['Organisers took the 4x400m relay out of the programme.', []],
    [
      'Jane Example of Sampletown won the 400m. Example won the 4x400m relay, too.',
      ['Jane Example 400m 1', 'Jane Example 4x400m 1'],
    ],
    ['Sample College won the title on 143 points after the 4x400m relay.', []],
    ['Sample College won the 4x100m relay. Pattern High won the team title.', ['Sample College 4x100m 1']],
    ['Jane Example of Sample College won the 400m, and ran in the 4x400m relay.', ['Jane Example 400m 1']],
    ['Sample College’s Jane Example won the 400m in 52.10 before the 4x400m relay.', ['Jane Example 400m 1 52.10']],
    ['Finland’s women had secured a comfortable victory, 219–190, before the 4x400m relay.', []],
    ['Kenya won by 206 points to 204 thanks to the 4x400m relay.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a people by its adjective', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      'The Belgians won the 4x400m relay in 3:04.95, with the Dutch second in 3:05.18 and the British third in 3:05.50.',
      ['Belgium 4x400m 1 3:04.95', 'Netherlands 4x400m 2 3:05.18', 'Great Britain 4x400m 3 3:05.50'],
    ],
    [
      'Belgium won the 4x400m relay in 3:04.95 from the Dutch, whose 3:05.18 surprised nobody.',
      ['Belgium 4x400m 1 3:04.95', 'Netherlands 4x400m 2? 3:05.18'],
    ],
    ['Belgium won the 4x400m relay in 3:04.95 from the Dutch champion’s club.', ['Belgium 4x400m 1 3:04.95']],
    ['Their quartet of Max Sample, Bill Clock, Tom Watch and Joe Model won in 52:18 from Hull with Bingley third.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
