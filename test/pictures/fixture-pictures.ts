import { distance, type Mark, parseMark, time } from '../../src/athletics/mark.ts';
import type { PicturedEncounter } from '../../src/pictures/encounter.ts';
import type { Encounters } from '../../src/pictures/encounters.ts';
import type { Finish } from '../../src/pictures/finish.ts';
import type { Finisher } from '../../src/pictures/finish-runners.ts';
import type { Progression } from '../../src/pictures/progression.ts';
import type { ListYears } from '../../src/pictures/years.ts';
import type { ListMarks } from '../../src/pictures/years-panel.ts';

const mark = (text: string): Mark => {
  const found = parseMark(text);
  if (!found) throw new RangeError(`“${text}” is no mark`);
  return found;
};

const source = 'World Athletics all-time lists to Jul 2023';

/** Six seasons with a gap of a year. */
export const progression: Progression = {
  athlete: 'Jakob Ingebrigtsen',
  event: { discipline: '1500m', sex: 'men', indoor: false },
  seasons: [
    { year: 2018, mark: mark('3:31.18') },
    { year: 2019, mark: mark('3:30.16') },
    { year: 2021, mark: mark('3:28.32') },
    { year: 2022, mark: mark('3:29.02') },
    { year: 2023, mark: mark('3:27.95') },
  ],
  worldRecord: mark('3:26.00'),
  source,
};

const encounter = (
  label: string,
  year: number,
  winner: 'a' | 'b' | null,
  margin: number | null,
): PicturedEncounter => ({
  label,
  year,
  winner,
  margin: margin === null ? null : time(margin),
});

/** Wins of both, one by an unknown margin, and one race that nobody is known to have won. */
export const encounters: Encounters = {
  a: 'Josh Kerr',
  b: 'Jakob Ingebrigtsen',
  event: 'Men’s 1500 m',
  encounters: [
    encounter('Tokyo', 2021, 'b', 730),
    encounter('Eugene', 2022, 'b', 1140),
    encounter('Budapest', 2023, 'a', 270),
    encounter('Zürich', 2024, null, null),
    encounter('Brussels', 2024, 'b', null),
    encounter('Paris', 2024, 'a', 450),
  ],
  source,
};

const finisher = (place: number | null, name: string, nation: string | null, of: string | null): Finisher => ({
  place,
  name,
  nation,
  mark: of === null ? null : mark(of),
  status: null,
});

/** A tie, a mark that isn't known, and one who didn't finish. */
export const finish: Finish = {
  title: 'Bislett Games, Oslo 2024',
  subtitle: 'Women’s 3000 m, final · 30 May 2024',
  finishers: [
    finisher(1, 'Gudaf Tsegay', 'ETH', '8:24.61'),
    finisher(1, 'Beatrice Chebet', 'KEN', '8:24.61'),
    finisher(3, 'Þórdís Kılıç', 'ISL', '8:31.00'),
    finisher(4, 'Ciara Ó Lionáird', null, null),
    { ...finisher(null, 'Anna Groß', 'GER', null), status: 'DNF' },
  ],
  source,
};

/** Seven marks of four years, three of which led the list when they were set. */
const vaults: ListMarks = {
  event: { discipline: 'pole-vault', sex: 'men', indoor: false },
  marks: (
    [
      [1985, 600, 'Sergey Bubka'],
      [1994, 614, 'Sergey Bubka'],
      [1994, 605, 'Igor Trandenkov'],
      [2020, 615, 'Armand Duplantis'],
      [2020, 600, 'Sam Kendricks'],
      [2022, 621, 'Armand Duplantis'],
      [2022, 600, 'Christopher Nilsen'],
    ] as const
  ).map(([year, centimetres, athlete]) => ({ year, athlete, mark: distance(centimetres) })),
};
export const years: ListYears = { lists: [vaults], source };
