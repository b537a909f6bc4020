import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ArticleRecord } from '../../src/articles/record.ts';
import { athleteEntrySchema } from '../../src/athletics/athletes-file.ts';
import { meetSchema } from '../../src/athletics/meets-file.ts';
import { articleReader } from '../../src/reading/read-article.ts';
import { read } from './findings.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** Each performance of an article as "Josh Kerr 1500m, Bislett Games 2024". */
const wheresOf = ({ claims }: ArticleRecord): string[] =>
  claims.map(({ athlete, discipline, meet }) =>
    [`${athlete} ${discipline}`, meet && `${meet.name ?? ''} ${meet.year ?? ''}`.trim()].filter(Boolean).join(', '),
  );

const whereIn = (text: string): string[] => wheresOf(read(text));

test.each<readonly [text: string, performances: readonly string[]]>([
  [
    'Max Sample won the 800m in 1:45.00 at the Sample State Conference Indoor Track and Field Championships.',
    ['Max Sample 800m, Sample State Conference Indoor Track and Field Championships'],
  ],
  [
    'Max Sample won the 800m in 1:45.00 at the Leeds Class 4A boys’ track and field championships.',
    ['Max Sample 800m, Leeds Class 4A boys’ track and field championships'],
  ],
  [
    'Max Sample won the 800m in 1:45.00 at the Class 4A state track meet Saturday.',
    ['Max Sample 800m, Class 4A state track meet'],
  ],
  [
    'Max Sample won the 800m in 1:45.00 at the World Track & Field Championships in 2023.',
    ['Max Sample 800m, World Championships 2023'],
  ],
  [
    'Max Sample took the 1500m at the Leeds Open. Bill Clock was third.\n\nClock won the Sample Trials at Clifford in 2021. This year has been different.\n\nTom Watch won the 800m.',
    [
      'Max Sample 1500m, Leeds Open',
      'Bill Clock 1500m, Leeds Open',
      'Bill Clock null, Sample Trials 2021',
      'Tom Watch 800m, Leeds Open',
    ],
  ],
  [
    'URL: https://example.org/2024/06/01/x\nEUGENE, Ore. — Max Sample won the 800m at the Sample Invite on Friday.\n\nIn the last race in Eugene, Tom Watch won the 1500m.',
    ['Max Sample 800m, Sample Invite 2024', 'Tom Watch 1500m, Sample Invite 2024'],
  ],
  [
    'URL: https://example.org/2024/06/01/x\nOSLO — Max Sample won the 800m on Thursday.\n\nBill Clock, who won the Kenyan Trials, was third in Oslo.',
    [
      'Max Sample 800m, Bislett Games 2024',
      'Bill Clock null, Kenyan Trials 2024',
      'Bill Clock 800m, Bislett Games 2024',
    ],
  ],
  [
    'Mary Moraa won the national 800m title in 1:58.20.\n\nShe was fifth over 800m at the World Championships in 2023.\n\nKeely Hodgkinson was second in 1:59.10.',
    ['Mary Moraa 800m', 'Mary Moraa 800m, World Championships 2023', 'Keely Hodgkinson 800m'],
  ],
  [
    'Josh Kerr won the national 1500m title. Cole Hocker is on track for his third Olympics. He won the mile in 3:48.20.',
    ['Josh Kerr 1500m', 'Cole Hocker mile'],
  ],
  [
    'Josh Kerr produced the best run of the Irish national championships, winning the 1500m in 3:31.20.',
    ['Josh Kerr 1500m, Irish national championships'],
  ],
  [
    'A finalist at last year’s World Championships, Josh Kerr ran the 1500m in 3:31.20.\n\nCole Hocker was second in 3:31.40.',
    ['Josh Kerr 1500m', 'Cole Hocker 1500m'],
  ],
  [
    'A bronze medallist two years ago at the Tokyo Olympics, Josh Kerr won the 1500m in 3:31.20.\n\nCole Hocker was second in 3:31.40.',
    ['Josh Kerr 1500m', 'Cole Hocker 1500m'],
  ],
  [
    'Fresh from her fifth-place finish at the World Championships, Mary Moraa won the 800m at the Leeds Open in 1:57.10.\n\nKeely Hodgkinson was second in 1:57.40.',
    ['Mary Moraa 800m, Leeds Open', 'Keely Hodgkinson 800m, Leeds Open'],
  ],
  [
    'URL: https://example.org/2023/06/20/x\nCole Hocker, who won bronze over 1500m in Tokyo last year, ran 3:31.20 in Leeds.',
    ['Cole Hocker 1500m'],
  ],
  [
    'URL: https://example.org/2023/06/20/x\nJosh Kerr was third at the Tokyo Olympics.\n\nHe ran 3:31.20 over 1500m in Tokyo late last month.',
    ['Josh Kerr null, Olympic Games 2021'],
  ],
  [
    'URL: https://example.org/2023/06/20/x\nMax Sample won the 400m at an evening of races in Leeds. He took gold at the Tokyo Olympics.\n\nBill Clock won the 800m in 1:45.00.',
    ['Max Sample 400m', 'Max Sample 400m, Olympic Games 2021', 'Bill Clock 800m'],
  ],
  [
    'Josh Kerr defended his World Championship 1500m title in Budapest with a run of 3:29.38.',
    ['Josh Kerr 1500m, World Championships 2023'],
  ],
  [
    'Josh Kerr, who fell in the Olympic Games 1500m final in Tokyo, won the mile at the Bislett Games in 3:48.20.',
    ['Josh Kerr mile, Bislett Games 2021'],
  ],
  [
    'Josh Kerr won the 1500m at the Bislett Games in 3:31.20. He has the standard for both the 2023 World Championships and the Paris Olympics.\n\nCole Hocker was second in 3:31.40.',
    ['Josh Kerr 1500m, Bislett Games 2023', 'Cole Hocker 1500m, Bislett Games 2023'],
  ],
  [
    'Josh Kerr ran inside the World Championships qualifying standard in the 1500m. He won in 3:31.20.',
    ['Josh Kerr 1500m'],
  ],
  [
    'Josh Kerr and Cole Hocker took different roads to the Paris Olympics. Kerr won the national 1500m title in 3:31.20.',
    ['Josh Kerr 1500m'],
  ],
  ['It does not look good for the Paris Olympics and beyond. Josh Kerr won the 1500m in 3:31.20.', ['Josh Kerr 1500m']],
  [
    'Josh Kerr, picked in the team for the World Championships in Budapest, won the 1500m in 3:31.20.',
    ['Josh Kerr 1500m'],
  ],
  [
    'Josh Kerr won the 1500m at the national championships in Leeds on Sunday. He was fifth over 1500m at the World Championships last year.\n\nCole Hocker was second in 3:31.40.',
    [
      'Josh Kerr 1500m, national championships',
      'Josh Kerr 1500m, World Championships',
      'Cole Hocker 1500m, national championships',
    ],
  ],
  [
    'Keely Hodgkinson won the 800m at the Oslo Diamond League in 1:55.69.\n\nWith the 2023 World Championships in Budapest coming up next month, Hodgkinson had run 1:55.77 in May, and Mary Moraa took second in 1:57.11.',
    ['Keely Hodgkinson 800m, Bislett Games 2023', 'Mary Moraa 800m, Bislett Games 2023'],
  ],
  [
    'Josh Kerr won the 1500m at the 2023 World Championships.\n\nThe bronze medallist in Paris 2024 crossed the line in 3:29.38.',
    ['Josh Kerr 1500m, World Championships 2023', 'Josh Kerr 1500m, World Championships 2023'],
  ],
  [
    'Josh Kerr won the 1500m at the 2023 World Championships, two years after his bronze in Tokyo.\n\nJakob Ingebrigtsen was second in 3:29.65.',
    ['Josh Kerr 1500m, World Championships 2023', 'Jakob Ingebrigtsen 1500m, World Championships 2023'],
  ],
  [
    'Josh Kerr won the 1500m at the Bislett Games in 3:31.20. His time broke the record that Max Sample set in 2023.',
    ['Josh Kerr 1500m, Bislett Games'],
  ],
  ['Josh Kerr won the 1500m in Oslo in 3:31.20, a track record set by Max Sample in 2023.', ['Josh Kerr 1500m']],
  [
    'Josh Kerr won the 1500m in Oslo in 3:31.20. He was third at the Paris Olympics last year.',
    ['Josh Kerr 1500m', 'Josh Kerr 1500m, Olympic Games 2024'],
  ],
  [
    'Max Sample won the 200m in 19.90. He left a line-up – including 100m gold medal winner Bill Clock – in his wake as he brought his country its first gold.',
    ['Max Sample 200m', 'Max Sample 200m'],
  ],
  [
    'The world record holder at 400m hurdles was quick over the flat. In the 400m final Max Sample took the title in 45.10.',
    ['Max Sample 400m'],
  ],
  [
    'The Bislett Games went off with a bang in Oslo. Jane Example won the 400m hurdles in 54.15. The Shanghai and Birmingham Diamond League winner came home clear of Ann Sample, who ran 54.29 for second place.',
    ['Jane Example 400mh, Bislett Games', 'Jane Example 400mh, Bislett Games', 'Ann Sample 400mh, Bislett Games'],
  ],
  [
    'Josh Kerr won the 1500m in Oslo at the Bislett Games in 3:31.20.\n\nMax Sample crossed the line in 3:27.65, crushing the record and claiming the world title as his own.',
    ['Josh Kerr 1500m, Bislett Games', 'Max Sample 1500m, World Championships'],
  ],
  ['Josh Kerr skipped the World Championships but won in Oslo in 3:31.20 over 1500m.', ['Josh Kerr 1500m']],
  [
    'Josh Kerr won the marathon at the 2023 World Championships in 2:11:20. Max Sample, who won the 2019 edition in 2:12:38, was fifth.',
    [
      'Josh Kerr marathon, World Championships 2023',
      'Max Sample marathon',
      'Max Sample marathon, World Championships 2023',
    ],
  ],
  [
    'Josh Kerr won the marathon at the 2023 World Championships. Max Sample, who won here in 2019 in 2:12:38, was fifth.',
    [
      'Josh Kerr marathon, World Championships 2023',
      'Max Sample marathon',
      'Max Sample marathon, World Championships 2023',
    ],
  ],
  [
    'At the 2023 World Championships Josh Kerr won the 2023 edition of the marathon in 2:11:20.',
    ['Josh Kerr marathon, World Championships 2023'],
  ],
  [
    'The 27th Sample Federation Cup began on Sunday. Josh Kerr won the 1500m in 3:31.20.',
    ['Josh Kerr 1500m, Sample Federation Cup'],
  ],
  [
    'Josh Kerr won the 1500m in 3:31.20 at the 21st edition of the Sample Sports Festival.',
    ['Josh Kerr 1500m, Sample Sports Festival'],
  ],
  [
    'Josh Kerr won the 1500m in 3:31.20 at the Sample Boys and Girls’ Athletics Championships.',
    ['Josh Kerr 1500m, Sample Boys and Girls’ Athletics Championships'],
  ],
  [
    'The association held the first leg of its Sample Circuit Championships. Josh Kerr won the 1500m in 3:31.20.',
    ['Josh Kerr 1500m, Sample Circuit Championships'],
  ],
  [
    'Kerr could celebrate as he won the 1500m at the World Championships in 3:29.38.',
    ['Josh Kerr 1500m, World Championships'],
  ],
  [
    'At the World Championships Josh Kerr won the 1500m in 3:31.20 in his first race since 2021.',
    ['Josh Kerr 1500m, World Championships'],
  ],
])('%s', (text, performances) => {
  expect(whereIn(text)).toEqual(performances);
});

test('a paragraph below a heading of nothing but a discipline begins with that', () => {
  const paragraphs = [
    'A fine day',
    'Women’s 400m hurdles:',
    'Femke Bol won in 50.95. Her sister Ann Bol was sixth in the long jump with 6.57m.',
    'Jane Example was second in 52.17.',
    'Men’s 1500m',
    'Josh Kerr won in 3:31.20.',
  ];
  expect(whereIn(paragraphs.join('\n\n'))).toEqual([
    'Femke Bol 400mh',
    'Ann Bol long-jump',
    'Jane Example 400mh',
    'Josh Kerr 1500m',
  ]);
});

test('the men’s race is one of men, whatever the sentence before told of', () => {
  const { claims } = read('The women’s 400m went to Femke Bol. Max Sample was the winner in the men’s race.');
  expect(claims.map(({ athlete, discipline, sex }) => [athlete, discipline, sex])).toEqual([
    ['Femke Bol', '400m', 'women'],
    ['Max Sample', '400m', 'men'],
  ]);
});

test('who ran in a race before the women’s was told of needn’t be a woman', () => {
  const { claims } = read(
    'Kit Sample won the 100m at the Bislett Games in 10.04. Femke Bol claimed the women’s 100m in 11.18.',
  );
  expect(claims.map(({ athlete, sex }) => [athlete, sex])).toEqual([
    ['Kit Sample', null],
    ['Femke Bol', 'women'],
  ]);
});

test('what is won within a combined event is that', () => {
  expect(
    whereIn(
      'Nafissatou Thiam led in the heptathlon. By the time the long jump came, Jane Example led. Thiam won in the end.',
    ),
  ).toEqual(['Nafissatou Thiam heptathlon']);
});

test.each<readonly [text: string, performances: readonly string[]]>([
  [
    'Femke Bol won the 400m at the 2023 World Championships. Behind Oslo Sample-Bol in the next lane, Mary Moraa was third in 49.90.',
    ['Femke Bol 400m, World Championships 2023', 'Mary Moraa 400m, World Championships 2023'],
  ],
  [
    'Max Eugene won the 1500m at the 2023 World Championships. For Eugene it was a first gold. Josh Kerr was second in 3:29.38.',
    ['Max Eugene 1500m, World Championships 2023', 'Josh Kerr 1500m, World Championships 2023'],
  ],
  [
    'Max Eugene won the 1500m at the 2023 World Championships.\n\nIn Paris in 2024 Eugene was third in 3:27.79.',
    ['Max Eugene 1500m, World Championships 2023', 'Max Eugene 1500m, Olympic Games 2024'],
  ],
])('a city within somebody’s name is no place: %s', (text, performances) => {
  const named = z.array(athleteEntrySchema).parse([
    { name: 'Max Eugene', nation: 'USA', sex: 'men' },
    { name: 'Oslo Sample-Bol', nation: 'USA', sex: 'women' },
  ]);
  const reader = articleReader({ ...smallKnowledge, athletes: [...smallKnowledge.athletes, ...named] });
  expect(wheresOf(reader(text))).toEqual(performances);
});

/** The meets that the performances of an article published on a day are of, each once. */
const meetsIn = (text: string, published: string | null): string[] =>
  [...new Set(read(text, { published }).claims.map(({ meet }) => meet && `${meet.name} ${meet.year}`))].map(
    (meet) => meet ?? 'nowhere',
  );

test.each<readonly [text: string, published: string | null, meets: readonly string[]]>([
  [
    'Josh Kerr won the 1500m at the 2023 World Championships, a return to a city that hosted the 2024 Olympics. Cole Hocker was second in 3:29.65.',
    null,
    ['World Championships 2023'],
  ],
  [
    'Femke Bol won the 400m at the 2023 World Championships in 49.17, tied with Jane Example’s Olympic record from the Tokyo Games in 2021. Ann Sample was second in 49.90.',
    null,
    ['World Championships 2023'],
  ],
  [
    'Femke Bol won the 400m at the 2023 World Championships in 49.17, the fastest time since she won in Paris. Ann Sample was second in 49.90.',
    null,
    ['World Championships 2023'],
  ],
  [
    'Josh Kerr won the 1500m at the World Championships in Budapest. “I want to win it at the 2024 Olympics,” Kerr said.\n\nCole Hocker was second in 3:29.65.',
    null,
    ['World Championships 2023'],
  ],
  [
    'Josh Kerr won the 1500m at the Bislett Games in 3:31.20. He will run at the Olympics in Paris.\n\nCole Hocker was second in 3:31.65.',
    '2024-05-31',
    ['Bislett Games 2024'],
  ],
  [
    'Josh Kerr won the 1500m in Oslo. In 2023 he was second at the World Championships.\n\nCole Hocker was second in 3:31.65.',
    '2024-05-31',
    ['Bislett Games 2024', 'World Championships 2023'],
  ],
  [
    'Josh Kerr won the 1500m in Oslo in 3:31.20. Cole Hocker, who ran 3:31.90 in Budapest two weeks ago, was second in 3:31.65.',
    '2024-05-31',
    ['Bislett Games 2024'],
  ],
  [
    'Keely Hodgkinson won the 800m at the Bislett Games. On an evening more akin to Paris in October, Hodgkinson clocked 1:55.69.',
    '2024-05-31',
    ['Bislett Games 2024'],
  ],
  [
    'Femke Bol won the 400m hurdles at the World Championships in Budapest. She was the second champion after Ann Sample, who won in 2015, to do so twice.',
    null,
    ['World Championships 2023'],
  ],
  ['Josh Kerr won the Olympic 1,500 metres final in Paris in 3:28.20.', '2024-08-07', ['Olympic Games 2024']],
  ['Josh Kerr won the Olympic 1,500 metres in Paris in 3:28.20.', null, ['Olympic Games 2024']],
  [
    'Femke Bol won the 400m in 49.17 for a third medal in World Championships history after Ann Sample who won silver in 2009.',
    '2023-08-25',
    ['World Championships 2023'],
  ],
  [
    'Femke Bol won bronze in the 400m at Tokyo 2020 and silver at Paris 2024.',
    null,
    ['Olympic Games 2021', 'Olympic Games 2024'],
  ],
  ['Kerr ran 3:31.20 for the 1500m in Paris.', '2024-05-31', ['nowhere']],
  ['Josh Kerr won Olympic gold in the 1500m in 3:28.20.', '2024-08-07', ['Olympic Games 2024']],
  ['Jane Example won the Olympic women’s heptathlon gold medal on Friday.', '2024-08-10', ['Olympic Games 2024']],
  ['Jane Example won the Olympic heptathlon on Friday.', '2024-08-10', ['Olympic Games 2024']],
  ['Olympic marathon champion Jane Example won the marathon on Friday.', '2024-08-10', ['nowhere']],
  ['Josh Kerr won Olympic gold in the 1500m in 3:28.20.', '2023-08-07', ['Olympic Games null']],
])('%s (%s)', (text, published, meets) => {
  expect(meetsIn(text, published)).toEqual(meets);
});

test('a mark that was set in another year is no mark of the day', () => {
  const { claims } = read('Keely Hodgkinson won the 800m, and wiped out Ann Sample’s time of 1:56.25, set in 2002.');
  expect(claims.map(({ athlete, mark }) => [athlete, mark])).toEqual([['Keely Hodgkinson', null]]);
});

test('the European title was won indoors where only the indoor championships are named', () => {
  const meets = z.array(meetSchema).parse(
    ['European Championships', 'European Indoor Championships'].map((name) => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      indoor: name.includes('Indoor'),
      editions: [{ year: 2023, start: '2023-03-02', end: '2023-03-05', city: 'Istanbul' }],
    })),
  );
  const text =
    'Josh Kerr won the 1500m at the European Indoor Championships. Femke Bol took the European title in the 400m.';
  expect(wheresOf(articleReader({ ...smallKnowledge, meets })(text, { published: '2023-03-05' }))).toEqual([
    'Josh Kerr 1500m, European Indoor Championships 2023',
    'Femke Bol 400m, European Indoor Championships 2023',
  ]);
});

test('an excursion to other years ends with its paragraph', () => {
  const paragraphs = [
    'Josh Kerr won the 1500m at the Bislett Games in 3:31.20.',
    'At the 2023 World Championships Kerr won the 1500m. Jakob Ingebrigtsen took silver in 3:29.65.',
    'Cole Hocker finished third in 3:31.90.',
  ];
  expect(wheresOf(read(paragraphs.join('\n\n'), { published: '2024-05-31' }))).toEqual([
    'Josh Kerr 1500m, Bislett Games 2024',
    'Josh Kerr 1500m, World Championships 2023',
    'Jakob Ingebrigtsen 1500m, World Championships 2023',
    'Cole Hocker 1500m, Bislett Games 2024',
  ]);
});

test.each<readonly [text: string, published: string | null, meets: readonly string[]]>([
  ['Max Sample, silver medallist at the last two Olympics, won the 1500m in 3:30.10.', null, ['nowhere']],
  ['Olympic Games finalist Jane Example won the 1500m in 4:01.10.', null, ['nowhere']],
  ['Jane Example won the Women’s Half-Marathon in 1:29:45.', null, ['nowhere']],
  ['Jane Example won the 10km in 31:42. Her next stop is the New Town Marathon.', null, ['nowhere']],
  // What no paragraph says, the heading says.
  ['Men’s 1500m final – Paris 2024\n\nJosh Kerr won the 1500m in 3:27.65.', null, ['Olympic Games 2024']],
  ['Kerr prepares for the 2023 World Championships\n\nJosh Kerr won the 1500m in 3:31.65.', null, ['nowhere']],
  [
    'Kerr is back after the 2023 World Championships\n\nJosh Kerr won the 1500m at the Bislett Games in 3:31.65.',
    '2024-05-31',
    ['Bislett Games 2024'],
  ],
  [
    'Max Sample won the 1500m at the Leeds/York Open in 3:41.65. At the Upper Town Meet in Florida he ran 3:40.10 for the 1500m.',
    null,
    ['Leeds/York Open null', 'Upper Town Meet null'],
  ],
  [
    'Femke Bol won the 400m in 49.17, beating Ann Sample’s record of 49.90 from the 2023 World Championships.\n\nMary Moraa was second in 50.10.',
    null,
    ['nowhere'],
  ],
  ['Femke Bol won the 400m in 49.17. The runner-up, Bislett Games champ Mary Moraa, ran 50.10.', null, ['nowhere']],
  [
    'Keely Hodgkinson won the 800m at the Bislett Games. On 26 April she won the 800m in 1:57.10.',
    '2024-05-31',
    ['Bislett Games 2024', 'nowhere'],
  ],
  [
    'Keely Hodgkinson won the 800m at the 2024 Olympics. The 22-year-old from Paris, Texas, clocked 1:56.72.',
    null,
    ['Olympic Games 2024'],
  ],
])('where a report is from: %s (%s)', (text, published, meets) => {
  expect(meetsIn(text, published)).toEqual(meets);
});

test('a heading with the number of an event begins a section', () => {
  expect(
    whereIn('Event 3 - Shot put\n\nMax Sample put 15.31m.\n\nEvent 2 - Long jump\n\nMax Sample had 7.65m.'),
  ).toEqual(['Max Sample shot-put', 'Max Sample long-jump']);
});

test.each([
  ['https://example.org/posts/2024-05-31-kerr-wins', '2024-05-31'],
  ['https://example.org/la-xpm-1996-07-04-sp-story.html', '1996-07-04'],
  ['https://example.org/results-2024-05-3', null],
])('the day within the address %s', (address, published) => {
  expect(read(`URL: ${address}\nJosh Kerr won the 1500m in 3:31.20.`).published).toBe(published);
});
