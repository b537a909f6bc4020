import { expect, test } from 'vitest';
import { meetSchema } from '../../src/athletics/meets-file.ts';
import { articleReader } from '../../src/reading/read-article.ts';
import { read } from './findings.ts';
import { smallKnowledge } from './small-knowledge.ts';

const yearly = meetSchema.parse({
  id: 'sample-games',
  name: 'Sample Games',
  editions: [2022, 2023, 2024].map((year) => ({ year, start: `${year}-06-12`, city: 'Oslo' })),
});
const everyFour = meetSchema.parse({
  id: 'sample-olympics',
  name: 'Sample Olympics',
  editions: [2020, 2024].map((year) => ({ year, start: `${year}-08-01`, city: 'Paris' })),
});
const reader = articleReader({ ...smallKnowledge, meets: [yearly, everyFour] });

test.each([
  ['Sample Games', '2025-06-13', 2025, 'a yearly meet whose own edition nobody listed'],
  ['Sample Games', '2025-02-01', 2024, 'a yearly meet that isn’t due yet'],
  ['Sample Games', '2024-06-13', 2024, 'a meet of the article’s own year'],
  ['Sample Olympics', '2025-06-13', 2024, 'games held every four years'],
])('%s in a report of %s: those of %i (%s)', (meet, published, year) => {
  const [claim] = reader(`Josh Kerr won the 1500m at the ${meet} in 3:31.20.`, { published }).claims;
  expect(claim?.meet?.year).toBe(year);
});

test.each([
  ['OSLO, June 11, 2024 — Josh Kerr won the 1500m in 3:31.20 on Tuesday, and Cole Hocker was third.', '2024-06-11'],
  ['Oslo, Norway (11 June 2024) - Josh Kerr won the 1500m in 3:31.20 on Tuesday, and Hocker was third.', '2024-06-11'],
  ['Josh Kerr, who won on June 11, 2024 — his best year — took the 1500m in 3:31.20 on a warm Tuesday.', null],
])('the day of a dateline that opens a report: %s', (text, published) => {
  expect(read(text).published).toBe(published);
});
