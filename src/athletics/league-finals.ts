import type { Edition } from './edition.ts';

/** What fans call the meet that ends a season of the Diamond League, whichever it is. */
export const LEAGUE_FINAL = 'Diamond League Final';

/** Zürich and Brussels shared the events of the final until 2019; there was none in 2020. */
const SHARED = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];
const FINALS: ReadonlyMap<string, readonly number[]> = new Map([
  ['weltklasse-zurich', [...SHARED, 2021, 2022, 2025]],
  ['memorial-van-damme', [...SHARED, 2024, 2026]],
  ['prefontaine-classic', [2023]],
]);
const ids = new Set([...FINALS].flatMap(([meet, years]) => years.map((year) => `${meet}-${year}`)));

/** Whether an edition was the final of a Diamond League season, or one of the two that shared it. */
export const isLeagueFinal = ({ id }: Edition): boolean => ids.has(id);
