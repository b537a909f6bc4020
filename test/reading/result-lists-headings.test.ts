import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

const eventsOf = (text: string): string[] =>
  read(text).claims.map(({ athlete, discipline, sex, round }) => `${athlete} ${sex} ${discipline} ${round}`);

describe('an event is named by what stands behind its length, too', () => {
  test.each<readonly [heading: string, mark: string, event: string]>([
    ['3,000m SC', '8:20.10', '3000msc'],
    ['3000 S/C', '8:20.10', '3000msc'],
    ['Men 3,000m st’chase', '8:20.10', '3000msc'],
    ['400 hdls', '49.10', '400mh'],
    ['400m H', '49.10', '400mh'],
    ['W PV', '4.80 m', 'pole-vault'],
    ['Boys 3,200', '9:20.10', '3200m'],
    ['Boys’ 1,600', '4:10.10', '1600m'],
    ['U17 men’s 2,000m walk', '8:20.10', '2000mw'],
  ])('%s', (heading, mark, event) => {
    expect(resultsIn(`${heading}: 1 M Sample (Leeds City) ${mark}; 2 K Other (Sale) ${mark}`)).toEqual([
      `M Sample ${event} 1 ${mark}`,
      `K Other ${event} 2 ${mark}`,
    ]);
  });

  test('a length of an event that is none of ours is no flat race', () => {
    const text = 'Women’s 1 mile walk: 1 A Sample (Leeds City) 7:20.10; 2 B Other (Sale) 7:21.20';
    expect(eventsOf(text).filter((event) => /mile/.test(event))).toEqual([]);
  });
});

describe('below another event a length says no more than how far it is', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'English Cross-Country Championships\nSenior men (12km): 1 M Sample (Leeds City) 37:10; 2 K Other (Sale) 37:25. Teams: 1 Leeds City 101; 2 Sale 140.\nU20 women (6km): 1 A Sample (Sale) 22:01; 2 B Other (Leeds City) 22:09',
      [
        'M Sample men cross-country final',
        'K Other men cross-country final',
        'A Sample women cross-country final',
        'B Other women cross-country final',
      ],
    ],
    [
      'Sample wins world cross title\nSenior men (12,333 metres):\n1. Max Sample (Kenya) 35 minutes 11 seconds\n2. Karl Other (Cuba) 35:13\n3. Luis Third (Peru) 35:20',
      [
        'Max Sample men cross-country final',
        'Karl Other men cross-country final',
        'Luis Third men cross-country final',
      ],
    ],
    [
      '20km walk, Example Town (men)\n1. Max Sample (ITA) 1:17:50; 2. Karl Other (ESP) 1:18:12\nWomen (20km): 1. Ann Sample (CHN) 1:26:10; 2. Beth Other (PER) 1:26:44',
      [
        'Max Sample men 20kmw final',
        'Karl Other men 20kmw final',
        'Ann Sample women 20kmw final',
        'Beth Other women 20kmw final',
      ],
    ],
    [
      'Race walks\n20km walk: 1. Max Sample (ITA) 1:17:50; 2. Karl Other (ESP) 1:18:12\n10km road race: 1. Luis Third (CHN) 28:10; 2. Tom Fourth (PER) 28:44',
      [
        'Max Sample null 20kmw final',
        'Karl Other null 20kmw final',
        'Luis Third null 10km final',
        'Tom Fourth null 10km final',
      ],
    ],
  ])('%j', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('how to qualify for a final, and the standings when all is over, silence no list', () => {
  const heats =
    'Men’s 100m heats (first four and next three fastest qualify)\nHeat 1: 1. Max Sample (USA) 10.01 Q; 2. Karl Other (GBR) 10.09 Q';
  expect(eventsOf(heats)).toEqual(['Max Sample men 100m heat', 'Karl Other men 100m heat']);
  const heptathlon = 'Heptathlon, final standings:\n1. Ann Sample (BEL) 6,741 points\n2. Beth Other (GBR) 6,602';
  expect(resultsIn(heptathlon)).toEqual(['Ann Sample heptathlon 1 6741 pts', 'Beth Other heptathlon 2 6602 pts']);
});

test('a wind in brackets leads to the next list', () => {
  const text =
    'Men – Javelin: 1. Max Sample 88.90m, 2. Karl Other 86.10m. Women – 100m (-0.1 m/s): 1. Ann Sample 10.80, 2. Beth Other 10.92';
  expect(resultsIn(text).slice(2)).toEqual(['Ann Sample 100m 1 10.80', 'Beth Other 100m 2 10.92']);
});

test('times in words and in figures stand in one list without an event', () => {
  const text =
    'Results\nMen: 1 Max Sample (Ethiopia) 59min 32sec, 2 Karl Other (Kenya) 59:40, 3 Luis Third (Britain) 61:05';
  expect(resultsIn(text)).toEqual(['Max Sample 1 59:32', 'Karl Other 2 59:40', 'Luis Third 3 1:01:05']);
});

test('the initial T is no tie', () => {
  const text = '800m: 1 D Sample (Sale) 1:50.1, 2 T Other (Leeds City) 1:50.9, 3 T Third (Kent) 1:51.0';
  expect(resultsIn(text)).toEqual(['D Sample 800m 1 1:50.1', 'T Other 800m 2 1:50.9', 'T Third 800m 3 1:51.0']);
});

test('those of an age have places of their own, and the race goes on behind them', () => {
  const text =
    'Dublin Marathon: Men: 1, M Sample (Ethiopia) 2:08:10; 2, K Other (Morocco) 2:08:44. Over-40: 1, P Third (Sale) 2:25:10. Women: 1, A Sample (Ethiopia) 2:26:10; 2, B Other (Kenya) 2:27:40. Masters: 1, C Third (Sale) 2:50:10.';
  expect(eventsOf(text)).toEqual([
    'M Sample men marathon final',
    'K Other men marathon final',
    'A Sample women marathon final',
    'B Other women marathon final',
  ]);
  expect(eventsOf('M40 100m: 1 M Sample (Sale) 11.2; 2 K Other (Kent) 11.4')).toEqual([
    'M Sample men 100m final',
    'K Other men 100m final',
  ]);
});

test('the winner of the next race shares no place with the only one of the last', () => {
  const text =
    'Marathon results\nROME – Women: 1. Ann Sample (Cuba) 2:27:10\nVIENNA – 1. Max Other (Peru) 2:10:10, 2. Karl Third (Kenya) 2:11:20';
  expect(eventsOf(text)[0]).toBe('Ann Sample women marathon final');
});

describe('what silences several lists', () => {
  const LISTS =
    'Men’s 1500m\n1. Max Sample (NOR) 3:28.10\n2. Karl Other (KEN) 3:28.90\nWomen’s 800m\n1. Ann Sample (GBR) 1:55.10\n2. Beth Other (KEN) 1:55.90';
  test.each(['World leading times this season', 'World lists', 'Start lists', 'World records', 'Points'])(
    '%s over events',
    (title) => {
      expect(resultsIn(`${title}\n${LISTS}`)).toEqual([]);
    },
  );

  test.each([
    'World leading times\nSaturday’s results',
    'Teams\n1. Leeds City 101\n2. Sale 140',
    'Lap times: 61, 62, 60, 59',
    'World leading times\nThe meeting began with the men’s race, which was as slow as it was exciting for all who saw it.',
  ])('%j silences none that follow', (above) => {
    expect(resultsIn(`${above}\n${LISTS}`)).toHaveLength(4);
  });
});

describe('those who won, each event on a line of its own', () => {
  const LINES =
    'Men’s 200m: Andrew Morgan-Sample 20.81\n\nWomen’s high jump: Ann Clock 1.92m\n\nMen’s 3,000m walk: Max Pattern 12:01.44';
  const WINNERS = [
    'Andrew Morgan-Sample 200m 1 20.81',
    'Ann Clock high-jump 1 1.92 m',
    'Max Pattern 3000mw 1 12:01.44',
  ];

  test.each(['Winners', 'Other winners on day two:', 'Saturday’s winners:'])('below %j', (heading) => {
    expect(resultsIn(`A day in Leeds\n\nIt rained.\n\n${heading}\n\n${LINES}`)).toEqual(WINNERS);
  });

  test.each(['Past winners:', 'Winners since 2019:', 'Entries:'])('not below %j', (heading) => {
    expect(resultsIn(`A day in Leeds\n\nIt rained.\n\n${heading}\n\n${LINES}`)).toEqual([]);
  });
});
