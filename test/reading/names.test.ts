import { expect, test } from 'vitest';
import { meetSchema } from '../../src/athletics/meets-file.ts';
import { articleReader } from '../../src/reading/read-article.ts';
import { resultsIn } from './findings.ts';
import { smallKnowledge } from './small-knowledge.ts';

test.each<readonly [what: string, text: string, results: readonly string[]]>([
  [
    'somebody by where they were born',
    'Max Sample reached the marathon’s last mile alone. The 24-year-old Ethiopian-born Dane, who came to Denmark at 11, won in 2:03:51.',
    ['Max Sample marathon 1 2:03:51'],
  ],
  [
    'a surname with a hyphen at which no line ends',
    'Jane Asher\u2011Example won the 100m in 10.93. Asher\u2011Example was also second in the 200m in 22.10.',
    ['Jane Asher-Example 100m 1 10.93', 'Jane Asher-Example 200m 2 22.10'],
  ],
  [
    'a surname that tells of a town is none',
    'Max Sample won the 400m in 45.67, with South Australian Luke van Oslo third in 46.02.',
    ['Max Sample 400m 1 45.67', 'Luke van Oslo 400m 3 46.02'],
  ],
  [
    'of two with one surname, the one named last',
    'Ann Sample won the 800m in 1:58.00. Sample smiled. Eva Sample won the 1500m in 4:01.00. Sample won the 3000m in 8:40.00.',
    ['Ann Sample 800m 1 1:58.00', 'Eva Sample 1500m 1 4:01.00', 'Eva Sample 3000m 1 8:40.00'],
  ],
  [
    'by a middle name',
    'Phanuel Example Koech lined up for the 1500m. Example won in 3:28.82.',
    ['Phanuel Example Koech 1500m 1 3:28.82'],
  ],
  [
    'a surname that is a month, behind a given name that nobody knows',
    'Jane Example won the 400m in 50.12. Precious May was third in 51.31.',
    ['Jane Example 400m 1 50.12', 'Precious May 400m 3 51.31'],
  ],
  [
    'and what they are doing behind it',
    'South African miner Lonwabo May, running his first marathon, won the marathon in 2:10:54.',
    ['Lonwabo May marathon 1 2:10:54'],
  ],
  ['a given name that is a nation', 'Georgia Sample won the 800m in 1:58.00.', ['Georgia Sample 800m 1 1:58.00']],
  ['a given name that is a city', 'Sydney Sample won the 800m in 1:58.00.', ['Sydney Sample 800m 1 1:58.00']],
  ['a given name that is a season', 'Summer Sample won the 800m in 1:58.00.', ['Summer Sample 800m 1 1:58.00']],
  [
    'a surname that is an ordinary verb',
    'Yasemin Can of Turkey won the 5000m in 15:18.15. Behind Can Jane Example was second in 15:20.54.',
    ['Yasemin Can 5000m 1 15:18.15', 'Jane Example 5000m 2 15:20.54'],
  ],
  ['a title is no name', 'World Champion Jane Example won the 800m.', ['Jane Example 800m 1']],
  [
    'in the lists, whatever its words mean besides',
    'Rasheed Dwyer won the 200m in 20.14. Dwyer beat David East (20.31). The German Fernandez was third in 20.40.',
    ['Rasheed Dwyer 200m 1 20.14', 'David East 200m 2? 20.31', 'Fernandez 200m 3 20.40'],
  ],
  [
    'in the lists, with a full stop inside',
    'Dwight St. Hillaire won the 400m in 45.10, with Darryl Sullivan Jr. second in 45.30.',
    ['Dwight St. Hillaire 400m 1 45.10', 'Darryl Sullivan Jr. 400m 2 45.30'],
  ],
  [
    'in the lists, with its particles',
    'Vanderlei Cordeiro de Lima won the marathon in 2:08:31.',
    ['Vanderlei Cordeiro de Lima marathon 1 2:08:31'],
  ],
  [
    'longer than the one that lists have',
    'Robin Sample Bell won the 800m in 1:58.00. Ann Robin Sample was second in 1:59.00.',
    ['Robin Sample Bell 800m 1 1:58.00', 'Ann Robin Sample 800m 2 1:59.00'],
  ],
  [
    'in the lists, and a day of the week before it',
    'In Oslo on Sunday Bada won the 400m in 45.10.',
    ['Bada 400m 1 45.10'],
  ],
  [
    'in the lists, and something is called after it',
    'At the Jesse Owens Classic, Jane Example won the 800m.',
    ['Jane Example 800m 1'],
  ],
  [
    'a surname that is a month, too',
    'Marlon May won the 800m in 1:48.00. In May he had run 1:50.00. May clocked 3:40.00 in the 1500m, and Tom Sample won the 3000m in 7:50.00, ahead of May.',
    ['Marlon May 800m 1 1:48.00', 'Marlon May 1500m 3:40.00', 'Tom Sample 3000m 1 7:50.00', 'Marlon May 3000m 2?'],
  ],
  [
    'a surname that is an adjective, too',
    'Jevaughn Long won the 100m in 10.19. Long, running in lane three, smiled. Long after dark Long won the 200m in 20.50.',
    ['Jevaughn Long 100m 1 10.19', 'Jevaughn Long 200m 1 20.50'],
  ],
  [
    'a surname that is an ordinary noun, in the lists',
    'Lillian Board won the 400m in 52.10. Board won the 800m in 2:01.40. The Board of the federation met.',
    ['Lillian Board 400m 1 52.10', 'Lillian Board 800m 1 2:01.40'],
  ],
  ['a place by its last word', 'At a wet White City, Jane Example won the 800m.', ['Jane Example 800m 1']],
  ['where somebody is from is no name', 'London-born Jane Example won the 800m.', ['Jane Example 800m 1']],
  [
    'people of a nation are no name',
    'JAMAICANS Jane Example and Ann Sample won the 800m.',
    ['Jane Example 800m 1', 'Ann Sample 800m 1'],
  ],
  [
    'a discipline is no name',
    'High Jump: Jane Example cleared 1.90m in the high jump.',
    ['Jane Example high-jump 1.90 m'],
  ],
  ['a town is nobody', 'Jane Example won the 800m in Los Angeles in 1:58.00.', ['Jane Example 800m 1 1:58.00']],
  [
    'what is named after somebody is not them',
    'At the Ann Sample Memorial, Jane Example won the 800m.',
    ['Jane Example 800m 1'],
  ],
  [
    'a name at the head of a sentence that ends like a verb',
    'Julian Golding won the 200m. Golding ran 20.23 in the 200m.',
    ['Julian Golding 200m 1 20.23'],
  ],
  [
    'somebody with no more than a surname',
    'The 800m was quick. McSample, who was third, clocked 1:50.87.',
    ['McSample 800m 3 1:50.87'],
  ],
  [
    'a surname that is an ordinary word',
    'Rachel King won the 800m in 1:58.00. King ran the 1500m in 4:05.00.',
    ['Rachel King 800m 1 1:58.00', 'Rachel King 1500m 4:05.00'],
  ],
  [
    'under the name that the article prints, a known athlete',
    'Mondo Duplantis won the pole vault with 6.00m. Duplantis passed at 6.10m.',
    ['Mondo Duplantis pole-vault 1 6.00 m'],
  ],
  [
    'under the usual name, where the article prints it, too',
    'Mondo Duplantis won the pole vault with 6.00m. Armand Duplantis is from Sweden.',
    ['Armand Duplantis pole-vault 1 6.00 m'],
  ],
  ['a townsman', 'Jane Example ran the 100m. The 24-year-old Londoner won in 11.54.', ['Jane Example 100m 1 11.54']],
])('%s', (_, text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test.each<readonly [what: string, text: string, results: readonly string[]]>([
  [
    'a title',
    'Hurdlers shine in the 400m hurdles tonight\n\nJane Example won in 53.20, it was said.',
    ['Jane Example 400mh 1 53.20'],
  ],
  [
    'a heading',
    'There was rain all day long in the city.\n\nPole vault\n\nJane Example won with 4.70m, it was said.',
    ['Jane Example pole-vault 1 4.70 m'],
  ],
  ['an item of a list', '- Jane Example: third in the 400m in 51.20', ['Jane Example 400m 3 51.20']],
])('the race is told by %s', (_, text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test.each<readonly [text: string, results: readonly string[]]>([
  ['Aki LAHTINEN (FIN) won the javelin with 83.05m. Lahtinen is 24.', ['Aki Lahtinen javelin 1 83.05 m']],
  [
    'Boris WEBER-KLEE (GER) led the javelin with 84.20m from Zyx QUÍLL (EST), who threw 84.10m.',
    ['Boris Weber-Klee javelin 84.20 m', 'Zyx Quíll javelin 84.10 m'],
  ],
  ['Max SAMPLE won the javelin with 83.05m for the BBC.', ['Max Sample javelin 1 83.05 m']],
  ['Max Sample won the javelin with 83.05m, said the World Athletics CEO.', ['Max Sample javelin 1 83.05 m']],
])('a surname in capitals is a surname: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});

test('what somebody was called before is nobody else', () => {
  expect(resultsIn('Bill Clock, formerly Tom Model of Kenya, was third in the 800m in 1:45.60.')).toEqual([
    'Bill Clock 800m 3 1:45.60',
  ]);
});

test('whom a meet is named after is not at it', () => {
  const [mary, held] = ['Mary Moraa', 'Spring Meeting Mary Moraa'];
  const meets = [...smallKnowledge.meets, meetSchema.parse({ id: 'spring-meeting', name: held, editions: [] })];
  const { claims } = articleReader({ ...smallKnowledge, meets })(
    `A new star came out on top at the ${held} as Jane Example won the 800m in 1:58.20. It is 20 years since ${mary} won there.`,
  );
  expect(claims.map(({ athlete, place, meet }) => [athlete, place, meet?.name])).toEqual([['Jane Example', 1, held]]);
});

test('a stadium whose name begins like somebody’s hides nobody', () => {
  const atBolton = { id: 'bolton', name: 'Bolton Meeting', city: 'Bolton', venue: 'Bolton Stadium', editions: [] };
  const meets = [...smallKnowledge.meets, meetSchema.parse(atBolton)];
  const { claims } = articleReader({ ...smallKnowledge, meets })(
    'Femke Bol won the 400m in 50.10. Bol won the 800m in 1:58.20.',
  );
  expect(claims.map(({ athlete, place, discipline }) => [athlete, place, discipline])).toEqual([
    ['Femke Bol', 1, '400m'],
    ['Femke Bol', 1, '800m'],
  ]);
});

const INVITATIONAL = 'Tom Sample Invitational';
const towns = [
  ...smallKnowledge.meets,
  meetSchema.parse({ id: 'texas-relays', name: 'Texas Relays', city: 'Austin', editions: [] }),
  meetSchema.parse({ id: 'invitational', name: INVITATIONAL, city: 'San José', editions: [] }),
];

test.each([
  ['a town’s name before another is a given name', 'Austin Example won the 400m in 44.90.', 'Austin Example'],
  ['behind what somebody is called, too', 'Coach Austin Example won the 400m in 44.90.', 'Austin Example'],
  ['behind “in” it is the town', 'In Austin Jane Example won the 400m in 50.90.', 'Jane Example'],
  ['whom a meet is named after has namesakes', 'Sample Clock won the 400m in 44.90.', 'Sample Clock'],
  ['a word of a town’s name is a given name, too', 'José Example won the 400m in 44.90.', 'José Example'],
  ['a town of two words is nobody', 'San José saw Jane Example win the 400m in 50.90.', 'Jane Example'],
  ['nor is a meet', `The ${INVITATIONAL} saw Jane Example win the 400m in 50.90.`, 'Jane Example'],
])('%s', (_, text, name) => {
  const { claims } = articleReader({ ...smallKnowledge, meets: towns })(text);
  expect(claims.map(({ athlete }) => athlete)).toEqual([name]);
});

test('a surname that is a verb elsewhere', () => {
  const { claims } = articleReader(smallKnowledge)(
    'Ann Pattern won the 100m in 11.90 while Wiseman Were clocked 50.40 to retain his 400m hurdles crown. They Were glad.',
  );
  expect(claims.map(({ athlete, discipline }) => [athlete, discipline])).toEqual([
    ['Ann Pattern', '100m'],
    ['Wiseman Were', '400mh'],
  ]);
});

test.each([
  [
    'a town where somebody is from, when the name was lost',
    'There was a shock in the women’s 100m when\n\nbeat favourite Ann Pattern in 11.38 seconds. The 20-year-old from Sampleham had never been in a final. “I kept looking up,” said Clock. Beth Watch was third.',
    ['Clock', 'Beth Watch'],
  ],
  [
    'nobody’s name but the town’s',
    'In the women’s 800m\n\ncame from fifth at the bell to win in 2:02.18. The student from Sampleham had never won. Beth Watch was third.',
    ['Beth Watch'],
  ],
])('%s', (_, text, names) => {
  const { claims } = articleReader(smallKnowledge)(text);
  expect(claims.map(({ athlete }) => athlete)).toEqual(names);
});

test('a relative of whom no more than the given name is known has no result', () => {
  const text = 'Jane Example ran the marathon in 2:24:25, past the 2:26:40 that her mother, Liz, ran for second.';
  expect(resultsIn(text)).toEqual(['Jane Example marathon 2:24:25']);
});
