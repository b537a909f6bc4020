import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byMark, distance, points, time } from '../../src/athletics/mark.ts';
import { encountersPicture } from '../../src/pictures/encounters.ts';
import { finishPicture } from '../../src/pictures/finish.ts';
import { palettes, type Theme } from '../../src/pictures/palette.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { progressionPicture } from '../../src/pictures/progression.ts';
import { textWidth } from '../../src/pictures/text-width.ts';
import { yearsPicture } from '../../src/pictures/years.ts';
import { drawn } from './drawn.ts';
import { encounters, finish, progression, years } from './fixture-pictures.ts';

const { a: blue, b: orange, axis, background, best } = palettes.dark;

describe('a progression', () => {
  test('names the athlete, the event, every mark, the years, the record and the source', () => {
    const { texts } = drawn(progressionPicture(progression, 'dark'));
    expect(texts).toEqual([
      'Jakob Ingebrigtsen',
      'Men’s 1500 m · by year',
      '3:27.95',
      'best mark, 2023',
      '3:26',
      '3:28',
      '3:30',
      ...['2018', '2019', '2020', '2021', '2022', '2023'],
      'World record 3:26.00',
      ...['3:31.18', '3:30.16', '3:28.32', '3:29.02', '3:27.95'],
      'World Athletics all-time lists to Jul 2023',
    ]);
  });

  test('a year that nothing is known of is crossed by a dashed line', () => {
    const { svg } = progressionPicture({ ...progression, worldRecord: null }, 'dark');
    expect(
      [...svg.matchAll(/stroke="#56b4e9" stroke-width="3"( stroke-dasharray)?/g)].map(([, dash]) => !!dash),
    ).toEqual([false, true, false, false]);
  });

  test('the description gives the best and every year', () => {
    expect(progressionPicture(progression, 'dark').alt).toBe(
      'Progression of Jakob Ingebrigtsen in the men’s 1500 m: best mark 3:27.95 in 2023. The world record is 3:26.00. ' +
        'Best of each year: 2018 3:31.18, 2019 3:30.16, 2021 3:28.32, 2022 3:29.02, 2023 3:27.95.',
    );
  });

  test.each([
    ['times', '1500m', (n: number) => time(200_000 + n * 10)],
    ['distances', 'javelin', (n: number) => distance(7000 + n)],
    ['scores', 'decathlon', (n: number) => points(8000 + n)],
  ] as const)('the better is never further down: %s', (_what, discipline, markOf) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 3, maxLength: 12 }), (values) => {
        const seasons = values.map((value, i) => ({ year: 2000 + i, mark: markOf(value) }));
        const event = { discipline, sex: 'men', indoor: false } as const;
        const picture = progressionPicture({ ...progression, event, seasons, worldRecord: null }, 'dark');
        const [top] = seasons.toSorted((one, other) => byMark(one.mark, other.mark));
        // The best is a diamond; every other season a disc, from left to right.
        const discs = drawn(picture).numbers('circle', 'cy');
        const others = seasons.filter((season) => season !== top);
        const inOrder = others.map((season, i) => ({ season, y: discs[i] ?? Number.NaN }));
        const heights = inOrder.sort((one, other) => byMark(one.season.mark, other.season.mark)).map(({ y }) => y);
        expect(heights).toHaveLength(seasons.length - 1);
        expect(heights).toEqual(heights.toSorted((one, other) => one - other));
      }),
      { numRuns: 50 },
    );
  });

  test('two seasons with one mark stand at one height', () => {
    const seasons = [2008, 2012, 2016].map((year) => ({ year, mark: time(238_010) }));
    expect(new Set(drawn(progressionPicture({ ...progression, seasons }, 'dark')).numbers('circle', 'cy')).size).toBe(
      1,
    );
  });

  test('of sixty seasons the first, the best and the last are labelled', () => {
    const seasons = Array.from({ length: 60 }, (_, i) => ({
      year: 1960 + i,
      mark: time(240_000 - Math.abs(i - 40) * -100),
    }));
    const { texts } = drawn(progressionPicture({ ...progression, seasons, worldRecord: null }, 'dark'));
    expect(texts.filter((text) => /^\d:\d\d\.\d\d$/.test(text))).toEqual(['4:00.00', '4:04.00', '4:00.00', '4:01.90']);
  });
});

describe('a rivalry', () => {
  test('names both, the score, what the bars measure, what its signs mean, the margins and the races', () => {
    expect(drawn(encountersPicture(encounters, 'dark')).texts).toEqual([
      ...['Josh Kerr', '2 – 3', 'J. Ingebrigtsen', 'Men’s 1500 m · ahead by, in seconds'],
      ...['1 undecided', 'ahead, margin unknown'],
      ...['0', '0.5', '1.0'],
      ...['0.73', '1.14', '0.27', '0.45'],
      ...['Tokyo', '2021', 'Eugene', '2022', 'Budapest', '2023', 'Zürich', '2024', 'Brussels', '2024', 'Paris', '2024'],
      'World Athletics all-time lists to Jul 2023',
    ]);
  });

  test('wins of the one end at the line from above, of the other begin there, as high as the margin', () => {
    const { numbers } = drawn(encountersPicture(encounters, 'dark'));
    const [zero] = numbers('line', 'y1', { stroke: axis });
    const [up, down] = [blue, orange].map((fill) => ({
      tops: numbers('rect', 'y', { fill }),
      heights: numbers('rect', 'height', { fill }),
    }));
    expect(down?.tops).toEqual([zero, zero]);
    expect(up?.tops.map((top, i) => top + (up.heights[i] ?? 0))).toEqual([zero, zero]);
    expect((up?.heights[1] ?? 0) / (up?.heights[0] ?? 1)).toBeCloseTo(450 / 270, 1);
    expect((down?.heights[1] ?? 0) / (down?.heights[0] ?? 1)).toBeCloseTo(1140 / 730, 1);
  });

  test('a race that nobody is known to have won is a ring on the line; a win by an unknown margin has no bar', () => {
    const { numbers } = drawn(encountersPicture(encounters, 'dark'));
    const [zero] = numbers('line', 'y1', { stroke: axis });
    expect(numbers('circle', 'cy', { fill: background })).toContain(zero);
    expect(numbers('rect', 'y', { fill: blue })).toHaveLength(2);
    expect(numbers('rect', 'y', { fill: orange })).toHaveLength(2);
  });

  test('a margin far beyond the others is cut, says so, and gives its number', () => {
    const far = { label: 'Rome', year: 2020, winner: 'a', margin: time(60_000) } as const;
    const { texts, numbers } = drawn(
      encountersPicture({ ...encounters, encounters: [far, ...encounters.encounters] }, 'dark'),
    );
    expect(texts).toContain('longer than drawn');
    expect(texts).toContain('1:00.00');
    const [cut = 0, whole = 0] = numbers('rect', 'height', { fill: blue }).sort((a, b) => b - a);
    expect(cut / whole).toBeCloseTo((4 * 730) / 450, 1);
  });

  test.each(['a', 'b'] as const)(
    'where %s won every race, the bars take all the room and zero stands at the edge',
    (winner) => {
      const won = encounters.encounters.map((one) => ({ ...one, winner }));
      const { texts, numbers } = drawn(encountersPicture({ ...encounters, encounters: won }, 'dark'));
      const [zero = 0] = numbers('line', 'y1', { stroke: axis });
      expect(zero).toBe(winner === 'a' ? 460 : 176);
      expect(Math.max(...numbers('rect', 'height', { fill: winner === 'a' ? blue : orange }))).toBeCloseTo(272, 0);
      expect(texts.slice(4, 12)).toEqual(['ahead, margin unknown', '0', '0.2', '0.4', '0.6', '0.8', '1.0', '0.73']);
    },
  );

  test('of margins that would stand over each other the largest stays', () => {
    const far = (minutes: number) =>
      ({ label: 'Rome', year: 2020, winner: 'a', margin: time(minutes * 60_000) }) as const;
    const near = Array.from({ length: 40 }, () => encounters.encounters.slice(0, 1)).flat();
    const { texts } = drawn(
      encountersPicture({ ...encounters, encounters: [far(1), far(3), far(2), ...near] }, 'dark'),
    );
    expect(texts.filter((text) => /^\d:00\.00$/.test(text))).toEqual(['3:00.00']);
  });

  test('the description tells every race', () => {
    expect(encountersPicture(encounters, 'dark').alt).toBe(
      'Josh Kerr against Jakob Ingebrigtsen, Men’s 1500 m: Josh Kerr 2, Jakob Ingebrigtsen 3, undecided 1. ' +
        'Tokyo 2021: Jakob Ingebrigtsen ahead by 0.73. Eugene 2022: Jakob Ingebrigtsen ahead by 1.14. ' +
        'Budapest 2023: Josh Kerr ahead by 0.27. Zürich 2024: undecided. Brussels 2024: Jakob Ingebrigtsen ahead. ' +
        'Paris 2024: Josh Kerr ahead by 0.45.',
    );
  });
});

describe('a finish', () => {
  test('gives place, nation, name, mark and gap in a lane each', () => {
    expect(drawn(finishPicture(finish, 'dark')).texts).toEqual([
      ...['Bislett Games, Oslo 2024', 'Women’s 3000 m, final · 30 May 2024'],
      ...['1', 'ETH', 'Gudaf Tsegay', '8:24.61', ''],
      ...['1', 'KEN', 'Beatrice Chebet', '8:24.61', ''],
      ...['3', 'ISL', 'Þórdís Kılıç', '8:31.00', '+6.39'],
      ...['4', 'Ciara Ó Lionáird', '–', ''],
      ...['–', 'GER', 'Anna Groß', 'DNF', ''],
      'World Athletics all-time lists to Jul 2023',
    ]);
  });

  test('the winners stand on the finish, the others left of it by as much as they were behind, and nobody without a mark', () => {
    const finishers = [0, 100, 300, 400].map((behind, i) => ({
      ...{ place: i + 1, name: `Runner ${i}`, nation: 'KEN', status: null },
      mark: time(200_000 + behind),
    }));
    const nobody = { place: null, name: 'Nobody', nation: null, mark: null, status: 'DNF' } as const;
    const { numbers } = drawn(finishPicture({ ...finish, finishers: [...finishers, nobody] }, 'dark'));
    const [first = 0, second = 0, third = 0, fourth = 0, ...more] = numbers('circle', 'cx');
    expect(more).toEqual([]);
    expect(numbers('circle', 'cx', { fill: best })).toEqual([first]);
    expect((first - third) / (first - second)).toBeCloseTo(3, 1);
    expect((first - fourth) / (first - second)).toBeCloseTo(4, 1);
  });

  test('in the field a longer throw is ahead, and gaps are less', () => {
    const finishers = [895, 891, 842].map((centimetres, i) => ({
      ...{ place: i + 1, name: `Jumper ${i}`, nation: 'USA', status: null },
      mark: distance(centimetres),
    }));
    const { texts, numbers } = drawn(finishPicture({ ...finish, finishers }, 'dark'));
    expect(texts).toContain('−0.53');
    const at = numbers('circle', 'cx');
    expect(at).toEqual(at.toSorted((one, other) => other - one));
  });

  test('of twenty, twelve have a lane and the rest are counted', () => {
    const finishers = Array.from({ length: 20 }, (_, i) => ({
      ...{ place: i + 1, name: `Runner ${i + 1}`, nation: 'KEN', status: null },
      mark: time(200_000 + i * 100),
    }));
    const { texts } = drawn(finishPicture({ ...finish, finishers }, 'dark'));
    expect(texts.filter((text) => text.startsWith('Runner'))).toHaveLength(12);
    expect(texts).toContain('and 8 more');
  });

  test('the description reads like the result', () => {
    expect(finishPicture(finish, 'dark').alt).toBe(
      'Finish of Bislett Games, Oslo 2024, Women’s 3000 m, final · 30 May 2024: 1st Gudaf Tsegay (ETH) 8:24.61. ' +
        '1st Beatrice Chebet (KEN) 8:24.61. 3rd Þórdís Kılıç (ISL) 8:31.00. 4th Ciara Ó Lionáird mark unknown. ' +
        'Anna Groß (GER) DNF.',
    );
  });
});

describe('an all-time list’s years', () => {
  test('names the event, who led the list when, and the year that gave most', () => {
    const { texts } = drawn(yearsPicture(years, 'dark'));
    expect(texts).toEqual(
      expect.arrayContaining(['Men’s pole vault', 'The best 7, and how many a year', 'Armand Duplantis 6.21 m', '2']),
    );
    expect(texts.filter((text) => text.includes('Bubka'))).toEqual(['Sergey Bubka 6.14 m']);
  });

  test('has a point for every mark and a bar for every year, as high as its marks are many', () => {
    const { numbers } = drawn(yearsPicture(years, 'dark'));
    expect(numbers('circle', 'cy')).toHaveLength(7);
    const [of1985] = numbers('rect', 'height', { fill: axis });
    const others = numbers('rect', 'height', { fill: blue });
    expect(others).toHaveLength(3);
    for (const height of others) expect(height / (of1985 ?? 1)).toBeCloseTo(2, 1);
  });

  test('the description gives the best and the richest years', () => {
    expect(yearsPicture(years, 'dark').alt).toBe(
      'The best 7 marks of the men’s pole vault, by year. The best is 6.21 m by Armand Duplantis, 2022. ' +
        'Most came in 1994 (2), 2020 (2), 2022 (2), 1985 (1).',
    );
  });
});

test('two lists stand one below the other, and are described one after the other', () => {
  const two = { ...years, lists: [...years.lists, ...years.lists] };
  const { texts } = drawn(yearsPicture(two, 'dark'));
  expect(texts.filter((text) => text === 'The best 7, by year')).toHaveLength(2);
  expect(yearsPicture(two, 'dark').alt).toBe([0, 1].map(() => yearsPicture(years, 'dark').alt).join(' '));
});

/** Each picture, with a text of the asker's choice wherever one can stand. */
const withText = (text: string, theme: Theme): readonly (readonly [string, Picture])[] => [
  ['progression', progressionPicture({ ...progression, athlete: text, source: text }, theme)],
  [
    'rivalry',
    encountersPicture(
      {
        ...{ ...encounters, a: text, b: text, event: text, source: text },
        encounters: encounters.encounters.map((one) => ({ ...one, label: text })),
      },
      theme,
    ),
  ],
  [
    'finish',
    finishPicture(
      {
        ...{ title: text, subtitle: text, source: text },
        finishers: finish.finishers.map((one) => ({ ...one, name: text })),
      },
      theme,
    ),
  ],
  [
    'years',
    yearsPicture(
      {
        source: text,
        lists: years.lists.map(({ event, marks }) => ({
          event,
          marks: marks.map((one) => ({ ...one, athlete: text })),
        })),
      },
      theme,
    ),
  ],
];

describe('any text can stand in a picture', () => {
  test.each([
    ['markup', '</text><script>alert(1)</script><image href="file:///etc/passwd"/>&amp;"\''],
    ['controls and halves of characters', 'a\u0000b\u001bc\ud800d\ufffee\u202ef\u200b'],
    ['nothing', ''],
    ['one very long word', 'W'.repeat(5000)],
    ['other scripts', '王军霞 محمد ไทย 👟🏃🏾‍♀️'],
    ['a hundred accents', `e${'\u0301'.repeat(100)}`],
  ])('%s', (_what, text) => {
    for (const [name, picture] of withText(text, 'light')) {
      expect(() => new Resvg(picture.svg), name).not.toThrow();
      expect(picture.svg, name).not.toMatch(/<(?:script|image|a|foreignObject)\b/i);
      expect(picture.alt.length, name).toBeLessThanOrEqual(1024);
      expect(picture.alt.length, name).toBeGreaterThan(0);
    }
  });

  test('whatever it is, the picture is SVG and its description fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const [, picture] of withText(text, 'dark')) {
          expect(() => new Resvg(picture.svg)).not.toThrow();
          expect(picture.alt.length).toBeLessThanOrEqual(1024);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('letters of Latin, Greek and Cyrillic stay as they are, what the font lacks is a box', () => {
    const { texts } = drawn(finishPicture({ ...finish, title: 'Ó Kılıç ß Łódź Þóra Ξ Ж 王 👟' }, 'dark'));
    expect(texts[0]).toBe('Ó Kılıç ß Łódź Þóra Ξ Ж □ □');
  });
});

test('of sources that have no room together the first are named, and the others counted', () => {
  const names = Array.from({ length: 9 }, (_, i) => `a source of results ${i}`);
  for (const [name, picture] of withText(names.join(' · '), 'dark'))
    expect(drawn(picture).texts.at(-1), name).toBe(
      'a source of results 0 · a source of results 1 · a source of results 2 · 6 more',
    );
});

test('the source leaves the lower left corner to Discord’s button for the description', () => {
  for (const [name, picture] of withText('a very long name of a source '.repeat(9), 'dark')) {
    const height = Number(/ height="(\d+)"/.exec(picture.svg)?.[1]);
    const { texts, numbers } = drawn(picture);
    expect(numbers('text', 'x', { y: String(height - 22), 'text-anchor': 'end' }), name).toEqual([760]);
    expect(760 - textWidth(texts.at(-1) ?? '', 17), name).toBeGreaterThanOrEqual(110);
  }
});

test.each(['dark', 'light'] as const)('the same data give the same %s picture', (theme) => {
  expect(withText('Ó Lionáird', theme)).toEqual(withText('Ó Lionáird', theme));
});

test('a picture of nothing is refused', () => {
  expect(() => progressionPicture({ ...progression, seasons: [] }, 'dark')).toThrow(RangeError);
  expect(() => encountersPicture({ ...encounters, encounters: [] }, 'dark')).toThrow(RangeError);
  expect(() => finishPicture({ ...finish, finishers: [] }, 'dark')).toThrow(RangeError);
  expect(() => yearsPicture({ ...years, lists: [] }, 'dark')).toThrow(RangeError);
  expect(() => yearsPicture({ ...years, lists: years.lists.map((list) => ({ ...list, marks: [] })) }, 'dark')).toThrow(
    RangeError,
  );
});

describe('colours can be told from their background', () => {
  const channel = (hex: string): number => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: string): number =>
    0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));
  /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  const contrast = (one: string, other: string): number => {
    const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(['dark', 'light'] as const)('as text 4.5 : 1, as shapes 3 : 1, in %s', (theme) => {
    const palette = palettes[theme];
    for (const ground of [palette.background, palette.lane]) {
      for (const name of ['text', 'muted', 'a', 'b'] as const)
        expect(contrast(palette[name], ground), name).toBeGreaterThanOrEqual(4.5);
      for (const name of ['best', 'axis'] as const)
        expect(contrast(palette[name], ground), name).toBeGreaterThanOrEqual(3);
    }
  });
});
