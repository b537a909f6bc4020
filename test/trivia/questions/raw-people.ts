import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RawRow } from './raw-rows.ts';

const plainWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’'.`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A name in any order of its words. */
export const nameKey = (name: string): string => plainWords(name).sort().join(' ');

/** What different ways to write an alphabet in Latin letters agree on. */
const sounds = (word: string): string =>
  word
    .replace(/([aou])e/g, '$1')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');

const knownSchema = z.array(
  z.looseObject({
    name: z.string(),
    sex: z.string(),
    born: z.string().optional(),
    aliases: z.array(z.string()).optional(),
  }),
);

/** Days of birth that don't contradict each other: one may be missing or a year alone. */
const agree = (a: string, b: string): boolean => a === '' || b === '' || a.startsWith(b) || b.startsWith(a);

interface Entrant {
  readonly sex: string;
  readonly name: string;
  readonly born: string;
  readonly nation: string;
}

/** Two of one birthday who may be one: the words of the shorter name sound like some of the longer, or a woman has another surname. */
function alike(a: Entrant | undefined, b: Entrant | undefined): boolean {
  if (!a || !b) return false;
  if (a.sex === 'women' && a.nation === b.nation && plainWords(a.name)[0] === plainWords(b.name)[0]) return true;
  const [one, other] = [a, b].map(({ name }) => new Set(plainWords(name).map(sounds)));
  if (!one || !other) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= Math.min(one.size, other.size);
}

/** Who is who in the rows, by a reading of its own: one number for each person or team. */
export class RawPeople {
  readonly #parent: number[] = [];
  readonly #entrants: Entrant[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #called: (readonly [number, readonly string[]])[] = [];
  readonly #birthdays = new Map<number, Set<string>>();
  readonly #known = new Map<number, readonly string[]>();
  readonly #byName = new Map<string, Set<number>>();

  constructor(rows: readonly RawRow[]) {
    for (const row of rows) this.#add(row);
    this.#joinNames();
    this.#joinKnown();
    this.#joinBirthdays();
    for (const [number, { born }] of this.#entrants.entries()) {
      const person = this.#root(number);
      this.#birthdays.set(person, (this.#birthdays.get(person) ?? new Set()).add(born));
    }
    for (const [number, names] of this.#called) this.#known.set(this.#root(number), names);
  }

  /** The person of a row. */
  of(row: RawRow): number {
    return this.#root(this.#numbers.get(this.#key(row)) ?? -1);
  }

  /** Everybody who goes by a name in the rows. */
  called(name: string): ReadonlySet<number> {
    return new Set([...(this.#byName.get(nameKey(name)) ?? [])].map((number) => this.#root(number)));
  }

  /** The days of birth printed for somebody. */
  birthdays(person: number): ReadonlySet<string> {
    return this.#birthdays.get(person) ?? new Set();
  }

  /** What `data/athletes.json` calls somebody, who may be printed under a name of before. */
  known(person: number): readonly string[] {
    return this.#known.get(person) ?? [];
  }

  #key({ sex, name, born, nation, list }: RawRow): string {
    return [list.endsWith('relay') ? 'team' : '', sex, name, born, nation].join('|');
  }

  #add(row: RawRow): void {
    const key = this.#key(row);
    if (this.#numbers.has(key)) return;
    const number = this.#entrants.length;
    this.#numbers.set(key, number);
    this.#parent.push(number);
    const { sex, name, born, nation, list } = row;
    this.#entrants.push({ sex: list.endsWith('relay') ? `${sex} team ${nation}` : sex, name, born, nation });
    this.#name(name, number);
  }

  #name(name: string, number: number): void {
    const key = nameKey(name);
    this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(number));
  }

  #root(number: number): number {
    let at = number;
    while (this.#parent[at] !== undefined && this.#parent[at] !== at) at = this.#parent[at] ?? at;
    return at;
  }

  #join(a: number, b: number): void {
    this.#parent[this.#root(b)] = this.#root(a);
  }

  #joinNames(): void {
    for (const same of this.#byName.values()) {
      const all = [...same];
      for (const [i, a] of all.entries())
        for (const b of all.slice(i + 1)) {
          const [one, other] = [this.#entrants[a], this.#entrants[b]];
          const isSame = one && other && one.sex === other.sex && agree(one.born, other.born);
          // Without a birthday only the nation says that it is the same.
          if (isSame && (one.nation === other.nation || (one.born !== '' && other.born !== ''))) this.#join(a, b);
        }
    }
  }

  #joinKnown(): void {
    const known = knownSchema.parse(JSON.parse(readFileSync('data/athletes.json', 'utf8')));
    for (const { name, sex, born = '', aliases = [] } of known) {
      const names = [name, ...aliases];
      const numbers = names
        .flatMap((one) => [...(this.#byName.get(nameKey(one)) ?? [])])
        .filter((number) => this.#entrants[number]?.sex === sex && agree(this.#entrants[number]?.born ?? '', born));
      for (const number of numbers) this.#join(numbers[0] ?? number, number);
      const [first] = numbers;
      if (first === undefined) continue;
      this.#name(name, first);
      this.#called.push([first, names]);
    }
  }

  #joinBirthdays(): void {
    const days = Map.groupBy(this.#entrants.keys(), (number) => {
      const { sex = '', born = '' } = this.#entrants[number] ?? {};
      return born.length === 10 && !sex.includes('team') ? `${sex} ${born}` : '';
    });
    days.delete('');
    for (const same of days.values())
      for (const [i, a] of same.entries())
        for (const b of same.slice(i + 1)) if (alike(this.#entrants[a], this.#entrants[b])) this.#join(a, b);
  }
}
