import { expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

test.each<readonly [post: string, results: readonly string[]]>([
  [
    'Women’s 400mH\n🥇 Jane Example 🇺🇸 51.87\n🥈 Ann Sample 🇳🇱 52.15\n🥉 Beth Other 🇯🇲 52.29\n4️⃣ Cara Third 🇵🇱 52.40\nDNF Dora Fifth 🇬🇧',
    [
      'Jane Example 400mh 1 51.87',
      'Ann Sample 400mh 2 52.15',
      'Beth Other 400mh 3 52.29',
      'Cara Third 400mh 4 52.40',
      'Dora Fifth 400mh DNF',
    ],
  ],
  [
    'M 3000: Bill Clock 🥇 7:46.09, Max Sample 🥈 7:46.25, Luis Third 🥉 7:46.40',
    ['Bill Clock 3000m 1 7:46.09', 'Max Sample 3000m 2 7:46.25', 'Luis Third 3000m 3 7:46.40'],
  ],
  [
    'Men’s 800m final results:\n\nBill Clock - 1:41.86 CR\nMax Sample (KEN) - 1:41.90\nLuis Third 🇨🇦: 1:41.95',
    ['Bill Clock 800m 1 1:41.86 CR', 'Max Sample 800m 2 1:41.90', 'Luis Third 800m 3 1:41.95'],
  ],
  // Of several races, of a season, of one athlete, of two.
  ['Men’s 800m heat winners:\n\nBill Clock - 1:44.86\nMax Sample - 1:45.90\nLuis Third - 1:46.95', []],
  ['Men’s 800m season’s bests:\n\nBill Clock - 1:41.86\nMax Sample - 1:41.90\nLuis Third - 1:41.95', []],
  ['Clock over 800m:\n\nOslo - 1:41.86\nRome - 1:42.90\nParis - 1:43.95', []],
  ['Men’s 800m:\n\nBill Clock - 1:41.86\nMax Sample - 1:41.90', []],
  ['BREAKING: Armand Duplantis clears 6.30m in the pole vault 🌍', ['Armand Duplantis pole-vault 6.30 m']],
  ['Armand Duplantis wins the pole vault with 6.10m in Oslo #Oslo2025', ['Armand Duplantis pole-vault 1 6.10 m']],
  [
    '> Josh Kerr ran 3:45.34 for the mile, breaking Max Sample’s 3:46.32.\n> Jakob second in 3:45.60, Nuguse 3rd in 3:46.22.',
    ['Josh Kerr mile 3:45.34', 'Yared Nuguse mile 3 3:46.22'],
  ],
  // A headline tells what the story tells.
  [
    'Josh Kerr runs 3:45.34 for the mile\n\nJosh Kerr won the mile in 3:45.34 on Saturday night.',
    ['Josh Kerr mile 1 3:45.34'],
  ],
])('%s', (post, results) => {
  expect(resultsIn(post)).toEqual(results);
});

test('what is quoted of a post with “>” stands in it as printed', () => {
  const post = '> Josh Kerr won the mile in 3:45.34.\n>\n> “I knew\n> it,” he said. “I was ready for that,” he said.';
  for (const { start, end, text } of read(post).quotes) expect(post.slice(start, end)).toBe(text);
  expect(read(post).quotes.map(({ text }) => text)).toContain('I was ready for that,');
});
