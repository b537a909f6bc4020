import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('surnames alone in a list are theirs whom the article, or a list above, gave in full', () => {
  test.each<Example>([
    [
      'Final standings:\nDecathlon: 1. Max Sample (Estonia) 8,527 points 2. Tom Pattern (U.S.) 8,511\nHeptathlon: 1. Jane Example (Britain) 6,510 2. Ann Pattern (Germany) 6,447',
      [
        'Max Sample decathlon 1 8527 pts',
        'Tom Pattern decathlon 2 8511 pts',
        'Jane Example heptathlon 1 6510 pts',
        'Ann Pattern heptathlon 2 6447 pts',
      ],
    ],
    [
      'Max Sample and Boris Model travelled far.\nDecathlon: 1. Sample 8,527 points 2. Nobody 8,511 3. Model 8,389\n4. Tom Pattern (U.S.) 8,266 5. Luis Third (Netherlands) 8,021',
      [
        'Max Sample decathlon 1 8527 pts',
        'Boris Model decathlon 3 8389 pts',
        'Tom Pattern decathlon 4 8266 pts',
        'Luis Third decathlon 5 8021 pts',
      ],
    ],
    [
      '100 metres: 1. Max Sample (U.S.) 10.01 seconds 2. Tom Pattern (Britain) 10.05 3. Boris Model (Cuba) 10.09.\n200 metres: 1. Sample 20.10 2. Pattern (Britain) 20.20 3. Luis Third (Kenya) 20.30',
      [
        'Max Sample 100m 1 10.01',
        'Tom Pattern 100m 2 10.05',
        'Boris Model 100m 3 10.09',
        'Max Sample 200m 1 20.10',
        'Tom Pattern 200m 2 20.20',
        'Luis Third 200m 3 20.30',
      ],
    ],
    // Nobody of the other sex, and nobody where two have the name.
    [
      'Max Pattern and Jane Sample were there.\nWomen’s 200m:\n1. Pattern 22.20\n2. Sample 22.40\n3. Ann Model (Cuba) 22.50',
      ['Jane Sample 200m 2 22.40', 'Ann Model 200m 3 22.50'],
    ],
    [
      'Max Sample and his brother Tom Sample were there.\nMen’s 200m: 1. Sample (U.S.) 20.20; 2. Tom Pattern (Cuba) 20.40; 3. Boris Model 20.60',
      ['Tom Pattern 200m 2 20.40', 'Boris Model 200m 3 20.60'],
    ],
    // The points of a series are no marks.
    [
      'Max Sample and Tom Pattern crossed the country.\nFinal standings: Men: 1. Sample 94 points, 2. Pattern 80, 3. Luis Third (Kenya) 71',
      [],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
