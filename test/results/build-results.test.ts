import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord, Claim } from '../../src/articles/record.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { buildResults } from '../../src/results/build-results.ts';
import type { Race, Source } from '../../src/results/race.ts';
import type { Results } from '../../src/results/results.ts';
import { article, claim } from '../fixture-article.ts';

const athletes = [
  { name: 'Josh Kerr', nation: 'GBR', sex: 'men' as const, born: '1997-10-08', aliases: ['Joshua Kerr'] },
  { name: 'Ronald Kwemoi', nation: 'KEN', sex: 'men' as const, born: '1995-09-19', aliases: [] },
];
const build = (...articles: ArticleRecord[]): Results => buildResults({ athletes, meets: [], articles });

const shorts = (sources: readonly Source[]): string =>
  sources
    .map(({ short }) => short)
    .sort()
    .join(', ');

/** A race as a result sheet: "1 Hocker 3:27.65 OR [BBC, Reuters]". */
const sheet = (race: Race | undefined): string[] =>
  (race?.performances ?? []).map(({ place, athlete, mark, records, sources, derived }) =>
    [
      derived.includes('place') ? `~${place}` : place,
      athlete.name,
      mark && formatMark(mark),
      ...records,
      `[${shorts(sources)}]`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

const disputes = ({ told }: Results) =>
  told
    .flatMap((race) => race.disputes)
    .map(({ about, readings, reason }) => ({
      about,
      readings: readings.map(({ value, sources, chosen }) => `${chosen ? '✓' : '✗'} ${value} [${shorts(sources)}]`),
      reason,
    }));

describe('claims of several articles become one race', () => {
  test('places, marks and records are put together, each performance with its sources', () => {
    const { told: races } = build(
      article('BBC', [claim('Cole Hocker', 1, '3:27.65'), claim('Josh Kerr', 2, null)]),
      article('Reuters', [
        claim('Cole Hocker', null, '3:27.65', { records: ['OR'] }),
        claim('Jakob Ingebrigtsen', 4, '3:28.24'),
      ]),
      article('Guardian', [claim('Joshua Kerr', 2, '3:27.79', { records: ['NR'] })]),
    );
    expect(races.map(sheet)).toEqual([
      [
        '1 Cole Hocker 3:27.65 OR [BBC, Reuters]',
        '2 Josh Kerr 3:27.79 NR [BBC, Guardian]',
        '4 Jakob Ingebrigtsen 3:28.24 [Reuters]',
      ],
    ]);
  });

  test('what several sentences of an article say of one performance is put together, records too', () => {
    const sentences = [
      claim('Josh Kerr', null, '3:27.79'),
      claim('Josh Kerr', null, null, { records: ['NR'] }),
      claim('Josh Kerr', 2, null),
    ];
    expect(build(article('BBC', sentences)).told.map(sheet)).toEqual([['2 Josh Kerr 3:27.79 NR [BBC]']]);
  });

  test('those without a place follow by mark, then by name', () => {
    const { told: races } = build(
      article('BBC', [
        claim('B', null, null, { status: 'DNF' }),
        claim('A', null, '3:40.00'),
        claim('C', null, '3:30.00'),
        claim('D', 7, null),
      ]),
    );
    expect(races.map(sheet)).toEqual([['7 D [BBC]', 'C 3:30.00 [BBC]', 'A 3:40.00 [BBC]', 'B [BBC]']]);
  });

  test('a place that only follows from another is marked as derived until a source states it', () => {
    const derived = claim('Josh Kerr', 2, null, { derived: ['place'] });
    expect(sheet(build(article('BBC', [derived])).told[0])).toEqual(['~2 Josh Kerr [BBC]']);
    expect(sheet(build(article('BBC', [derived]), article('PA', [claim('Josh Kerr', 2, null)])).told[0])).toEqual([
      '2 Josh Kerr [BBC, PA]',
    ]);
  });

  test.each<[string, Partial<Claim>]>([
    ['no athlete', { athlete: null }],
    ['no discipline', { discipline: null }],
    ['no meet', { meet: null }],
    ['a meet without a year', { meet: { id: null, name: 'Somewhere', year: null } }],
    ['background', { background: true }],
    ['neither place nor mark', { place: null, mark: null }],
  ])('a claim with %s never becomes a result', (_, other) => {
    expect(build(article('BBC', [claim('Josh Kerr', 2, '3:27.79', other)])).told).toEqual([]);
  });

  test('a heat and a final, men and women, track and short track are different races', () => {
    const { told: races } = build(
      article('BBC', [
        claim('A', 1, null),
        claim('A', 1, null, { round: 'heat' }),
        claim('B', 1, null, { sex: 'women' }),
        claim('A', 1, null, { indoor: true }),
      ]),
    );
    expect(races.map(({ id }) => id)).toEqual([
      'olympic-games-2024/men-1500m-sh/final',
      'olympic-games-2024/men-1500m/final',
      'olympic-games-2024/men-1500m/heat',
      'olympic-games-2024/women-1500m/final',
    ]);
  });

  test('two of one name and different sex are two athletes', () => {
    const { athletes: all } = build(
      article('BBC', [claim('Sam Hall', 1, null), claim('Sam Hall', 1, null, { sex: 'women' })]),
    );
    expect(all.filter(({ name }) => name === 'Sam Hall').map(({ id, sex }) => [id, sex])).toEqual([
      ['sam-hall', 'men'],
      ['sam-hall-2', 'women'],
    ]);
  });
});

describe('where sources disagree', () => {
  test('more sources outrank fewer, and the loser is kept', () => {
    const results = build(
      article('A', [claim('Josh Kerr', 2, '3:27.79')]),
      article('B', [claim('Josh Kerr', 2, '3:27.97')]),
      article('C', [claim('Josh Kerr', 2, '3:27.79')]),
    );
    expect(sheet(results.told[0])).toEqual(['2 Josh Kerr 3:27.79 [A, B, C]']);
    expect(disputes(results)).toEqual([
      { about: 'Josh Kerr’s mark', readings: ['✓ 3:27.79 [A, C]', '✗ 3:27.97 [B]'], reason: 'More sources say so' },
    ]);
  });

  test('then the earlier publication', () => {
    const results = build(
      article('Late', [claim('Josh Kerr', 3, null)], { published: '2024-08-08' }),
      article('Early', [claim('Josh Kerr', 2, null)], { published: '2024-08-07' }),
    );
    expect(disputes(results)).toEqual([
      { about: 'Josh Kerr’s place', readings: ['✓ 2nd [Early]', '✗ 3rd [Late]'], reason: 'Published earlier' },
    ]);
  });

  test('two athletes in one place: the one in the list of athletes is shown, the other is named', () => {
    const results = build(
      article('Rush', [claim('Rodgers Kwemoi', 2, null)]),
      article('Other', [claim('Ronald Kwemoi', 2, null)]),
    );
    expect(sheet(results.told[0])).toEqual(['2 Ronald Kwemoi [Other]']);
    expect(disputes(results)).toEqual([
      {
        about: '2nd place',
        readings: ['✓ Ronald Kwemoi [Other]', '✗ Rodgers Kwemoi [Rush]'],
        reason: 'As many sources each way; this athlete is one we know',
      },
    ]);
  });

  test('a place and a disqualification cannot both be true', () => {
    const results = build(
      article('Early', [claim('Josh Kerr', 1, null)], { published: '2024-08-06' }),
      article('Late', [claim('Josh Kerr', null, null, { status: 'DQ' })], { published: '2024-08-07' }),
    );
    expect(results.told[0]?.performances[0]).toMatchObject({ place: 1, status: null });
    expect(disputes(results)).toEqual([
      { about: 'Josh Kerr’s place', readings: ['✓ 1st [Early]', '✗ DQ [Late]'], reason: 'Published earlier' },
    ]);
  });

  test('two days for one race: the one that more sources give is shown', () => {
    const results = build(
      article('A', [claim('Josh Kerr', 2, null)]),
      article('B', [claim('Josh Kerr', 2, null, { date: '2024-08-07' })]),
      article('C', [claim('Cole Hocker', 1, null)]),
    );
    expect(results.told[0]?.date).toBe('2024-08-06');
    expect(disputes(results)).toEqual([
      { about: 'The day', readings: ['✓ 6 Aug 2024 [A, C]', '✗ 7 Aug 2024 [B]'], reason: 'More sources say so' },
    ]);
  });

  test('two winners of heats are no dispute: articles seldom say which heat', () => {
    const heat = (name: string) => claim(name, 1, null, { round: 'heat' });
    const results = build(article('A', [heat('Josh Kerr')]), article('B', [heat('Cole Hocker')]));
    expect(sheet(results.told[0])).toEqual(['1 Cole Hocker [B]', '1 Josh Kerr [A]']);
    expect(disputes(results)).toEqual([]);
  });

  test('who loses a place keeps the mark', () => {
    const results = build(
      article('A', [claim('Josh Kerr', 2, '3:27.79')]),
      article('B', [claim('Yared Nuguse', 2, '3:27.80')]),
    );
    expect(sheet(results.told[0])).toEqual(['2 Josh Kerr 3:27.79 [A]', 'Yared Nuguse 3:27.80 [B]']);
  });

  test('a source that names both gives a place to neither', () => {
    const results = build(
      article('A', [claim('Josh Kerr', 3, null), claim('Cole Hocker', null, '3:28.24')]),
      article('B', [claim('Cole Hocker', 3, null)]),
    );
    expect(sheet(results.told[0])).toEqual(['3 Josh Kerr [A]', 'Cole Hocker 3:28.24 [A, B]']);
    expect(disputes(results)).toHaveLength(1);
  });

  test('a tie is no dispute', () => {
    const tie = (name: string) => claim(name, 1, '2.30 m', { discipline: 'high-jump' });
    const results = build(article('A', [tie('Gianmarco Tamberi')]), article('B', [tie('Mutaz Barshim')]));
    expect(sheet(results.told[0])).toEqual(['1 Gianmarco Tamberi 2.30 m [A]', '1 Mutaz Barshim 2.30 m [B]']);
    expect(disputes(results)).toEqual([]);
  });
});

describe('for any articles', () => {
  const someClaim = fc
    .record({
      name: fc.constantFrom('Josh Kerr', 'Cole Hocker', 'Ann Other'),
      place: fc.option(fc.integer({ min: 1, max: 4 })),
      mark: fc.option(fc.constantFrom('3:27.65', '3:27.79', '3:28.24')),
    })
    .filter(({ place, mark }) => place !== null || mark !== null)
    .map(({ name, place, mark }) => claim(name, place, mark));
  const someArticles = fc
    .array(fc.array(someClaim, { maxLength: 5 }), { maxLength: 5 })
    .map((all) => all.map((claims, i) => article(`paper ${i}`, claims)));

  test('the order in which they are read changes nothing', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        expect(build(...articles.toReversed()).told).toEqual(build(...articles).told);
      }),
    );
  });

  test('nothing is lost: every claim stands in a performance or in a dispute', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const { told: races } = build(...articles);
        const shown = (said: string, name: string, source: string) =>
          races.some(
            (race) =>
              race.performances.some(
                (p) =>
                  p.athlete.name === name &&
                  p.sources.some(({ short }) => short === source) &&
                  (String(p.place) === said || (p.mark && formatMark(p.mark) === said)),
              ) ||
              race.disputes.some((d) =>
                d.readings.some(
                  (r) =>
                    (r.value === said || r.value.startsWith(said) || r.value === name) &&
                    r.sources.some(({ short }) => short === source),
                ),
              ),
          );
        for (const { publisher, claims } of articles) {
          for (const { athlete, place, mark } of claims) {
            if (place !== null) expect(shown(String(place), athlete ?? '', publisher ?? '')).toBe(true);
            if (mark !== null) expect(shown(formatMark(mark), athlete ?? '', publisher ?? '')).toBe(true);
          }
        }
      }),
    );
  });

  test('no place has two athletes without a tie or a dispute', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        for (const race of build(...articles).told) {
          for (const [place, rivals] of Map.groupBy(race.performances, (p) => p.place)) {
            if (place === null || rivals.length < 2) continue;
            const gives = (athlete: string) => (own: (typeof articles)[number]['claims'][number]) =>
              own.athlete === athlete && own.place === place;
            for (const a of rivals)
              for (const b of rivals) {
                const isTie = formatMarkOf(a) === formatMarkOf(b);
                const both = articles.some(({ claims }) => [a, b].every((p) => claims.some(gives(p.athlete.name))));
                expect(isTie || both).toBe(true);
              }
          }
        }
      }),
    );
  });
});

const formatMarkOf = (performance: Race['performances'][number] | undefined): string =>
  performance?.mark ? formatMark(performance.mark) : '';
