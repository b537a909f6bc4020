import { expect, test } from 'vitest';
import { citeSources } from '../../src/cards/cite-sources.ts';
import { medalsText } from '../../src/cards/medals-text.ts';
import { medalsOf } from '../../src/results/medals.ts';
import type { Race } from '../../src/results/race.ts';
import { athlete, edition, performance, race, resultsOf, source } from '../fixture-results.ts';

const ann = athlete('ann', 'Ann', null);
const none = citeSources([]);

/** A race that Ann ended in a place. */
function ended(
  meet: string,
  year: number,
  discipline: Race['event']['discipline'],
  place: number,
  more: Partial<Race> = {},
) {
  const names: Readonly<Record<string, string>> = {
    'olympic-games': 'Olympic Games',
    'world-championships': 'World Championships',
    'european-championships': 'European Championships',
    'bislett-games': 'Bislett Games',
  };
  const at = edition(`${meet}-${year}`, names[meet] ?? meet, year);
  const id = `${at.id}/men-${discipline}/${more.round ?? 'final'}${more.section ?? ''}`;
  return race(at, discipline, { id, date: `${year}-08-01`, performances: [performance(ann, place)], ...more });
}

const textOf = (...races: Race[]): string => medalsText(medalsOf(resultsOf([ann], races), ann), none);

test.each<[string, Race[], string]>([
  [
    'the greatest meets first, by colour, event and year',
    [
      ended('european-championships', 2010, '200m', 1),
      ended('european-championships', 2014, '100m', 3),
      ended('world-championships', 2011, '200m', 2),
      ended('olympic-games', 2012, '200m', 1),
      ended('olympic-games', 2016, '200m', 3),
      ended('olympic-games', 2008, '200m', 1),
      ended('olympic-games', 2012, '100m', 1),
    ],
    'Olympic Games\n🥇 200 m 2008, 2012 · 100 m 2012\n🥉 200 m 2016\nWorld Championships\n🥈 200 m 2011\nEuropean Championships 🥇1 🥉1',
  ],
  ['fourth place has none', [ended('olympic-games', 2012, '200m', 4)], ''],
  ['nor has a heat', [ended('olympic-games', 2012, '200m', 1, { round: 'heat', section: 1 })], ''],
  ['nor one section of a final', [ended('olympic-games', 2012, '10000m', 1, { section: 1 })], ''],
  ['nor a second final of the same event', [ended('olympic-games', 2012, '200m', 1, { part: 1 })], ''],
  ['nor a meet without medals', [ended('bislett-games', 2012, 'mile', 1)], ''],
  [
    'a place that no source states is none',
    [ended('olympic-games', 2012, '200m', 2, { performances: [performance(ann, 2, { derived: ['place'] })] })],
    '',
  ],
])('%s', (_, races, text) => {
  expect(textOf(...races)).toBe(text);
});

test('each line names its sources', () => {
  const [herald, times] = [source('a', 'Herald'), source('b', 'Times')];
  const medals = medalsOf(
    resultsOf(
      [ann],
      [
        ended('olympic-games', 2012, '200m', 1, { performances: [performance(ann, 1, { sources: [herald] })] }),
        ended('olympic-games', 2016, '200m', 2, { performances: [performance(ann, 2, { sources: [herald, times] })] }),
      ],
    ),
    ann,
  );
  expect(medalsText(medals, citeSources([herald, times]))).toBe('Olympic Games\n🥇 200 m 2012 ¹\n🥈 200 m 2016 ¹ ²');
});
