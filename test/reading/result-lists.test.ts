import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

const LIST = `Leading results at the Bislett Games:
Women's 800 metres
1. Keely Hodgkinson (Britain) one minute 55.78 seconds
2. Mary Moraa (Kenya) 1:57.11
3= Jane Example (U.S.) 1:57.20
Men's pole vault
1. Mondo Duplantis (Sweden) 6.10
Men's 4x100 relay
1. Josh Kerr (Britain), Cole Hocker (U.S.) 38.87 seconds`;

type Lists = readonly (readonly [text: string, results: readonly string[]])[];

test('rows are of the discipline above them, and a relay’s runners of no team are nobody’s', () => {
  expect(resultsIn(LIST)).toEqual([
    'Keely Hodgkinson 800m 1 1:55.78',
    'Mary Moraa 800m 2 1:57.11',
    'Jane Example 800m 3 1:57.20',
    'Armand Duplantis pole-vault 1 6.10 m',
  ]);
});

test('a row gives sex, nation, the name as printed, and the meet above the list', () => {
  expect(read(LIST).claims[3]).toMatchObject({
    sex: 'men',
    nation: 'SWE',
    printedName: 'Mondo Duplantis',
    meet: { id: 'bislett-games', name: 'Bislett Games' },
  });
});

describe('lists without figures for their places', () => {
  const table: Lists = [
    [
      'Results, women:\n200m: Ann Sample (Norway) 22.50 seconds, Beth Other (Cuba) 22.61, Cara Third 22.70 PB;\nMile: Dee Fourth 4:20.10, Eva Fifth 4:21.00 and Flo Sixth 4:22.22. High jump: Gia Model 1.95m, Ida Pattern 1.92m, Jo Example 1.92m.',
      [
        'Ann Sample 200m 1 22.50',
        'Beth Other 200m 2 22.61',
        'Cara Third 200m 3 22.70 PB',
        'Dee Fourth mile 1 4:20.10',
        'Eva Fifth mile 2 4:21.00',
        'Flo Sixth mile 3 4:22.22',
        'Gia Model high-jump 1 1.95 m',
        'Ida Pattern high-jump 2 1.92 m',
        'Jo Example high-jump 3 1.92 m',
      ],
    ],
    [
      'Men’s 100m: Max Sample 10.10, Other 10.20, Luis Third 10.30.',
      ['Max Sample 100m 1 10.10', 'Luis Third 100m 3 10.30'],
    ],
  ];
  test.each(table)('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test.each([
    'Fastest men over 100m: Max Sample 9.90, Karl Other 9.95, Luis Third 9.99.',
    'Men’s 100m entries: Max Sample 9.90, Karl Other 9.95, Luis Third 9.99.',
    'Norwegians in the 100m: Max Sample 10.20 (3rd), Karl Other 10.25 (5th), Luis Third 10.30 (8th).',
  ])('%s gives no places', (text) => {
    expect(read(text).claims.filter(({ place }) => place !== null && place < 3)).toEqual([]);
  });
});

describe('one athlete a line', () => {
  const table: Lists = [
    [
      'Women’s 1,000 metres\n1. Ann Sample (Russia) 2 minutes 28.98 seconds\n(world record)\n2. Beth Other (Mozambique) 2:29.66',
      ['Ann Sample 1000m 1 2:28.98 WR', 'Beth Other 1000m 2 2:29.66'],
    ],
    [
      'Men’s 10,000 metres\n1. Max Sample (Morocco) 26 minutes 58.08 seconds (national\nrecord)\n2. Karl Other (Trinidad and\nTobago) 26:59.41\n3. Luis Third (Netherlands) 28.29.42',
      ['Max Sample 10000m 1 26:58.08 NR', 'Karl Other 10000m 2 26:59.41', 'Luis Third 10000m 3 28:29.42'],
    ],
    [
      'Women’s high jump\n7. Ann Sample (Norway) 1.88\n8 equal.\nBeth Other (Moldova) 1.85\n8 equal. Cara Third (Cuba) 1.85\n10= Dee Fourth (Peru) 1.80',
      [
        'Ann Sample high-jump 7 1.88 m',
        'Beth Other high-jump 8 1.85 m',
        'Cara Third high-jump 8 1.85 m',
        'Dee Fourth high-jump 10 1.80 m',
      ],
    ],
    [
      'Men’s marathon\n1. Max Sample, Kenya, 2 hours 6 minutes 17 seconds\n2 Karl Other KEN 2:06:58\n3) Luis Third (ETH), 2:07:22\n4th Tom Fourth (Kenya) – 2:07:40',
      [
        'Max Sample marathon 1 2:06:17',
        'Karl Other marathon 2 2:06:58',
        'Luis Third marathon 3 2:07:22',
        'Tom Fourth marathon 4 2:07:40',
      ],
    ],
    [
      'Women’s pole vault\nT-3. Ann Sample (USA) 4.70\nT-3. Beth Other (GBR) 4.70\n=5 Cara Third (GER) 4.60',
      ['Ann Sample pole-vault 3 4.70 m', 'Beth Other pole-vault 3 4.70 m', 'Cara Third pole-vault 5 4.60 m'],
    ],
    [
      'Men’s long jump\n1. Max Sample (USA) 8.31 (+0.3)\n2. Karl Other (CUB) 8.25w\n3. Luis Third (ESP) 8.1 metres',
      ['Max Sample long-jump 1 8.31 m', 'Karl Other long-jump 2 8.25 m', 'Luis Third long-jump 3 8.10 m'],
    ],
    [
      'Men’s decathlon\n1. Max Sample (CZE) 8,893 points\n2. Karl Other (USA) 8,820',
      ['Max Sample decathlon 1 8893 pts', 'Karl Other decathlon 2 8820 pts'],
    ],
    [
      'Men’s javelin\n🥇 Max Sample (GER) 88.10\n🥈 Karl Other (CZE) 87.20\nBRONZE: Luis Third (FIN) 86.00m',
      ['Max Sample javelin 1 88.10 m', 'Karl Other javelin 2 87.20 m', 'Luis Third javelin 3 86.00 m'],
    ],
    [
      'Women’s 100 metres (wind -0.3)\n1. SAMPLE, Ann, JAM, 10.80\n2. OTHER Beth USA 10.95\n3. Cara THIRD (GBR) 11.01',
      ['Ann Sample 100m 1 10.80', 'Beth Other 100m 2 10.95', 'Cara Third 100m 3 11.01'],
    ],
    [
      'Men’s 20km walk\n1. Max Sample (China) 1:18:00\n2. Karl Other (Italy) 1:18:30\nDNF Luis Third (Spain)\nDisqualified: Tom Fourth (Mexico), Ed Fifth (Cuba)',
      [
        'Max Sample 20kmw 1 1:18:00',
        'Karl Other 20kmw 2 1:18:30',
        'Luis Third 20kmw DNF',
        'Tom Fourth 20kmw DQ',
        'Ed Fifth 20kmw DQ',
      ],
    ],
    [
      'Men’s 12km cross-country\n1. Max Sample, Kenya, 34:10\n2. Karl Other, Kenya, same time\n3. Luis Third, Morocco, 34:15',
      ['Max Sample cross-country 1 34:10', 'Karl Other cross-country 2 34:10', 'Luis Third cross-country 3 34:15'],
    ],
    [
      'Men’s 5000m result\nPos. Bib Athlete Country Mark\n1 121 Max Sample KEN 13:01.10\n2 98 Karl Other UGA 13:02.20',
      ['Max Sample 5000m 1 13:01.10', 'Karl Other 5000m 2 13:02.20'],
    ],
    [
      'Men’s shot put\n1 Max Sample New Zealand 22.10\n\nAdvertisement\n\n2 Karl Other USA 22.00\nScroll down for more\n3 Luis Third GB 21.90',
      ['Max Sample shot-put 1 22.10 m', 'Karl Other shot-put 2 22.00 m', 'Luis Third shot-put 3 21.90 m'],
    ],
  ];
  test.each(table)('%j', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a whole list on one line', () => {
  const table: Lists = [
    [
      '400m: 1, Ann Sample (GB) 50.12; 2, Beth Other (US) 50.43; 3, Cara Third (Jam) 50.60.',
      ['Ann Sample 400m 1 50.12', 'Beth Other 400m 2 50.43', 'Cara Third 400m 3 50.60'],
    ],
    [
      'Men’s long jump: 1. Max Sample 8.12m, 2. Karl Other 8.01m',
      ['Max Sample long-jump 1 8.12 m', 'Karl Other long-jump 2 8.01 m'],
    ],
    [
      'Men 100m: 1 D Sample 10.09, 2 C Other 10.20, 3\nM Third 10.25.',
      ['D Sample 100m 1 10.09', 'C Other 100m 2 10.20', 'M Third 100m 3 10.25'],
    ],
    [
      '5,000m: 1. J Sample (Ken) 13:01.20; 2. K Other (Eth) 13:02.30; British: 7. P Third 13:20.00',
      ['J Sample 5000m 1 13:01.20', 'K Other 5000m 2 13:02.30', 'P Third 5000m 7 13:20.00'],
    ],
    [
      'Senior men: 100: 1 D Sample (Rotherham H) 10.8, 2 C Other (Leeds City) 10.9. LJ: 1 G Fifth (Leeds City) 7.02. 4x100: 1 Leeds City 42.1. Senior women: 10,000m: 1 I Sixth (Leeds City) 34min 10.2sec.',
      [
        'D Sample 100m 1 10.8',
        'C Other 100m 2 10.9',
        'G Fifth long-jump 1 7.02 m',
        'Leeds City 4x100m 1 42.1',
        'I Sixth 10000m 1 34:10.2',
      ],
    ],
    [
      'Girls high jump: 1, Ann Sample, Lincoln, 5-6; 2, Beth Other, Central, 5-4 1/2. Discus: 1, Cara Third, Lincoln, 140-11.',
      ['Ann Sample high-jump 1 1.68 m', 'Beth Other high-jump 2 1.64 m', 'Cara Third discus 1 42.95 m'],
    ],
    [
      '100m: Max Sample (Aus) 10.15s 1, Karl Other (US) 10.22s 2, Luis Third (NZ) 10.30s 3. High jump: Ann Model (Aus) 1.98m 1, Beth Pattern (Ukr) 1.94m 2.',
      [
        'Max Sample 100m 1 10.15',
        'Karl Other 100m 2 10.22',
        'Luis Third 100m 3 10.30',
        'Ann Model high-jump 1 1.98 m',
        'Beth Pattern high-jump 2 1.94 m',
      ],
    ],
    [
      'Men’s 5000m: gold – Max Sample (NOR), 13:11.30; silver – Karl Other (KEN), 13:12.28; bronze – Luis Third (UGA), 13:12.40',
      ['Max Sample 5000m 1 13:11.30', 'Karl Other 5000m 2 13:12.28', 'Luis Third 5000m 3 13:12.40'],
    ],
    [
      'Women’s triple jump: Gold Ann Sample (VEN) 15.08m, silver Beth Other (UKR) 15.00m',
      ['Ann Sample triple-jump 1 15.08 m', 'Beth Other triple-jump 2 15.00 m'],
    ],
    [
      'MEN\n100_1, Max Sample, Auburn, 10.05. 2, Karl Other, Central, 10.11.\nPole vault_1, Tom Fourth, Auburn, 18-8 1/4. 2, Ed Fifth, Central, 18-4 1/2.',
      [
        'Max Sample 100m 1 10.05',
        'Karl Other 100m 2 10.11',
        'Tom Fourth pole-vault 1 5.70 m',
        'Ed Fifth pole-vault 2 5.60 m',
      ],
    ],
    [
      '100m: 1 Max Sample (JAM) 9.90; 2 Karl Other (USA) 9.95; 7 Luis Third (GBR) 10.11',
      ['Max Sample 100m 1 9.90', 'Karl Other 100m 2 9.95', 'Luis Third 100m 7 10.11'],
    ],
    [
      'Mile: 1. Max Sample 3:52.10 2. Karl Other 3:52.60 Women’s pole vault: 1. Ann Third 4.60m 2. Beth Fourth and Cara Fifth 4.50m',
      [
        'Max Sample mile 1 3:52.10',
        'Karl Other mile 2 3:52.60',
        'Ann Third pole-vault 1 4.60 m',
        'Beth Fourth pole-vault 2 4.50 m',
        'Cara Fifth pole-vault 2 4.50 m',
      ],
    ],
    [
      'Winners: Men: 100m: Max Sample (JAM) 9.90; 400m: Karl Other (GRN) 44.10. Women: 200m: Ann Third (USA) 22.10; high jump: Beth Fourth (CRO) 2.00m.',
      ['Max Sample 100m 1 9.90', 'Karl Other 400m 1 44.10', 'Ann Third 200m 1 22.10', 'Beth Fourth high-jump 1 2.00 m'],
    ],
    [
      'Josh Kerr ran in Paris. Result: Women’s 800m: 1. Ann Sample (KEN) 1:57.10 2. Beth Other (USA) 1:57.90',
      ['Ann Sample 800m 1 1:57.10', 'Beth Other 800m 2 1:57.90'],
    ],
    [
      'Men’s 400m: 1. Max Sample (USA) 44.70. 2. Karl Other (USA) 44.90. Sample said he was happy.',
      ['Max Sample 400m 1 44.70', 'Karl Other 400m 2 44.90'],
    ],
  ];
  test.each(table)('%j', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('tables', () => {
  const table: Lists = [
    [
      'Men’s 100m final\n|Position\n|ATHLETE\n|NAT\n|MARK\n|REACTION TIME\n|1\n|Max SAMPLE\n|USA\n|9.86\n|0.119\n|2\n|Abdul Hakim SANI OTHER\n|JPN\n|10.06\n|0.147\nMore to follow',
      ['Max Sample 100m 1 9.86', 'Abdul Hakim Sani Other 100m 2 10.06'],
    ],
    [
      'Men’s 200m\nRank\nLane\nName\nTime\n1\n5\nMax Sample\n20.10\n2\n3\nKarl Other\n20.15',
      ['Max Sample 200m 1 20.10', 'Karl Other 200m 2 20.15'],
    ],
    [
      'Marathon Women: |\n1. |\nAnn Sample Lee |\nKEN |\n2:20:10 WR* |\n2. |\nBeth Other |\nETH |\n2:21:15 |',
      ['Ann Sample Lee marathon 1 2:20:10 WR', 'Beth Other marathon 2 2:21:15'],
    ],
    [
      'London Marathon\nPosition | Athlete | Nationality | Time |\n---|---|---|---|\nMax Sample | Kenya | 2:07:26 | |\nKarl Other | Morocco | 2:07:49 | |\nLuis Third | Peru | 2:08:32 | |\n4 | Tom El Fourth | Morocco | 2:09:03 |\n— | Ed Fifth | Kenya | DNF |',
      [
        'Max Sample marathon 1 2:07:26',
        'Karl Other marathon 2 2:07:49',
        'Luis Third marathon 3 2:08:32',
        'Tom El Fourth marathon 4 2:09:03',
        'Ed Fifth marathon DNF',
      ],
    ],
    [
      'Women’s 60m final\n1 | Ann SAMPLE | 1998 | GER | 7.01 | PB\n2 | Beth OTHER | 2001 | POL | 7.05 |',
      ['Ann Sample 60m 1 7.01 PB', 'Beth Other 60m 2 7.05'],
    ],
    [
      'Men’s 400m\n1 Max Sample\nUSA\n44.80\n2 Karl Other III\nGBR\n44.91',
      ['Max Sample 400m 1 44.80', 'Karl Other III 400m 2 44.91'],
    ],
    [
      'Women’s 100 m\nRank\tLane\tName\tNationality\tReaction\tTime\tNotes\n1\t9\tAnn Sample\t United States\t0.156\t10.65\tCR\n2\t4\tBeth Other\t Jamaica\t0.144\t10.72\n—\t6\tCara Third\t Italy\t0.160\tDNF',
      ['Ann Sample 100m 1 10.65 CR', 'Beth Other 100m 2 10.72', 'Cara Third 100m DNF'],
    ],
    [
      'Men’s 5000m\n1\tMax Sample\tKEN\t13:01.20\n2\tKarl Other\tGBR\tDNF',
      ['Max Sample 5000m 1 13:01.20', 'Karl Other 5000m DNF'],
    ],
  ];
  test.each(table)('%j', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('a table that names no event gives its times and no discipline', () => {
    const text =
      '1 | Ann | SAMPLE | KEN | 28:31 |\n2 | Chin Ping | OTHER | TPE | 28:34 |\n3 | Cara | THIRD | ETH | 28:39 |';
    expect(resultsIn(text)).toEqual(['Ann Sample 1 28:31', 'Chin Ping Other 2 28:34', 'Cara Third 3 28:39']);
  });
});

describe('what stands above lists', () => {
  const settings = (text: string) =>
    read(text).claims.map(({ athlete, discipline, sex, round }) => `${athlete} ${sex} ${discipline} ${round}`);

  test.each<readonly [string, readonly string[]]>([
    [
      'Boston Marathon 2024: the results\nTop Women’s Finishers\n1. Ann Sample, 2:22:37\n2. Beth Other, 2:22:45\nIt was a windy day, the director said.\nTop Men’s Finishers\n1. Max Third, 2:06:17\n2. Karl Fourth, 2:06:58',
      [
        'Ann Sample women marathon final',
        'Beth Other women marathon final',
        'Max Third men marathon final',
        'Karl Fourth men marathon final',
      ],
    ],
    [
      'Boston Marathon men: 1. Max Sample, ETH, 2:06:17\n2. Karl Other, ETH, 2:06:58\nWomen: 1. Ann Third, KEN, 2:22:37',
      ['Max Sample men marathon final', 'Karl Other men marathon final', 'Ann Third women marathon final'],
    ],
    [
      'Men’s 100 metres\nHeat 1 (wind +0.3)\n1. Max Sample (KEN) 10.01\nHeat 2\n1. Karl Other (KEN) 10.04\nFinal\n1. Luis Third (USA) 9.98',
      ['Max Sample men 100m heat', 'Karl Other men 100m heat', 'Luis Third men 100m final'],
    ],
    [
      'Results\nMen\n100m\n1. Max Sample (USA) 9.98\n200m\n1. Karl Other (USA) 20.01\nWomen\n100m hurdles\n1. Ann Third (USA) 12.50',
      ['Max Sample men 100m final', 'Karl Other men 200m final', 'Ann Third women 100mh final'],
    ],
    ['Women’s triple jump (qualifying, Group A)\n1. Ann Sample (CUB) 14.50', ['Ann Sample women triple-jump heat']],
  ])('%j', (text, expected) => {
    expect(settings(text)).toEqual(expected);
  });

  test.each<readonly [string, string | null]>([
    ['100 m: 1. Max Sample (USA) 9.98', null],
    ['100m (w): 1. Max Sample (USA) 9.98', null],
    ['M 100m: 1. Max Sample (USA) 9.98', 'men'],
    ['U20W 100m: 1. Ann Sample (USA) 11.50', 'women'],
    ['Girls’ 100m: 1. Ann Sample (USA) 11.50', 'women'],
    ['Mixed 100m: 1. Ann Sample (USA) 11.50', 'mixed'],
  ])('%j gives the sex %s', (text, sex) => {
    expect(read(text).claims.map((claim) => claim.sex)).toEqual([sex]);
  });

  test('clubs that look like codes are no nations', () => {
    const text = '100m: 1 D Sample (Bel) 10.1, 2 C Other (Leeds City) 10.2, 3 E Third (Sale) 10.3';
    expect(read(text).claims.map(({ nation }) => nation)).toEqual([null, null, null]);
  });
});

describe('lists that are no results of the day', () => {
  test.each([
    '1. Josh Kerr (Britain) 3:29.38',
    'World all-time list men’s 100m\n1. Max Sample (JAM) 9.58\n2. Karl Other (USA) 9.69',
    'Men’s 100m\n1. Max Sample (JAM) 9.58 Berlin 2009\n2. Karl Other (USA) 9.69 Shanghai 2009',
    'Medal table\n1. USA 12 8 5 25\n2. Kenya 5 4 3 12',
    'Men’s 100m\nDiamond League standings\n1. Max Sample (USA) 28\n2. Karl Other (JAM) 22',
    'Schedule\n19:20 Women’s 5000m final\n1. Ann Sample (KEN)\n2. Beth Other (ETH)',
    'Men’s 1500m start list\n1. Max Sample (KEN) 3:28.10\n2. Karl Other (ETH) 3:29.10',
    'Men’s 1500m\n1. Max Sample (KEN)\n2. Karl Other (ETH)',
    'Marathon: wheelchair men\n1. Max Sample (SUI) 1:20:10\n2. Karl Other (USA) 1:21:10',
    'London Marathon roll of honour\nMen\n1. Max Sample (KEN) 2:06:10\n2. Karl Other (KEN) 2:07:10',
    'Heptathlon after day one: 1. Ann Sample (GBR) 3,900; 2. Beth Other (BEL) 3,850',
    'Heptathlon (after first day): 1 Ann Sample (Cuba) 3,910pts; 2 Beth Other (France) 3,840',
    'Men’s 5000m lap splits: 1. Max Sample 62.1 2. Karl Other 63.2',
    'Women’s 200m wins: In Rome 22.50, In Oslo 22.61, In Doha 22.70',
    'Women’s 200m times: Ann Sample 22.50, Ann Sample 22.61, Ann Sample 22.70',
    '100m medals: gold for Max Sample in 9.90, silver for Karl Other in 9.95',
    'Men’s javelin\n1. 85.10\n2. 84.20\n3. foul',
    'Handicap results: 1 I Sample 23:55; 2 G Other 25:01; 3 D Third 17:04; 4 J Fourth 18:16',
    'On television: 1. Channel Four 19:00\n2. Channel Five 20:00\n3. Sky Sports 21:00',
    'How to run faster\n1. Warm up well before every run.\n2. Eat Good Food and rest.\n3. Sleep For 8 hours.',
    'CYCLING - RESULTS\nLeading placings:\n1. Max Sample (Italy) 4:20:10\n2. Karl Other (Spain) 4:20:12\n3. Luis Third (Spain) 4:20:15',
    'Premier League table\n1. Arsenal City 38 28 5 5\n2. Manchester Town 38 27 7 4',
  ])('%j', (text) => {
    expect(resultsIn(text)).toEqual([]);
  });
});
