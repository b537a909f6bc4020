import { expect, test } from 'vitest';
import { type Meet, meetSchema } from '../../src/athletics/meets-file.ts';
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
  ['Sample Games', '2026-06-13', 2026, 'a yearly meet of which nobody listed the last two'],
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

const inMalaga = meetSchema.parse({
  id: 'sample-gala',
  name: 'Sample Gala',
  city: 'Málaga',
  editions: [{ year: 2024, start: '2024-07-03' }],
});
const atHome = articleReader({ ...smallKnowledge, meets: [inMalaga] });

test.each(['Malaga', 'Málaga'])('a city is known with and without its accents: %s', (city) => {
  const [claim] = atHome(`Josh Kerr won the 1500m in ${city} in 3:31.20.`, { published: '2024-07-04' }).claims;
  expect(claim?.meet).toEqual({ id: 'sample-gala', name: 'Sample Gala', year: 2024 });
});

test('a day beside the name of its meet counts, whatever a list says of that year', () => {
  const moved = 'Josh Kerr won the 1500m at the Sample Gala in Malaga on 21 September 2024 in 3:31.20.';
  const [claim] = atHome(moved, { published: '2024-09-22' }).claims;
  expect(claim).toMatchObject({ meet: { id: 'sample-gala', year: 2024 }, date: '2024-09-21' });
});

test.each([
  ['2024-07-05', '2024-07-03', 'two days later'],
  ['2024-07-12', '2024-07-03', 'nine days later, when another Wednesday has passed'],
  ['2024-07-19', '2024-07-17', 'so late that the meet is not the one'],
])('“last Wednesday”, said on %s, was %s (%s)', (published, date) => {
  const [claim] = atHome('Josh Kerr won the 1500m in Malaga last Wednesday in 3:31.20.', { published }).claims;
  expect(claim?.date).toBe(date);
});

const inBergen = meetSchema.parse({
  id: 'bergen-meeting',
  name: 'Bergen Meeting',
  city: 'Bergen',
  editions: [2023, 2024].map((year) => ({ year, start: `${year}-06-01` })),
});
const alsoInBergen = meetSchema.parse({
  id: 'sample-trials',
  name: 'Sample Trials',
  editions: [{ year: 2024, start: '2024-02-03', city: 'Bergen' }],
});
const gamesOfBergen = meetSchema.parse({
  id: 'sample-games',
  name: 'Sample Games',
  editions: [{ year: 2023, start: '2023-08-01', city: 'Bergen' }],
});

test.each<readonly [why: string, published: string, meets: readonly Meet[], text: string, name: string | null]>([
  [
    'a town stands for the meet it has',
    '2024-09-01',
    [inBergen],
    'Josh Kerr won the 1500m in Bergen in 3:31.20.',
    'Bergen Meeting',
  ],
  [
    'for none a year after games were there',
    '2024-09-01',
    [inBergen, gamesOfBergen],
    'Josh Kerr won the 1500m in Bergen in 3:31.20.',
    null,
  ],
  [
    'of two for the one that is held now',
    '2024-06-07',
    [inBergen, alsoInBergen],
    'In Bergen Josh Kerr ran the 1500m in 3:31.20.',
    'Bergen Meeting',
  ],
  [
    'but for neither where the report is of another meet',
    '2024-06-07',
    [inBergen, alsoInBergen, ...smallKnowledge.meets],
    'Cole Hocker won the 800m at the Prefontaine Classic. In Bergen Josh Kerr ran the 1500m in 3:31.20.',
    null,
  ],
])('%s', (_, published, meets, text, name) => {
  const { claims } = articleReader({ ...smallKnowledge, meets })(text, { published });
  expect(claims.find(({ athlete }) => athlete === 'Josh Kerr')?.meet?.name ?? null).toBe(name);
});

const often = meetSchema.parse({
  id: 'sample-cup',
  name: 'Sample Cup',
  editions: [
    { year: 2009, start: '2009-12-13', city: 'Dublin' },
    { year: 2015, start: '2015-12-12', city: 'Turin' },
    { year: 2021, start: '2021-12-12', city: 'Dublin' },
  ],
});
const yearIn = (text: string) =>
  articleReader({ ...smallKnowledge, meets: [often, yearly, everyFour] })(text).claims[0]?.meet?.year;
const WON = 'Josh Kerr won the 1500m';

test.each<readonly [text: string, year: number | null, why: string]>([
  [`${WON} at the Sample Cup in Turin.`, 2015, 'its city says which'],
  [`${WON} at the Sample Cup in Dublin.`, null, 'two of one city lie too near each other'],
  [`December 13 - ${WON} at the Sample Cup in Dublin.`, 2009, 'and a day says which'],
  [`URL: https://example.org/december-2021/report\n${WON} at the Sample Cup in Dublin.`, 2021, 'or the address does'],
  [`URL: https://example.org/2021/12/report\n${WON} at the Sample Cup in Dublin.`, 2021, 'or the address does'],
  [
    `${WON} at the Sample Games on Sunday, and he has the record since the 2020 Sample Olympics.`,
    null,
    'nobody prints today’s year',
  ],
  [
    `${WON} at the Sample Games on Sunday.\n\nThat was a second quicker than the 2020 Sample Olympics final.`,
    null,
    'nobody prints today’s year',
  ],
])('the year of the meet in %s: %s (%s)', (text, year) => {
  expect(yearIn(text) ?? null).toBe(year);
});

test.each([
  ['https://example.org/20211212/report', '2021-12-12'],
  ['https://example.org/kerr-wins-20211212-abc.html', '2021-12-12'],
  ['https://example.org/99999999/report', null],
  ['https://example.org/2021/12/report', null],
])('the day that the address %s states', (address, day) => {
  expect(read(`URL: ${address}\n${WON} in 3:31.20.`).published).toBe(day);
});

/** Each performance with the year of its meet: "4:05.10 2022". */
const yearsIn = (text: string): string[] =>
  reader(text).claims.map(({ mark, meet }) => `${mark?.value ?? '-'} ${meet?.year ?? 'undated'}`);

test.each([
  [
    'In 2019 Jane Example was injured, and in 2020 she moved to Leeds. Two years later she won the 800m at the 2022 Sample Games in 1:59.00. She ran 1:58.00 at the Sample Olympics.',
    ['119000 2022', '118000 undated'],
  ],
  [
    'Jane Example won the 800m at the Sample Games in 1:59.00. She had been second in 2019 in 2:00.10.',
    ['119000 undated'],
  ],
] as const)('a story that goes from year to year dates a meet by no other year than its own: %s', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});
