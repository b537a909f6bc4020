import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

/** Each is told in a paragraph of its own; what stands before is the example, what follows are its results. */
type Example = readonly [text: string, results: readonly string[]];

describe('whose a fact is', () => {
  test.each<Example>([
    ['Josh Kerr won the mile in Oslo in 3:45.34.', ['Josh Kerr mile 1 3:45.34']],
    ['Josh Kerr clocked 3:29.38 for victory in the 1500m.', ['Josh Kerr 1500m 1 3:29.38']],
    [
      'Jakob Ingebrigtsen won the 1500m in 3:28.72 ahead of Timothy Cheruiyot (3:29.02) and Yared Nuguse (3:29.43).',
      ['Jakob Ingebrigtsen 1500m 1 3:28.72', 'Timothy Cheruiyot 1500m 2? 3:29.02', 'Yared Nuguse 1500m 3? 3:29.43'],
    ],
    [
      'Jakob Ingebrigtsen took the 1500m in 3:28.72, with Timothy Cheruiyot second in 3:29.02 and Yared Nuguse third in 3:29.43.',
      ['Jakob Ingebrigtsen 1500m 1 3:28.72', 'Timothy Cheruiyot 1500m 2 3:29.02', 'Yared Nuguse 1500m 3 3:29.43'],
    ],
    [
      'Keely Hodgkinson beat Mary Moraa, who was second in 1:57.11, to win the 800m in 1:55.78.',
      ['Mary Moraa 800m 2 1:57.11', 'Keely Hodgkinson 800m 1 1:55.78'],
    ],
    [
      'Josh Kerr, who had led at the bell, faded to finish fifth in the 1500m in 3:31.20.',
      ['Josh Kerr 1500m 5 3:31.20'],
    ],
    [
      'The men’s 1500m was won by Norway’s Jakob Ingebrigtsen in 3:29.74, while Kerr did not race.',
      ['Jakob Ingebrigtsen 1500m 1 3:29.74'],
    ],
    ['There was a third-place finish for Keely Hodgkinson in the 800m.', ['Keely Hodgkinson 800m 3']],
    ['Over the 400m hurdles, Femke Bol cruised home in 51.30 seconds.', ['Femke Bol 400mh 51.30']],
    [
      'After setting a meeting record of 14:05.92 in the 5000m, Beatrice Chebet collapsed on the track.',
      ['Beatrice Chebet 5000m 14:05.92 MR'],
    ],
    [
      'Having broken her own best on her way to a time of 3:49.04, Faith Kipyegon waved after the 1500m.',
      ['Faith Kipyegon 1500m 3:49.04'],
    ],
    [
      'Faith Kipyegon and Keely Hodgkinson broke world records of the 1500m and 800m in 3:48.60 and 1:53.10 respectively.',
      ['Faith Kipyegon 1500m 3:48.60 WR', 'Keely Hodgkinson 800m 1:53.10 WR'],
    ],
    [
      'Yared Nuguse and Cole Hocker finished second and third respectively in the 1500m.',
      ['Yared Nuguse 1500m 2', 'Cole Hocker 1500m 3'],
    ],
    [
      'Yared Nuguse (3:30.01) and Cole Hocker (3:30.02) finished second and third in the 1500m.',
      ['Yared Nuguse 1500m 2 3:30.01', 'Cole Hocker 1500m 3 3:30.02'],
    ],
    [
      'Mary Moraa won the 800m in 1:57.36, from Jane Example in 1:58.32 and Ann Sample in 1:58.45.',
      ['Mary Moraa 800m 1 1:57.36', 'Jane Example 800m 2? 1:58.32', 'Ann Sample 800m 3? 1:58.45'],
    ],
    [
      'Cole Hocker took the scalp of compatriot and world bronze medallist Yared Nuguse to win the 1500m in 3:30.59.',
      ['Cole Hocker 1500m 1 3:30.59'],
    ],
    ['Armand Duplantis won the pole vault with a clearance of 6.15m.', ['Armand Duplantis pole-vault 1 6.15 m']],
    ['Nafissatou Thiam scored 6,880 points to win the heptathlon.', ['Nafissatou Thiam heptathlon 1 6880 pts']],
    ['Josh Kerr edged Cole Hocker in 3:29.90 over 1500m.', ['Josh Kerr 1500m 3:29.90']],
    ['Josh Kerr was beaten into second by Cole Hocker in the 1500m.', ['Josh Kerr 1500m 2', 'Cole Hocker 1500m 1?']],
    [
      'Cole Hocker edged Josh Kerr into second in the 1500m, the American clocking 3:27.65.',
      ['Josh Kerr 1500m 2', 'Cole Hocker 1500m 3:27.65'],
    ],
    [
      'Jane Example took silver behind Ann Sample and ahead of Eva Specimen in the 800m.',
      ['Jane Example 800m 2', 'Eva Specimen 800m 3?', 'Ann Sample 800m 1?'],
    ],
    [
      'Jane Example won in 1:57.10, ahead of Ann Sample from Kenya, who outkicked Eva Specimen for second in 1:58.00, in the 800m.',
      ['Jane Example 800m 1 1:57.10', 'Ann Sample 800m 2 1:58.00', 'Eva Specimen 800m 3?'],
    ],
    ['Jane Example (Tom Watch, Sample Harriers) ran 51.20 for bronze in the 400m.', ['Jane Example 400m 3 51.20']],
    ['The race was won again by Jane Example in the 800m.', ['Jane Example 800m 1']],
    ['There was a record of 4.57m in the pole vault from Jane Example.', ['Jane Example pole-vault 4.57 m']],
    ['Decathlete Max Sample scored 8,412 points to finish second.', ['Max Sample decathlon 2 8412 pts']],
    [
      'Max Sample ran 10.30 in the heats before winning the 100m final in 10.10.',
      ['Max Sample 100m 10.30', 'Max Sample 100m 1 10.10'],
    ],
    ['Max Sample won the 100m with his first round effort of 10.10.', ['Max Sample 100m 1 10.10']],
    ['Having won the 100m title, Jane Example ran 22.46 for silver in the women’s 200.', ['Jane Example 200m 2 22.46']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is no result', () => {
  test.each<readonly [string]>([
    ['Olympic 1500m bronze medallist Yared Nuguse will race in Oslo.'],
    ['Josh Kerr could not win the 1500m.'],
    ['Josh Kerr hopes to run 3:26.50 in the 1500m.'],
    ['Josh Kerr missed the 1500m record of 3:26.00 held by Hicham El Guerrouj.'],
    ['The 1500m qualifying mark is 3:33.50, and Josh Kerr knows it.'],
    ['Josh Kerr led with 200m to go in the 1500m.'],
    ['Josh Kerr ranks fourth in the all-time list of the 1500m.'],
    ['Josh Kerr is third on the all-time list of the 1500m.'],
    ['The Lisbon bronze medallist Yared Nuguse lined up for the 1500m.'],
    ['The Swedes finished second in the 1500m after Josh Kerr fell.'],
    ['Josh Kerr was only 0.14 seconds behind in the 1500m.'],
    ['Norway’s\n\nwon the 1500m for men in 3:36.40.'],
    ['Keely Hodgkinson watched.\n\nThe 800m was won by\n\n, who clocked 1:59.40.'],
    ['Keely Hodgkinson, who ran 1:57.00 in the 800m last month, was absent.'],
    ['Keely Hodgkinson came close to regaining the 800m title.'],
    ['Keely Hodgkinson was primed to win gold in the 800m.'],
    ['Keely Hodgkinson ran the fastest 800m since Jane Example won gold.'],
    ['The marathon took Keely Hodgkinson through five kilometres in 15 minutes 47 seconds.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual([]);
  });
});

describe('who is meant', () => {
  test.each<Example>([
    ['Keely Hodgkinson lined up. She won the 800m in 1:55.78.', ['Keely Hodgkinson 800m 1 1:55.78']],
    [
      'Josh Kerr beat Jakob Ingebrigtsen. The Norwegian ran 3:29.65 in the 1500m.',
      ['Jakob Ingebrigtsen 1500m 3:29.65'],
    ],
    ['In the 1500m Josh Kerr clocked 3:29.38.', ['Josh Kerr 1500m 3:29.38']],
    ['Josh Kerr met Cole Hocker in the 1500m. Kerr’s 3:29.38 was a personal best.', ['Josh Kerr 1500m 3:29.38 PB']],
    [
      'Mary Moraa watched Keely Hodgkinson. The Olympic champion, who won in 1:55.78, loves the 800m.',
      ['Mary Moraa 800m 1 1:55.78'],
    ],
    ['Britain’s Jane Example won the 800m in 1:59.00. Example had never won before.', ['Jane Example 800m 1 1:59.00']],
    [
      'Jamaica’s\n\nwon the women’s 100m in 10.90. She was delighted. Claxton’s time was a record.',
      ['Claxton 100m 1 10.90'],
    ],
    ['Jane Example and her coach John Sample arrived. In the 800m she clocked 1:58.00.', ['Jane Example 800m 1:58.00']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who has no mark to show', () => {
  test.each<Example>([
    ['Josh Kerr did not finish the 1500m.', ['Josh Kerr 1500m DNF']],
    ['Josh Kerr was disqualified from the 1500m.', ['Josh Kerr 1500m DQ']],
    ['Cole Hocker won the 1500m, but Josh Kerr did not start.', ['Cole Hocker 1500m 1', 'Josh Kerr 1500m DNS']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('in which race', () => {
  const raceOf = (text: string) => {
    const [claim] = read(text).claims;
    return (
      claim && [
        claim.discipline,
        claim.sex,
        claim.round,
        claim.meet?.id ?? claim.meet?.name,
        claim.meet?.year,
        claim.date,
      ]
    );
  };
  test.each([
    [
      'Cole Hocker won the men’s 1500m at the Paris Olympics.',
      ['1500m', 'men', 'final', 'olympic-games', 2024, '2024-08-06'],
    ],
    [
      'At the 2024 Prefontaine Classic, Josh Kerr won the Bowerman Mile.',
      ['mile', 'men', 'final', 'prefontaine-classic', 2024, '2024-05-25'],
    ],
    [
      'Josh Kerr won the 1500m at the Bislett Games in 2023.',
      ['1500m', 'men', 'final', 'bislett-games', 2023, '2023-06-15'],
    ],
    ['Josh Kerr won his heat of the 1500m in 3:40.00.', ['1500m', 'men', 'heat', undefined, undefined, null]],
    [
      'Josh Kerr won the mile at the Example Invitational on May 3, 2024.',
      ['mile', 'men', 'final', 'Example Invitational', 2024, '2024-05-03'],
    ],
  ])('%s', (text, race) => {
    expect(raceOf(text)).toEqual(race);
  });

  test('a meet that somebody only qualified for is not where it happened', () => {
    expect(raceOf('Josh Kerr ran 3:29.00 in the 1500m to qualify for the World Championships.')?.[3]).toBeUndefined();
  });

  test('what is told in passing does not move the story', () => {
    const text =
      'At the 2024 Bislett Games, Josh Kerr, who won the 1500m in Budapest in 2023, was second in the mile. Cole Hocker was third.';
    expect(read(text).claims.map(({ athlete, meet }) => [athlete, meet?.id])).toEqual([
      ['Josh Kerr', 'bislett-games'],
      ['Cole Hocker', 'bislett-games'],
    ]);
  });
});
