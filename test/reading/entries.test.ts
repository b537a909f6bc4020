import { expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

/** What somebody comes to a race with is no result of it. */
test.each([
  'The men’s marathon field also includes Max Sample (2:05:10) and Bill Clock (2:06:00).',
  'Among those who will line up for the marathon are Ann Quill (2:24:10) and Rose Pattern (2:26:00).',
  'Other names to watch in the marathon are Tom Model (2:07:40) and Karl Sample (2:08:10).',
  'Jane Example, with a best of 2:20:11, is the fastest of the entrants in the marathon.',
  'Coming to the marathon with the fastest time of the field at 2:04:50, Max Sample will be hard to beat.',
  'The entry list of the marathon is led by Max Sample (2:03:55), ahead of Bill Clock (2:04:15).',
  'There are three men under 2:06 in the marathon: Max Sample (2:05:20), Bill Clock (2:05:40) and Tom Model (2:05:50).',
  'In the women’s 800m on Saturday, Jane Example (1:58.20) takes on Ann Quill (1:58.40).',
  'Although their marathon bests are slower, Ann Quill (2:25:38) and Rose Pattern (2:32:44) will try for the top ten.',
  'Ann Quill withdrew from the marathon, which helps Rose Pattern, the third-fastest woman in the field with a best of 2:19:44.',
])('nobody has run yet: %s', (text) => {
  expect(resultsIn(text)).toEqual([]);
});

test.each<readonly [text: string, results: readonly string[]]>([
  ['The ten quickest marathon runners included Max Sample (2:05:10).', ['Max Sample marathon 2:05:10']],
  ['Max Sample (2:05:10) won the marathon and will run in Leeds next.', ['Max Sample marathon 1 2:05:10']],
  ['Jane Example’s 1:58.20 over 800m is a national record.', ['Jane Example 800m 1:58.20 NR']],
  [
    'Ann Quill (63.29m) won the discus from Jane Example (62.10m), the wind blowing in the face of the throwers.',
    ['Ann Quill discus 1 63.29 m', 'Jane Example discus 2? 62.10 m'],
  ],
  [
    'Jane Example won the 1500m. Her time, 4:14.77, will not worry many and she will not be in Tokyo.',
    ['Jane Example 1500m 1 4:14.77'],
  ],
  ['Jane Example’s 1:58.20 in the 800m will do her confidence no harm.', ['Jane Example 800m 1:58.20']],
  ['Mary Sample, who ran the marathon in 2:21:15, will be there.', ['Mary Sample marathon 2:21:15']],
])('what was run stays, whatever comes next: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});
