import fc from 'fast-check';
import type { ArticleRecord, Quote } from '../src/articles/record.ts';
import type { Athlete } from '../src/athletics/athlete.ts';
import type { Edition } from '../src/athletics/edition.ts';
import { time } from '../src/athletics/mark.ts';
import { slug } from '../src/athletics/name.ts';
import type { Dispute, Performance, Race, Source } from '../src/results/race.ts';
import type { World } from '../src/world.ts';
import { athlete, edition, performance, race, resultsOf, source } from './fixture-results.ts';
import { worldOf } from './fixture-world.ts';
import { hostileLists } from './hostile-lists.ts';

/** Text that would like to format, link, ping, hide or burst. */
const PLOTS = [
  '@everyone',
  '<@123> <#1> <:a:1> <t:0>',
  '**bold** __under__ ~~gone~~ ||spoiler||',
  '`code` ```block``` ``',
  '[click](https://evil.example)',
  'https://evil.example/a_(b)',
  '\u202eevlow\u202c \u2066x',
  '\u200b\u200d\ufeff',
  '# heading\n> quote\n- list\n1. one',
  'a'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(40),
  '王'.repeat(60),
  'x\\',
  '|=%=|',
  'Ó Lionáird',
  '\ud83d',
  'van der Van Van',
  '   ',
];

export const hostileText = fc.oneof(
  fc.constantFrom(...PLOTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.array(fc.constantFrom(...PLOTS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
);

const hostileSource = fc
  .tuple(fc.nat(12), hostileText, fc.constantFrom(null, 'https://example.com/a(b)c', 'javascript:alert(1)'))
  .map(([n, short, url]): Source => source(`source-${n}`, short, url));

const hostileAthlete = (i: number): fc.Arbitrary<Athlete> =>
  fc
    .tuple(hostileText, fc.constantFrom('NOR', 'XXX', null), hostileText)
    .map(([name, nation, alias]) =>
      athlete(`${slug(name)}-${i}`, name, nation, { aliases: [alias], born: '2000-09-19' }),
    );

const hostileEdition = (i: number): fc.Arbitrary<Edition> =>
  fc
    .tuple(hostileText, hostileText)
    .map(([name, city]) => edition(`meet-${i}`, name, 2000 + i, { city, nation: 'FRA', aliases: [city] }));

const hostilePerformance = (of: Athlete): fc.Arbitrary<Performance> =>
  fc
    .record({
      place: fc.option(fc.integer({ min: 1, max: 400 })),
      mark: fc.option(fc.integer({ min: 9000, max: 20_000_000 }).map((value) => time(value))),
      status: fc.option(fc.constantFrom('DNF', 'DNS', 'DQ'), { freq: 5 }),
      derived: fc.subarray<'place' | 'mark'>(['place', 'mark']),
      sources: fc.array(hostileSource, { maxLength: 3 }),
      records: fc.subarray<'OR' | 'NR' | 'PB'>(['OR', 'NR', 'PB']),
    })
    .map(({ place, ...rest }) => performance(of, place, rest));

const hostileDispute = (athletes: readonly Athlete[]): fc.Arbitrary<Dispute> =>
  fc
    .record({
      about: hostileText,
      reason: hostileText,
      values: fc.array(hostileText, { minLength: 2, maxLength: 4 }),
      from: hostileSource,
    })
    .map(({ about, reason, values, from }) => ({
      athleteIds: athletes.map(({ id }) => id),
      about,
      reason,
      readings: values.map((value, i) => ({ value, sources: [from], chosen: i === 0 })),
    }));

const hostileRace = (i: number, athletes: readonly Athlete[], editions: readonly Edition[]): fc.Arbitrary<Race> =>
  fc
    .tuple(fc.constantFrom(...editions), fc.subarray([...athletes]), fc.constantFrom(null, '2024-08-06', '2023-09-01'))
    .chain(([at, entered, date]) => {
      const id = `race-${i}-${'long-'.repeat(14)}`.slice(0, 80);
      return fc
        .record({
          performances: fc.tuple(...entered.map(hostilePerformance)),
          disputes: fc.array(hostileDispute(entered), { maxLength: 6 }),
          sources: fc.array(hostileSource, { maxLength: 12 }),
        })
        .map((rest) => race(at, '3000msc', { id, date, ...rest }));
    });

const hostileQuote = (people: readonly string[]): fc.Arbitrary<Quote> =>
  fc.record({
    text: fc
      .oneof(
        hostileText,
        hostileText.map((text) => `${text || 'x'} `.repeat(30)),
      )
      .map((text) => text || 'x'),
    speaker: fc.option(fc.oneof(fc.constantFrom(...people), hostileText)),
    about: fc.record({
      athletes: fc.subarray([...people]),
      discipline: fc.constantFrom('3000msc', null),
      meet: fc.constantFrom(null, { id: 'meet-0', name: 'x', year: 2000 }),
    }),
    unopened: fc.boolean(),
    why: fc.constant('a test'),
    start: fc.nat(10_000),
    end: fc.constant(1),
  });

const hostileArticle = (i: number, people: readonly string[]): fc.Arbitrary<ArticleRecord> =>
  fc.record({
    id: fc.constant(`0000000${i}`),
    sha256: fc.constant('0'.repeat(64)),
    url: fc.constantFrom(null, 'https://example.com/a', `https://example.com/${'a'.repeat(3000)}`),
    title: fc.option(hostileText),
    publisher: fc.option(hostileText),
    author: fc.option(hostileText),
    published: fc.constantFrom(null, '2024-08-06'),
    quotes: fc.array(hostileQuote(people), { maxLength: 6 }),
    claims: fc.constant([]),
    slips: fc.constant([]),
  });

const indices = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** A world whose every text is hostile: up to six athletes, fifteen races, nine articles, and lists. */
export const hostileWorld: fc.Arbitrary<World> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 9 }))
  .chain(([athleteCount, raceCount, articleCount]) =>
    fc
      .tuple(fc.tuple(...indices(athleteCount).map(hostileAthlete)), fc.tuple(...indices(3).map(hostileEdition)))
      .chain(([athletes, editions]) =>
        fc
          .tuple(
            fc.tuple(...indices(raceCount).map((i) => hostileRace(i, athletes, editions))),
            fc.tuple(
              ...indices(articleCount).map((i) =>
                hostileArticle(
                  i,
                  athletes.map(({ name }) => name),
                ),
              ),
            ),
            fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
            hostileLists(
              athletes.map(({ name }) => name),
              hostileText,
            ),
          )
          .map(([races, articles, drawn, lists]) => ({
            ...worldOf(resultsOf(athletes, races), articles, drawn),
            lists,
          })),
      ),
  );
