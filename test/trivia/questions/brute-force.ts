import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ArticleRecord } from '../../../src/articles/record.ts';
import { nameKey, RawPeople } from './raw-people.ts';
import type { RawRow } from './raw-rows.ts';

/** What is looked at of a question: what members of a server see, and which answer counts. */
export interface Seen {
  readonly kind: string;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly answer: number;
}

/** Whether an option is true, as far as the rows and claims tell; null where they don't. */
type Truth = boolean | null;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "14 Jul 1998" as "1998-07-14". */
function isoOf(text: string): string {
  const [day = '', month = '', year = ''] = text.split(' ');
  return [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** "3:26.00", "8.95 m", "9126 pts", "0.12 s", "1:02 min" as a number of seconds, metres or points. */
const amountOf = (text: string): number =>
  Math.round(
    text
      .replace(/ (?:m|pts|s|min)$/, '')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000,
  ) / 1000;

/** The words of a printed name that are its surname: "Hicham EL GUERROUJ". */
const capitals = (name: string): string =>
  name
    .split(' ')
    .filter((word, i) => i > 0 && word.length > 1 && !/[a-zà-öø-þ]/.test(word.replaceAll('ß', '')))
    .join(' ');

/** "1" and "1f", but not "1f2", which is one of several. */
const isFinal = ({ stage, section }: RawRow): boolean => (stage === '' || stage === 'f') && section === '';

/** What a claim's mark is in seconds, metres or points. */
function amountOfMark({ measure, value }: { readonly measure: string; readonly value: number }): number {
  if (measure === 'points') return value;
  return measure === 'time' ? value / 1000 : value / 100;
}

/** The list of an event as a prompt calls it: "20 km race walk" is 20-kilometres-race-walk. */
const listOf = (event: string): string =>
  event
    .replace(',', '')
    .replace(/^mile$/, 'one mile')
    .replace(/^2 miles$/, 'two miles')
    .replace(/^10 miles$/, '10 miles road')
    .replace(/^4 × /, '4x')
    .replace(/(?<=\d) km\b/, ' kilometres')
    .replace(/(?<=\d) m\b/, ' metres')
    .toLowerCase()
    .replaceAll(' ', '-');

const isTimed = (list: string): boolean => !/jump|vault|put|throw|athlon$/.test(list);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How the lists print cities that have an English name. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  rome: ['roma'],
  brussels: ['bruxelles'],
  moscow: ['moskva'],
  gothenburg: ['goteborg'],
  seville: ['sevilla'],
  munich: ['munchen'],
  athens: ['athina'],
  'mexico city': ['ciudad de mexico', 'mexico'],
  'saint-denis': ['st-denis', 'paris', 'saint-denis'],
  stanford: ['palo alto'],
  turin: ['torino'],
  florence: ['firenze'],
  prague: ['praha'],
};

const meetsSchema = z.array(
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
      }),
    ),
  }),
);

interface Held {
  readonly meet: string;
  readonly year: number;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly city: string;
}

const nationsSchema = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** A race as a prompt names it. */
interface Scene {
  readonly rows: readonly RawRow[];
  /** Null where city and day name it. */
  readonly held: Held | null;
  readonly date: string | null;
  readonly sex: string;
  readonly list: string;
}

const EVENT = '(men|women)’s (.+?)';

/** Checks questions on the rows of the lists and the claims of articles, sharing nothing with what made them. */
export class BruteForce {
  readonly people: RawPeople;
  readonly #lists: ReadonlyMap<string, readonly RawRow[]>;
  readonly #byYear: ReadonlyMap<string, readonly RawRow[]>;
  readonly #byPerson: ReadonlyMap<number, readonly RawRow[]>;
  readonly #held: readonly Held[];
  readonly #toldOf: readonly Held[];
  readonly #articles: readonly ArticleRecord[];
  readonly #codes: ReadonlyMap<string, string>;

  constructor(
    rows: readonly RawRow[],
    articles: readonly ArticleRecord[],
    nations: readonly (readonly [string, string, string, string])[],
  ) {
    this.people = new RawPeople(rows);
    this.#lists = Map.groupBy(rows, ({ sex, list }) => `${sex}/${list}`);
    this.#byYear = Map.groupBy(rows, ({ sex, list, date }) => `${sex}/${list}/${date.slice(0, 4)}`);
    this.#byPerson = Map.groupBy(rows, (row) => this.people.of(row));
    this.#articles = articles;
    const meets = meetsSchema.parse(JSON.parse(readFileSync('data/meets.json', 'utf8')));
    this.#held = meets.flatMap(({ id, name, city, editions }) =>
      editions.map((edition) => ({
        meet: id,
        year: edition.year,
        name: edition.name ?? name,
        start: edition.start,
        end: edition.end ?? edition.start,
        city: edition.city ?? city ?? '',
      })),
    );
    // What articles call a meet that nobody put into the file.
    const told = articles.flatMap(({ claims }) => claims.flatMap(({ meet }) => (meet?.id === null ? [meet] : [])));
    this.#toldOf = [...new Map(told.map((meet) => [`${meet.name} ${meet.year}`, meet])).values()].map(
      ({ name, year }) => ({
        meet: name,
        year: year ?? 0,
        name,
        start: '',
        end: '',
        city: '?',
      }),
    );
    this.#codes = new Map(
      nationsSchema.parse(nations).flatMap(([code, , names]) => names.split(', ').map((name) => [name, code] as const)),
    );
  }

  /** What is wrong with a question; null when exactly its answer is true and every other option false. */
  problem(question: Seen): string | null {
    const form = this.#form(question);
    if (form !== null) return form;
    const truths = question.options.map((option) => this.#truth(question, option));
    const wrong = truths.flatMap((truth, i) =>
      truth === (i === question.answer) ? [] : [`${question.options[i]}: ${truth}`],
    );
    return wrong.length === 0 ? null : wrong.join('; ');
  }

  /** Limits, repetitions and answers that stand in the prompt. */
  #form({ prompt, options, answer, kind }: Seen): string | null {
    if (prompt.length > 300 || prompt.length === 0) return 'prompt too long';
    if (options.length < 2 || options.length > 10) return 'too few or too many options';
    if (options.some((option) => option.length === 0 || option.length > 55)) return 'option too long';
    if (new Set(options.map((option) => nameKey(option) || option)).size < options.length && kind !== 'order')
      return 'two options alike';
    if (new Set(options).size < options.length) return 'two options alike';
    const right = options[answer] ?? '';
    const asked = new Set(fold(prompt).split(/[^a-z0-9:.]+/));
    const said = fold(right)
      .split(/[^a-z0-9:.]+/)
      .filter((word) => word.length > 2 && !['the', 'and', 'pts'].includes(word));
    const told = said.find((word) => asked.has(word));
    return told === undefined ? null : `“${told}” stands in the prompt`;
  }

  #truth(question: Seen, option: string): Truth {
    const { kind, prompt } = question;
    switch (kind) {
      case 'winner':
        return this.#placed(
          this.#sceneIn(prompt, new RegExp(`^(?:Who|Which team) won the ${EVENT} ((?:at|in) .+)\\?$`)),
          option,
          1,
        );
      case 'runner-up':
        return this.#placed(
          this.#sceneIn(
            prompt,
            new RegExp(`(?:won|was second in) the ${EVENT} ((?:at|in) .+?)(?:\\. Who was second)?\\?$`),
          ),
          option,
          2,
        );
      case 'winning-mark':
        return this.#wonWith(prompt, option);
      case 'margin':
        return this.#margin(prompt, option);
      case 'winning-nation':
        return this.#nation(prompt, option);
      case 'year-of-win':
        return this.#yearOfWin(prompt, option);
      case 'meet':
        return this.#meet(prompt, option);
      case 'event-won':
        return this.#eventWon(question, option);
      case 'best-mark':
        return this.#bestMark(prompt, option);
      case 'year-of-mark':
      case 'place-of-mark':
        return this.#whenOrWhere(kind, prompt, option);
      case 'better-best':
      case 'best-of-four':
        return this.#amongBests(question, option);
      case 'order':
        return this.#order(question, option);
      case 'odd-one-out':
        return this.#odd(question, option);
      case 'all-time-rank':
        return this.#rank(prompt, option);
      case 'first-to':
        return this.#first(question, option);
      case 'best-ten':
        return this.#bestTen(question, option);
      case 'national-best':
        return this.#nationalBest(prompt, option);
      case 'world-lead':
        return this.#worldLead(prompt, option);
      case 'rivalry':
        return this.#rivalry(question, option);
      case 'speaker':
      case 'spoken-of':
        return this.#said(kind, prompt, option);
      case 'on-this-day':
        return this.#onThisDay(prompt, option);
      case 'born-today':
        return this.#born(prompt, option);
      default:
        return null;
    }
  }

  /** The only person in the rows who goes by a name; undefined for nobody, null for several. */
  #person(name: string): number | null | undefined {
    const all = [...this.people.called(name)];
    return all.length > 1 ? null : all[0];
  }

  #editionsCalled(words: string): readonly Held[] {
    const text = words.replace(/^the /, '');
    return [...this.#held, ...this.#toldOf].filter(
      ({ name, year }) =>
        text === `${name} ${year}` || text === `${year} ${name}` || (text === name && /\d{4}/.test(name)),
    );
  }

  #isIn(venue: string, city: string): boolean {
    const own = fold(city);
    return [own, ...(PRINTED[own] ?? [])].some((name) => fold(venue).includes(name));
  }

  #rowsAt(sex: string, list: string, held: Held): readonly RawRow[] {
    return (this.#byYear.get(`${sex}/${list}/${held.year}`) ?? []).filter(
      ({ date, venue }) => date >= held.start && date <= held.end && this.#isIn(venue, held.city),
    );
  }

  #sceneIn(prompt: string, pattern: RegExp): Scene | null {
    const [, sex = '', event = '', where = ''] = pattern.exec(prompt) ?? [];
    const list = listOf(event);
    const [, city, day] = /^in (.+) on (\d+ \w+ \d{4})$/.exec(where) ?? [];
    if (city !== undefined && day !== undefined) {
      const date = isoOf(day);
      const rows = (this.#byYear.get(`${sex}/${list}/${date.slice(0, 4)}`) ?? []).filter(
        (row) => row.date === date && fold(row.venue).includes(fold(city)),
      );
      return { rows, held: null, date, sex, list };
    }
    const [held, another] = this.#editionsCalled(where.replace(/^at /, ''));
    if (!held || another) return null;
    return { rows: this.#rowsAt(sex, list, held), held, date: null, sex, list };
  }

  /** What articles claim of a final, none of it background. */
  #claims({ held, sex, list }: Scene) {
    if (!held) return [];
    return this.#articles.flatMap(({ claims }) =>
      claims.filter(
        (claim) =>
          (claim.meet?.id ?? claim.meet?.name) === held.meet &&
          claim.meet?.year === held.year &&
          claim.sex === sex &&
          claim.round === 'final' &&
          !claim.background &&
          claim.discipline !== null &&
          LIST_OF_ID(claim.discipline) === list,
      ),
    );
  }

  /** Whether somebody was in a place of the final, nobody else was, and a wrong option never was in any race there. */
  #placed(scene: Scene | null, name: string, place: number): Truth {
    if (!scene) return null;
    const person = this.#listed(name, scene.sex, scene.list) ?? this.#person(name);
    const inPlace = scene.rows.filter((row) => row.place === place && isFinal(row));
    const claimed = this.#claims(scene).filter((claim) => claim.place === place && !claim.derived.includes('place'));
    // Teams of men and of women share a name: the list says whose it is.
    const isHere =
      inPlace.some((row) => this.people.of(row) === person) ||
      claimed.some((claim) => nameKey(claim.athlete ?? '') === nameKey(name));
    const names = new Set([
      ...inPlace.map((row) => `#${this.people.of(row)}`),
      ...claimed.flatMap(({ athlete }) => (athlete === null ? [] : [this.#claimant(athlete)])),
    ]);
    if (isHere) return names.size === 1 ? true : null;
    // Who was first in another race without a heat's name may be called its winner as well.
    const elsewhere = scene.rows.some(
      (row) =>
        row.place === 1 && this.people.of(row) === person && place === 1 && !/^(?:h|sf|qf|q|pr|ce)$/.test(row.stage),
    );
    return elsewhere || person === null || names.size !== 1 ? null : false;
  }

  #claimant(name: string): string {
    const person = this.#person(name);
    return typeof person === 'number' ? `#${person}` : nameKey(name);
  }

  /** The marks that rows and claims give to whoever was in a place of a final. */
  #marks(scene: Scene, place: number): readonly number[] {
    const finals = scene.rows.filter((row) => isFinal(row));
    const placed = finals.filter((row) => row.place === place);
    const claims = this.#claims(scene);
    const here = new Set([
      ...placed.map((row) => `#${this.people.of(row)}`),
      ...claims.flatMap(({ athlete, place: own }) =>
        athlete !== null && own === place ? [this.#claimant(athlete)] : [],
      ),
    ]);
    const claimed = claims
      .filter(({ athlete }) => athlete !== null && here.has(this.#claimant(athlete)))
      .flatMap(({ mark }) => (mark === null ? [] : [amountOfMark(mark)]));
    return [...new Set([...placed.map(({ mark }) => mark), ...claimed])];
  }

  #wonWith(prompt: string, option: string): Truth {
    const scene = this.#sceneIn(
      prompt,
      new RegExp(
        `(?:won|What was the winning \\w+ in) the ${EVENT} ((?:at|in) .+?)(?:\\. What was the winning \\w+)?\\?$`,
      ),
    );
    const [mark, another] = scene ? this.#marks(scene, 1) : [];
    return mark === undefined || another !== undefined ? null : mark === amountOf(option);
  }

  #margin(prompt: string, option: string): Truth {
    const scene = this.#sceneIn(
      prompt,
      new RegExp(`(?: in|By how much was) the ${EVENT} ((?:at|in) .+?)(?:\\. By how much| won)\\?$`),
    );
    if (!scene) return null;
    const [first, ...more] = this.#marks(scene, 1);
    const [second, ...others] = this.#marks(scene, 2);
    if (first === undefined || second === undefined || more.length + others.length > 0) return null;
    return Math.round(Math.abs(first - second) * 1000) === Math.round(amountOf(option) * 1000);
  }

  #nation(prompt: string, option: string): Truth {
    const scene = this.#sceneIn(prompt, new RegExp(`winner of the ${EVENT} ((?:at|in) .+?) compete for\\?$`));
    if (!scene) return null;
    const rows = scene.rows.filter((row) => row.place === 1 && isFinal(row));
    const claims = this.#claims(scene).filter((claim) => claim.place === 1);
    const codes = new Set([...rows.map(({ nation }) => nation), ...claims.flatMap(({ nation }) => nation ?? [])]);
    const code = this.#codes.get(option);
    return codes.size !== 1 || code === undefined ? null : codes.has(code);
  }

  #yearOfWin(prompt: string, option: string): Truth {
    const [, name = '', sex = '', event = '', meet = ''] =
      new RegExp(`^In which of these years did (.+?) win the ${EVENT} at (.+)\\?$`).exec(prompt) ?? [];
    const only = meet.replace(/^the /, '');
    // An edition may have had a sponsor's name: it is the same meet.
    const meets = new Set(this.#held.filter((held) => held.name === only).map((held) => held.meet));
    const held = this.#held.find((one) => meets.has(one.meet) && String(one.year) === option);
    if (!held || meets.size !== 1) return null;
    const list = listOf(event);
    return this.#placed({ rows: this.#rowsAt(sex, list, held), held, date: null, sex, list }, name, 1);
  }

  #meet(prompt: string, option: string): Truth {
    const found = new RegExp(`^At which meet did (.+?) (?:run|walk) the ${EVENT} in ([\\d:.]+) and win\\?$`).exec(
      prompt,
    );
    const other = new RegExp(
      `^At which meet did (.+?) (?:clear|jump|throw|score) ([\\d.]+ (?:m|pts)) in the ${EVENT} and win\\?$`,
    ).exec(prompt);
    const [name = '', sex = '', event = '', mark = ''] = found
      ? found.slice(1)
      : [other?.[1], other?.[3], other?.[4], other?.[2]];
    const [held, another] = this.#editionsCalled(option);
    if (!held || another) return null;
    const scene = { rows: this.#rowsAt(sex, listOf(event), held), held, date: null, sex, list: listOf(event) };
    const marks = this.#marks(scene, 1);
    const won = this.#placed(scene, name, 1);
    if (won === true) return marks.length === 1 ? marks[0] === amountOf(mark) : null;
    return marks.length === 0 || marks.includes(amountOf(mark)) ? null : false;
  }

  #eventWon({ prompt, options, answer }: Seen, option: string): Truth {
    const [, name = '', meet = ''] = /^Which of these events did (.+?) win at (.+)\?$/.exec(prompt) ?? [];
    const [held, another] = this.#editionsCalled(meet);
    if (!held || another) return null;
    const truths = ['men', 'women'].map((sex) => {
      const list = listOf(option.replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
      return this.#placed({ rows: this.#rowsAt(sex, list, held), held, date: null, sex, list }, name, 1);
    });
    if (truths.includes(true)) return true;
    // Of the sex that the answer is true of somebody else has to have won.
    const right = options[answer] ?? '';
    const sexes = ['men', 'women'].filter((sex) => {
      const list = listOf(right.replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
      return this.#placed({ rows: this.#rowsAt(sex, list, held), held, date: null, sex, list }, name, 1) === true;
    });
    return sexes.length === 1 && truths[sexes[0] === 'men' ? 0 : 1] === false ? false : null;
  }

  /** The legal rows of somebody in a list. */
  #own(person: number | null | undefined, sex: string, list: string): readonly RawRow[] {
    if (typeof person !== 'number') return [];
    return (this.#byPerson.get(person) ?? []).filter(
      (row) => row.sex === sex && row.list === list && (row.wind === null || row.wind <= 2),
    );
  }

  #bestOf(rows: readonly RawRow[], list: string): number | null {
    if (rows.length === 0) return null;
    const marks = rows.map(({ mark }) => mark);
    return isTimed(list) ? Math.min(...marks) : Math.max(...marks);
  }

  #bestMark(prompt: string, option: string): Truth {
    const [, name = '', sex = '', event = ''] =
      new RegExp(`^What is (.+)’s best in the ${EVENT} \\((?:outdoors, )?(?:legal wind, )?to July 2023\\)\\?$`).exec(
        prompt,
      ) ?? [];
    const best = this.#bestOf(this.#own(this.#person(name), sex, listOf(event)), listOf(event));
    return best === null ? null : best === amountOf(option);
  }

  #whenOrWhere(kind: string, prompt: string, option: string): Truth {
    const timed = new RegExp(`^(?:In which year|Where) did (.+?) (?:run|walk) the ${EVENT} in ([\\d:.]+)\\?$`).exec(
      prompt,
    );
    const other = new RegExp(
      `^(?:In which year|Where) did (.+?) (?:clear|jump|throw|score) ([\\d.]+ (?:m|pts)) in the ${EVENT}\\?$`,
    ).exec(prompt);
    const [name = '', sex = '', event = '', mark = ''] = timed
      ? timed.slice(1)
      : [other?.[1], other?.[3], other?.[4], other?.[2]];
    const person = this.#listed(name, sex, listOf(event));
    const rows = (person === null ? [] : (this.#byPerson.get(person) ?? [])).filter(
      (row) => row.sex === sex && row.list === listOf(event) && row.mark === amountOf(mark),
    );
    if (rows.length === 0) return null;
    const isTrue = (row: RawRow): boolean =>
      kind === 'year-of-mark' ? row.date.startsWith(option) : row.venue.includes(option.replace(/ \S+$/, ''));
    if (rows.every(isTrue)) return true;
    return rows.some(isTrue) ? null : false;
  }

  /** The sex of whom all of some names are, in a list. */
  #sexOf(names: readonly string[], list: string): string | undefined {
    return ['men', 'women'].find((sex) =>
      names.every((name) => this.#own(this.#listed(name, sex, list), sex, list).length > 0),
    );
  }

  /** The only one of a name who stands in a list: teams of men and women share theirs. */
  #listed(name: string, sex: string, list: string): number | null {
    if (list.endsWith('relay')) return this.#team(name, sex, list);
    const all = [...this.people.called(name)].filter((person) => this.#own(person, sex, list).length > 0);
    return all.length === 1 ? (all[0] ?? null) : null;
  }

  /** A nation's own team, under whichever of its names; no club or college. */
  #team(name: string, sex: string, list: string): number | null {
    const code = this.#codes.get(name);
    const own = (this.#lists.get(`${sex}/${list}`) ?? []).filter(
      (row) => row.nation === code && this.#codes.get(row.name) === code,
    );
    const teams = new Set(own.map((row) => this.people.of(row)));
    return teams.size === 1 ? ([...teams][0] ?? null) : null;
  }

  #bests(names: readonly string[], sex: string, list: string): readonly number[] | null {
    const bests = names.map((name) => this.#bestOf(this.#own(this.#listed(name, sex, list), sex, list), list));
    return bests.some((best) => best === null) ? null : bests.flatMap((best) => best ?? []);
  }

  #amongBests({ prompt, options }: Seen, option: string): Truth {
    const [, ordinal = '', sex = '', event = ''] =
      new RegExp(
        `^(?:Which of the two|Who of these four) has the (second |third )?(?:faster time|better mark|fastest time|best mark) in the ${EVENT} \\(.*to July 2023\\)\\?$`,
      ).exec(prompt) ?? [];
    const list = listOf(event);
    const bests = this.#bests(options, sex, list);
    if (!bests || new Set(bests).size < bests.length) return null;
    const place = ordinal === '' ? 0 : ordinal === 'second ' ? 1 : 2;
    const ordered = bests.toSorted((a, b) => (isTimed(list) ? a - b : b - a));
    return bests[options.indexOf(option)] === ordered[place];
  }

  #order({ prompt }: Seen, option: string): Truth {
    const [, sex = '', event = ''] = new RegExp(`^Rank these ${EVENT} bests \\(.*to July 2023\\)`).exec(prompt) ?? [];
    const list = listOf(event);
    const bests = option.split(' > ').map((surname) => this.#surnamed(surname, sex, list));
    if (bests.some((best) => best === null)) return null;
    const marks = bests.flatMap((best) => best ?? []);
    return marks.every(
      (mark, i) => i === 0 || (isTimed(list) ? (marks[i - 1] ?? 0) < mark : (marks[i - 1] ?? 0) > mark),
    );
  }

  readonly #top = new Map<string, readonly { readonly names: ReadonlySet<string>; readonly best: number }[]>();

  /** The hundred best of a list with the names printed for each. */
  #hundred(sex: string, list: string) {
    const known = this.#top.get(`${sex}/${list}`);
    if (known) return known;
    const own = Map.groupBy(
      (this.#lists.get(`${sex}/${list}`) ?? []).filter(({ wind }) => wind === null || wind <= 2),
      (row) => this.people.of(row),
    );
    const all = [...own].map(([person, rows]) => ({
      names: new Set([
        ...(this.#byPerson.get(person) ?? []).map(({ name }) => capitals(name)),
        ...this.people.known(person).map((name) => name.replace(/^\S+ /, '')),
      ]),
      best: this.#bestOf(rows, list) ?? 0,
    }));
    all.sort((a, b) => (isTimed(list) ? a.best - b.best : b.best - a.best));
    this.#top.set(`${sex}/${list}`, all);
    return all;
  }

  /** The best of the only one of the hundred best who has a surname; the best of several for none. */
  #surnamed(surname: string, sex: string, list: string): number | null {
    const key = nameKey(surname);
    const called = this.#hundred(sex, list)
      .slice(0, 250)
      .filter(({ names }) => [...names].some((name) => nameKey(name) === key));
    return called.length === 1 ? (called[0]?.best ?? null) : null;
  }

  #beats(list: string, barrier: number, mark: number): boolean {
    return isTimed(list) ? mark < barrier : mark >= barrier;
  }

  #barrierIn(prompt: string): { readonly list: string; readonly barrier: number } | null {
    const timed = /(?:run|walked|walk) the (.+?) under ([\d:.]+)/.exec(prompt);
    const other =
      /(?:cleared|clear|jumped|jump|thrown|throw) ([\d.]+) m or (?:more|higher) in the (.+?)(?: \(|\.|\?)/.exec(prompt);
    if (timed) return { list: listOf(timed[1] ?? ''), barrier: amountOf(timed[2]?.replace(/[.]$/, '') ?? '') };
    return other ? { list: listOf(other[2] ?? ''), barrier: Number(other[1]) } : null;
  }

  #odd({ prompt, options }: Seen, option: string): Truth {
    const asked = this.#barrierIn(prompt);
    if (!asked || !prompt.includes('to July 2023')) return null;
    const { list, barrier } = asked;
    const sex = this.#sexOf(options, list);
    if (sex === undefined) return null;
    const person = this.#listed(option, sex, list);
    const aided = (person === null ? [] : (this.#byPerson.get(person) ?? [])).filter(
      (row) => row.sex === sex && row.list === list,
    );
    const beat = this.#own(person, sex, list).some(({ mark }) => this.#beats(list, barrier, mark));
    if (!beat && aided.some(({ mark }) => this.#beats(list, barrier, mark))) return null;
    return !beat;
  }

  #first({ prompt, options }: Seen, option: string): Truth {
    const asked = this.#barrierIn(prompt);
    if (!asked) return null;
    const { list, barrier } = asked;
    const sex = this.#sexOf(options, list);
    if (sex === undefined) return null;
    const days = options.map((name) => {
      const rows = this.#own(this.#listed(name, sex, list), sex, list).filter(({ mark }) =>
        this.#beats(list, barrier, mark),
      );
      return rows.map(({ date }) => date).sort()[0] ?? '9999';
    });
    const first = days.toSorted()[0];
    if (days.filter((day) => day === first).length > 1) return null;
    return days[options.indexOf(option)] === first;
  }

  #rank(prompt: string, option: string): Truth {
    const [, name = '', sex = '', event = ''] =
      new RegExp(`^Where does (.+) stand on the all-time list of the ${EVENT} \\(.*to July 2023\\)\\?$`).exec(prompt) ??
      [];
    const list = listOf(event);
    const best = this.#bestOf(this.#own(this.#person(name), sex, list), list);
    if (best === null) return null;
    const all = this.#hundred(sex, list);
    const better = all.filter((other) => (isTimed(list) ? other.best < best : other.best > best)).length;
    if (all.filter((other) => other.best === best).length > 1) return null;
    return Number.parseInt(option, 10) === better + 1;
  }

  #bestTen({ prompt, options }: Seen, option: string): Truth {
    const [, sex = '', event = ''] =
      new RegExp(
        `^Whose ten best ${EVENT} (?:times|heights|distances|scores) have the (?:faster|better) average \\(.*to July 2023\\)\\?$`,
      ).exec(prompt) ?? [];
    const list = listOf(event);
    const averages = options.map((name) => {
      const marks = this.#own(this.#person(name), sex, list).map(({ mark }) => mark);
      const ten = marks.toSorted((a, b) => (isTimed(list) ? a - b : b - a)).slice(0, 10);
      return ten.length < 10 ? null : ten.reduce((sum, mark) => sum + mark, 0) / 10;
    });
    const [a, b] = averages;
    if (a === null || b === null || a === undefined || b === undefined || Math.abs(a - b) < 1e-9) return null;
    const best = isTimed(list) ? Math.min(a, b) : Math.max(a, b);
    return averages[options.indexOf(option)] === best;
  }

  #nationalBest(prompt: string, option: string): Truth {
    const [, sex = '', event = '', nation = ''] =
      new RegExp(`^Who has the (?:fastest|best) ${EVENT} for (?:the )?(.+?) \\(.*to July 2023\\)\\?$`).exec(prompt) ??
      [];
    const list = listOf(event);
    const code = this.#codes.get(nation);
    const rows = (this.#lists.get(`${sex}/${list}`) ?? []).filter(
      (row) => row.nation === code && (row.wind === null || row.wind <= 2),
    );
    return this.#isBestIn(rows, list, option);
  }

  /** Whether somebody alone has the best of some rows. */
  #isBestIn(rows: readonly RawRow[], list: string, name: string): Truth {
    const best = this.#bestOf(rows, list);
    const who = new Set(rows.filter(({ mark }) => mark === best).map((row) => this.people.of(row)));
    const person = this.#person(name);
    return who.size !== 1 || person === null || person === undefined ? null : who.has(person);
  }

  #worldLead(prompt: string, option: string): Truth {
    const [, sex = '', event = '', year = ''] =
      new RegExp(`^Who had the world’s (?:fastest|best) ${EVENT} of (\\d{4})(?: \\(.*\\))?\\?$`).exec(prompt) ?? [];
    const list = listOf(event);
    const rows = (this.#byYear.get(`${sex}/${list}/${year}`) ?? []).filter(({ wind }) => wind === null || wind <= 2);
    return year >= '2023' ? null : this.#isBestIn(rows, list, option);
  }

  #rivalry({ prompt, options }: Seen, option: string): Truth {
    const [, sex = '', event = ''] =
      new RegExp(
        `^Which of the two was ahead more often in the ${EVENT}, as far as the all-time lists to July 2023 know\\?$`,
      ).exec(prompt) ?? [];
    const list = listOf(event);
    const [a, b] = options.map((name) => this.#person(name));
    if (typeof a !== 'number' || typeof b !== 'number') return null;
    const contest = (row: RawRow): string => [row.date, row.venue, row.stage, row.section].join('|');
    const rowsOf = (person: number): readonly RawRow[] =>
      (this.#byPerson.get(person) ?? []).filter((row) => row.sex === sex && row.list === list && this.#isOneRace(row));
    const ofB = Map.groupBy(rowsOf(b), contest);
    const score = [0, 0];
    // Some rows are printed twice.
    for (const own of new Map(rowsOf(a).map((row) => [contest(row), row])).values()) {
      const other = ofB.get(contest(own))?.[0];
      if (!other || !this.#mayHaveMet(own, other)) continue;
      const ahead =
        own.mark === other.mark ? (own.place ?? 0) < (other.place ?? 0) : isTimed(list) === own.mark < other.mark;
      const tied = own.mark === other.mark && (own.place === other.place || own.place === null || other.place === null);
      if (!tied) score[ahead ? 0 : 1] = (score[ahead ? 0 : 1] ?? 0) + 1;
    }
    const [won = 0, lost = 0] = score;
    if (won === lost) return null;
    return (won > lost ? 0 : 1) === options.indexOf(option);
  }

  /** One heading may stand for two races: then places and marks contradict each other, or the wind of a run was another. */
  #mayHaveMet(a: RawRow, b: RawRow): boolean {
    if (isTimed(a.list) && a.wind !== b.wind) return false;
    if (a.place === null || b.place === null) return true;
    if (a.place === b.place) return a.mark === b.mark;
    return a.mark === b.mark || (isTimed(a.list) ? a.mark < b.mark : a.mark > b.mark) === a.place < b.place;
  }

  /** Heats without a number don't tell who ran in which. */
  #isOneRace({ place, stage, section }: RawRow): boolean {
    if (stage === 'ce' || (stage === '' && place === null && section === '')) return false;
    return stage === '' || stage === 'f' || stage === 'sr' || section !== '';
  }

  #said(kind: string, prompt: string, option: string): Truth {
    const [, by, said = ''] = /^(?:Who said it\?|Of whom did (.+) say this\?) “(.*)”$/s.exec(prompt) ?? [];
    const words = said.endsWith('…') ? said.slice(0, -1).trimEnd() : said;
    const quotes = this.#articles.flatMap(({ quotes: all }) =>
      all.filter(({ text }) => {
        const line = text.replace(/\s+/gu, ' ').trim();
        return said.endsWith('…') ? line.startsWith(words) : line === words;
      }),
    );
    if (quotes.length === 0) return null;
    const isTrue = (quote: (typeof quotes)[number]): boolean =>
      kind === 'speaker'
        ? this.#isSame(quote.speaker, option)
        : this.#isSame(quote.speaker, by ?? '') && quote.about.athletes.some((name) => this.#isSame(name, option));
    if (quotes.every(isTrue)) return true;
    return quotes.some(isTrue) ? null : false;
  }

  #isSame(name: string | null, other: string): boolean {
    return name !== null && (nameKey(name) === nameKey(other) || this.#claimant(name) === this.#claimant(other));
  }

  #onThisDay(prompt: string, option: string): Truth {
    const timed = new RegExp(
      `^On this day, (.+), in (\\d{4}): who (?:ran|walked) the ${EVENT} in ([\\d:.]+) in (.+)\\?$`,
    ).exec(prompt);
    const other = new RegExp(
      `^On this day, (.+), in (\\d{4}): who (?:cleared|jumped|threw|scored) ([\\d.]+ (?:m|pts)) in the ${EVENT} in (.+)\\?$`,
    ).exec(prompt);
    const [day = '', year = '', sex = '', event = '', mark = '', city = ''] = timed
      ? timed.slice(1)
      : [other?.[1], other?.[2], other?.[4], other?.[5], other?.[3], other?.[6]];
    const date = isoOf(`${day} ${year}`);
    const rows = (this.#byYear.get(`${sex}/${listOf(event)}/${year}`) ?? []).filter(
      (row) => row.date === date && row.mark === amountOf(mark) && row.venue.includes(city),
    );
    const who = new Set(rows.map((row) => this.people.of(row)));
    const person = this.#person(option);
    return who.size !== 1 || typeof person !== 'number' ? null : who.has(person);
  }

  #born(prompt: string, option: string): Truth {
    const [, day = '', year = ''] = /^Who was born on this day, (.+), in (\d{4})\?$/.exec(prompt) ?? [];
    const person = this.#person(option);
    if (typeof person !== 'number') return null;
    const days = [...this.people.birthdays(person)].filter(Boolean);
    const asked = isoOf(`${day} ${year}`);
    if (days.every((one) => one === asked)) return days.length > 0 ? true : null;
    return days.some((one) => one.slice(5) === asked.slice(5)) ? null : false;
  }
}

/** The list of a discipline that a claim names by its id. */
const LIST_OF_ID = (id: string): string =>
  listOf(
    id
      .replace(/^(\d+)m$/, '$1 m')
      .replace(/^(\d+)mh$/, '$1 m hurdles')
      .replace(/^(\d+)msc$/, '$1 m steeplechase')
      .replace(/^(\d+)miles$/, '$1 miles')
      .replace(/^4x(\d+)m$/, '4 × $1 m relay')
      .replace(/^(discus|hammer|javelin)$/, '$1 throw')
      .replaceAll('-', ' '),
  );
