import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ArticleRecord } from '../../../src/articles/record.ts';
import { fold as folded } from '../../../src/athletics/name.ts';
import { otherNames } from '../../../src/lists/city-names.ts';
import { amountOfMark, capitals, isFinal, isoOf, isTimed, listAt, listOfId } from './prompt-words.ts';
import { nameKey, RawPeople } from './raw-people.ts';
import type { RawRow } from './raw-rows.ts';
import type { Truth } from './truth.ts';

/** Meets of a city that were held in a town beside it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = { paris: ['st denis'] };

export const meetsSchema = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    city: z.string().nullish(),
    editions: z.array(
      z.looseObject({
        year: z.number(),
        start: z.string(),
        end: z.string().nullish(),
        name: z.string().nullish(),
        city: z.string().nullish(),
        alsoIn: z.array(z.string()).default([]),
      }),
    ),
  }),
);

export interface Held {
  readonly meet: string;
  readonly year: number;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly cities: readonly string[];
}

const nationsSchema = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** A race as a prompt names it. */
export interface Scene {
  readonly rows: readonly RawRow[];
  /** Null where city and day name it. */
  readonly held: Held | null;
  readonly date: string | null;
  readonly sex: string;
  readonly list: string;
}

/** Whether names, as keys, are one athlete’s: each has all the words of any that is shorter, "koech phanuel" and "kipkosgei koech phanuel". */
function areOne(names: readonly string[]): boolean {
  const words = names.map((name) => name.split(' ')).sort((a, b) => b.length - a.length);
  return words.every((shorter, i) =>
    words.slice(0, i).every((longer) => shorter.every((word) => longer.includes(word))),
  );
}

/** The rows of the lists and the claims of articles, and what can be asked of them. */
export class RawWorld {
  readonly people: RawPeople;
  readonly lists: ReadonlyMap<string, readonly RawRow[]>;
  readonly byYear: ReadonlyMap<string, readonly RawRow[]>;
  readonly byPerson: ReadonlyMap<number, readonly RawRow[]>;
  readonly held: readonly Held[];
  readonly toldOf: readonly Held[];
  readonly articles: readonly ArticleRecord[];
  readonly codes: ReadonlyMap<string, string>;

  constructor(
    rows: readonly RawRow[],
    articles: readonly ArticleRecord[],
    nations: readonly (readonly [string, string, string, string])[],
  ) {
    this.people = new RawPeople(rows);
    this.lists = Map.groupBy(rows, ({ sex, list }) => `${sex}/${list}`);
    this.byYear = Map.groupBy(rows, ({ sex, list, date }) => `${sex}/${list}/${date.slice(0, 4)}`);
    this.byPerson = Map.groupBy(rows, (row) => this.people.of(row));
    this.articles = articles;
    const meets = meetsSchema.parse(JSON.parse(readFileSync('data/meets.json', 'utf8')));
    this.held = meets.flatMap(({ id, name, city, editions }) =>
      editions.map((edition) => ({
        meet: id,
        year: edition.year,
        name: edition.name ?? name,
        start: edition.start,
        end: edition.end ?? edition.start,
        cities: [edition.city ?? city ?? '', ...edition.alsoIn],
      })),
    );
    // What articles call a meet that nobody put into the file.
    const told = articles.flatMap(({ claims }) => claims.flatMap(({ meet }) => (meet?.id === null ? [meet] : [])));
    this.toldOf = [...new Map(told.map((meet) => [`${meet.name} ${meet.year}`, meet])).values()].map(
      ({ name, year }) => ({
        meet: name,
        year: year ?? 0,
        name,
        start: '',
        end: '',
        cities: ['?'],
      }),
    );
    this.codes = new Map(
      nationsSchema.parse(nations).flatMap(([code, , names]) => names.split(', ').map((name) => [name, code] as const)),
    );
  }

  /** The only person in the rows who goes by a name; undefined for nobody, null for several. */
  person(name: string): number | null | undefined {
    const all = [...this.people.called(name)];
    return all.length > 1 ? null : all[0];
  }

  editionsCalled(words: string): readonly Held[] {
    const text = words.replace(/^the /, '');
    return [...this.held, ...this.toldOf].filter(
      ({ name, year }) =>
        text === `${name} ${year}` || text === `${year} ${name}` || (text === name && /\d{4}/.test(name)),
    );
  }

  /** Lists print cities in many languages; which is which is no part of what makes questions. */
  isIn(venue: string, city: string): boolean {
    const own = folded(city);
    return [own, ...otherNames(city), ...(BESIDE[own] ?? [])].some((name) => folded(venue).includes(name));
  }

  rowsAt(sex: string, list: string, held: Held): readonly RawRow[] {
    return (this.byYear.get(`${sex}/${list}/${held.year}`) ?? []).filter(
      ({ date, venue }) => date >= held.start && date <= held.end && held.cities.some((city) => this.isIn(venue, city)),
    );
  }

  sceneIn(prompt: string, pattern: RegExp): Scene | null {
    const [, sex = '', event = '', where = ''] = pattern.exec(prompt) ?? [];
    const list = listAt(event, where.replace(/ \d{4}$/, ''));
    const [, city, day] = /^in (.+) on (\d+ \w+ \d{4})$/.exec(where) ?? [];
    if (city !== undefined && day !== undefined) {
      const date = isoOf(day);
      const rows = (this.byYear.get(`${sex}/${list}/${date.slice(0, 4)}`) ?? []).filter(
        (row) => row.date === date && this.isIn(row.venue, city),
      );
      return { rows, held: null, date, sex, list };
    }
    const [held, another] = this.editionsCalled(where.replace(/^at /, ''));
    if (!held || another) return null;
    return { rows: this.rowsAt(sex, list, held), held, date: null, sex, list };
  }

  /** What articles claim of a final, none of it background. */
  claims({ held, sex, list }: Scene) {
    if (!held) return [];
    return this.articles.flatMap(({ claims }) =>
      claims.filter(
        (claim) =>
          (claim.meet?.id ?? claim.meet?.name) === held.meet &&
          claim.meet?.year === held.year &&
          claim.sex === sex &&
          claim.round === 'final' &&
          !claim.background &&
          claim.discipline !== null &&
          `${listOfId(claim.discipline)}${claim.indoor ? '-short-track' : ''}` === list,
      ),
    );
  }

  /** Whether somebody was in a place of the final, nobody else was, and a wrong option never was in any race there. */
  placed(scene: Scene | null, name: string, place: number): Truth {
    if (!scene) return null;
    const person = this.listed(name, scene.sex, scene.list) ?? this.person(name);
    const inPlace = scene.rows.filter((row) => row.place === place && isFinal(row));
    const claimed = this.claims(scene).filter((claim) => claim.place === place && !claim.derived.includes('place'));
    // Teams of men and of women share a name: the list says whose it is.
    const isHere =
      inPlace.some((row) => this.people.of(row) === person) ||
      claimed.some((claim) => nameKey(claim.athlete ?? '') === nameKey(name));
    const names = new Set([
      ...inPlace.map((row) => `#${this.people.of(row)}`),
      ...claimed.flatMap(({ athlete }) => (athlete === null ? [] : [this.claimant(athlete)])),
    ]);
    if (isHere) return areOne([...names]) ? true : null;
    // Who was first in another race without a heat's name may be called its winner as well.
    const elsewhere = scene.rows.some(
      (row) =>
        row.place === 1 && this.people.of(row) === person && place === 1 && !/^(?:h|sf|qf|q|pr|ce)$/.test(row.stage),
    );
    return elsewhere || person === null || names.size === 0 || !areOne([...names]) ? null : false;
  }

  claimant(name: string): string {
    const person = this.person(name);
    return typeof person === 'number' ? `#${person}` : nameKey(name);
  }

  /** The marks that rows and claims give to whoever was in a place of a final. */
  marks(scene: Scene, place: number): readonly number[] {
    const finals = scene.rows.filter((row) => isFinal(row));
    const placed = finals.filter((row) => row.place === place);
    const claims = this.claims(scene);
    const here = new Set([
      ...placed.map((row) => `#${this.people.of(row)}`),
      ...claims.flatMap(({ athlete, place: own }) =>
        athlete !== null && own === place ? [this.claimant(athlete)] : [],
      ),
    ]);
    const claimed = claims
      .filter(({ athlete }) => athlete !== null && here.has(this.claimant(athlete)))
      .flatMap(({ mark }) => (mark === null ? [] : [amountOfMark(mark)]));
    return [...new Set([...placed.map(({ mark }) => mark), ...claimed])];
  }

  /** The legal rows of somebody in a list. */
  own(person: number | null | undefined, sex: string, list: string): readonly RawRow[] {
    if (typeof person !== 'number') return [];
    return (this.byPerson.get(person) ?? []).filter(
      (row) => row.sex === sex && row.list === list && (row.wind === null || row.wind <= 2),
    );
  }

  bestOf(rows: readonly RawRow[], list: string): number | null {
    if (rows.length === 0) return null;
    const marks = rows.map(({ mark }) => mark);
    return isTimed(list) ? Math.min(...marks) : Math.max(...marks);
  }

  readonly until = new Map<string, ReadonlyMap<number, number>>();

  /** The best of everybody in a list when a year was over. */
  bestsUntil(sex: string, list: string, year: string): ReadonlyMap<number, number> {
    const key = `${sex}/${list}/${year}`;
    const known = this.until.get(key);
    if (known) return known;
    const rows = (this.lists.get(`${sex}/${list}`) ?? []).filter(
      ({ wind, date }) => (wind === null || wind <= 2) && date.slice(0, 4) <= year,
    );
    const bests = new Map<number, number>();
    for (const row of rows) {
      const best = bests.get(this.people.of(row));
      if (best === undefined || (isTimed(list) ? row.mark < best : row.mark > best))
        bests.set(this.people.of(row), row.mark);
    }
    this.until.clear();
    this.until.set(key, bests);
    return bests;
  }

  /** The sex of whom all of some names are, in a list. */
  sexOf(names: readonly string[], list: string): string | undefined {
    return ['men', 'women'].find((sex) =>
      names.every((name) => this.own(this.listed(name, sex, list), sex, list).length > 0),
    );
  }

  /** The only one of a name who stands in a list: teams of men and women share theirs. */
  listed(name: string, sex: string, list: string): number | null {
    if (list.endsWith('relay')) return this.team(name, sex, list);
    const all = [...this.people.called(name)].filter((person) => this.own(person, sex, list).length > 0);
    return all.length === 1 ? (all[0] ?? null) : null;
  }

  /** A nation's own team, under whichever of its names; no club or college. */
  team(name: string, sex: string, list: string): number | null {
    const code = this.codes.get(name);
    const own = (this.lists.get(`${sex}/${list}`) ?? []).filter(
      (row) => row.nation === code && this.codes.get(row.name) === code,
    );
    const teams = new Set(own.map((row) => this.people.of(row)));
    return teams.size === 1 ? ([...teams][0] ?? null) : null;
  }

  bests(names: readonly string[], sex: string, list: string): readonly number[] | null {
    const bests = names.map((name) => this.bestOf(this.own(this.listed(name, sex, list), sex, list), list));
    return bests.some((best) => best === null) ? null : bests.flatMap((best) => best ?? []);
  }

  readonly top = new Map<
    string,
    readonly {
      readonly names: ReadonlySet<string>;
      readonly either: ReadonlySet<string>;
      readonly best: number;
    }[]
  >();

  /** The hundred best of a list with the names printed for each. */
  hundred(sex: string, list: string) {
    const known = this.top.get(`${sex}/${list}`);
    if (known) return known;
    const own = Map.groupBy(
      (this.lists.get(`${sex}/${list}`) ?? []).filter(({ wind }) => wind === null || wind <= 2),
      (row) => this.people.of(row),
    );
    const all = [...own].map(([person, rows]) => ({
      names: new Set([
        ...(this.byPerson.get(person) ?? []).map(({ name }) => capitals(name)),
        ...this.people.known(person).map((name) => name.replace(/^\S+ /, '')),
      ]),
      either: new Set(
        (this.byPerson.get(person) ?? []).flatMap(({ name, nation }) => (nation === 'CHN' ? name.split(' ') : [])),
      ),
      best: this.bestOf(rows, list) ?? 0,
    }));
    all.sort((a, b) => (isTimed(list) ? a.best - b.best : b.best - a.best));
    this.top.set(`${sex}/${list}`, all);
    return all;
  }

  /** The best of the only one of the hundred best who has a surname; the best of several for none. */
  surnamed(surname: string, sex: string, list: string): number | null {
    const key = nameKey(surname);
    const top = this.hundred(sex, list).slice(0, 250);
    const isIn = (names: ReadonlySet<string>): boolean => [...names].some((name) => nameKey(name) === key);
    const called = top.filter(({ names }) => isIn(names));
    // Lists print Chinese names in both orders, with capitals in the second word: where nobody is called so, the first is the surname.
    const found = called.length > 0 ? called : top.filter(({ either }) => isIn(either));
    return found.length === 1 ? (found[0]?.best ?? null) : null;
  }

  /** Whether somebody alone has the best of some rows. */
  isBestIn(rows: readonly RawRow[], list: string, name: string): Truth {
    const best = this.bestOf(rows, list);
    const who = new Set(rows.filter(({ mark }) => mark === best).map((row) => this.people.of(row)));
    const person = this.person(name);
    return who.size !== 1 || person === null || person === undefined ? null : who.has(person);
  }
}
