import { describe, expect, test } from 'vitest';
import { layout } from '../../src/reading/layout.ts';
import { read } from './findings.ts';

const kinds = (text: string) => layout(text).map(({ kind }) => kind);

describe('lines that are not the article’s own', () => {
  test.each([
    'ADVERTISEMENT',
    'Story continues below this advertisement',
    'Home/Track & Field',
    'via Reuters',
    'Read more from A. Writer',
    'Share this article',
    'Published',
    'Published: July 20, 2024',
    'Updated 4 minutes ago',
    'Last updated on 20 July 2024',
    'Updated by A. Writer',
    'Photo: A. Photographer/Example Agency',
    'Pictures by A. Photographer',
    'Play Now!',
    'Challenge your friends!',
    'Solve the puzzle and win a mug.',
    'Sign up here',
    'Post Edited By: A. Writer',
    'x-icon',
    'Key takeaways:',
    'Have something to say?',
    'Support Now',
    'Kerr leads at the bell ( Getty Images )',
    'Image source, Getty Images',
    '42',
  ])('%s', (line) => {
    expect(kinds(line)).toEqual(['junk']);
  });

  test.each([
    'Picture the scene: Kerr won in Paris in 3:27.79.',
    'Updated rules let Kerr start in lane one.',
    'Published rules let Kerr start in lane one.',
    'Via a wild card Josh Kerr won the 1500m in 3:27.79.',
    'Challenge your coach and you may win, as Kerr did when he left his group, moved abroad and took the 1500m in Paris.',
    'Support our sport, said Kerr, and it will thrive for as long as there are tracks to run on.',
    'Read more about him in spring, Kerr promised. He won the 1500m in Paris.',
    'Photo by photo the judges looked, and Kerr had won. Hocker was second.',
  ])('the article’s own: %s', (line) => {
    expect(kinds(line)).toEqual(['prose']);
  });

  test.each([
    [
      'Example wins in RomeImage source, Getty ImagesImage caption, Jane Example ran in the rainPublished20 July 2025Jane Example won the 800m. "I was wet," she said.Related topicsAthletics',
      [
        'heading: Example wins in Rome',
        'junk: Image source, Getty Images',
        'junk: Image caption, Jane Example ran in the rain',
        'junk: Published20 July 2025',
        'prose: Jane Example won the 800m. "I was wet," she said.',
        'junk: Related topicsAthletics',
      ],
    ],
    [
      'Example wins in RomeUpdated 3 hours agoJane Example won the 800m.',
      ['heading: Example wins in Rome', 'junk: Updated 3 hours ago', 'prose: Jane Example won the 800m.'],
    ],
    [
      'Image source, PA MediaImage caption, Ann McSample waved to her familyJane Example won the 800m.',
      [
        'junk: Image source, PA Media',
        'junk: Image caption, Ann McSample waved to her family',
        'prose: Jane Example won the 800m.',
      ],
    ],
    [
      'Published 20 July 2025, 13:05 BSTUpdated 21 July 2025Jane Example won the 800m.',
      ['junk: Published 20 July 2025, 13:05 BST', 'junk: Updated 21 July 2025', 'prose: Jane Example won the 800m.'],
    ],
    [
      'Jane Example won the 800m by a second.Eva Sample, 24, was next.“I was tired,” she said.Ann Pattern fell after 15km.The rest went home.',
      [
        'prose: Jane Example won the 800m by a second.',
        'prose: Eva Sample, 24, was next.',
        'prose: “I was tired,” she said.',
        'prose: Ann Pattern fell after 15km.',
        'prose: The rest went home.',
      ],
    ],
    ['J.Example beat Prof.Sample, see www.example.org.', ['prose: J.Example beat Prof.Sample, see www.example.org.']],
    [
      'The list was Published 3 hours ago, and Jane Example won the 800m.',
      ['prose: The list was Published 3 hours ago, and Jane Example won the 800m.'],
    ],
  ])('of a page flattened to one line: %s', (page, blocks) => {
    expect(layout(page).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(blocks);
  });

  test('an embedded post is nobody’s report', () => {
    const post = 'What a race\nHocker 3:20.00 in the 1500m\n— TRACK FAN (@trackfan) May 30, 2024';
    expect(kinds(post)).toEqual(['junk', 'junk', 'junk']);
  });

  test('from the author’s box on, the page speaks of its author', () => {
    expect(kinds('Kerr won the race in the rain.\nAbout the author\nA. Writer has run the mile in 4:10.00.')).toEqual([
      'prose',
      'junk',
      'junk',
    ]);
  });
});

describe('what a line is', () => {
  test.each([
    ['Kerr wins in London', ['heading']],
    ['ATHLETICS - KERR DEFEATS HOCKER.', ['heading']],
    ['Will Kerr run in Tokyo?', ['heading']],
    ['Kerr won the race.', ['prose']],
    ['1. Josh Kerr (Britain) 3:29.38', ['row']],
    ['1= Josh Kerr (Britain) 5.86', ['row']],
    ['American\n\nwas the winner of the race.', ['prose', 'prose']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

test('junk gives no quotation and no result', () => {
  const { quotes, claims } = read(
    'Josh Kerr won the mile in 3:45.34 ( Getty Images )\n\nVote now: “Was Josh Kerr lucky?”',
  );
  expect({ quotes, claims }).toEqual({ quotes: [], claims: [] });
});
