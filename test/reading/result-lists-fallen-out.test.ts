import { expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

const WALK = 'Men’s 20km walk\n1. Max Sample (China) 1:18:00\n2. Karl Other (Italy) 1:18:30';
const behindWalk = (line: string): string[] => resultsIn(`${WALK}${line}`).slice(2);

test.each<readonly [line: string, results: readonly string[]]>([
  ['\nDNF Luis Third (Spain)', ['Luis Third 20kmw DNF']],
  ['\nLuis Third (Spain) did not finish', ['Luis Third 20kmw DNF']],
  ['\nLuis Third (Spain) DQ (bent knee)', ['Luis Third 20kmw DQ']],
  ['\n  THIRD Luis ESP DNS', ['Luis Third 20kmw DNS']],
  ['\nLuis Third, Spain, disqualified', ['Luis Third 20kmw DQ']],
  ['\n— | Luis Third | Spain | DNF |', ['Luis Third 20kmw DNF']],
  ['\nDisqualified: Luis Third (Spain) and Tom Fourth (Mexico)', ['Luis Third 20kmw DQ', 'Tom Fourth 20kmw DQ']],
  [
    '; DQ: Luis Third (Spain); DNF: Tom Fourth (Mexico), Ed Fifth (Cuba)',
    ['Luis Third 20kmw DQ', 'Tom Fourth 20kmw DNF', 'Ed Fifth 20kmw DNF'],
  ],
  ['; Luis Third (Spain) dnf', ['Luis Third 20kmw DNF']],
])('behind a list, %j tells who has no place', (line, results) => {
  expect(behindWalk(line)).toEqual(results);
});

test.each([
  '\nOlympic Champion Third Disqualified',
  '\nSpain disqualified',
  '\nThird was disqualified.',
  '\nNo height: Luis Third (Spain)',
])('behind a list, %j is a headline or tells nothing', (line) => {
  expect(behindWalk(line)).toEqual([]);
});
