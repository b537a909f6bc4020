import { z } from 'zod';
import { fold } from './name.ts';
import { nationRows } from './nations.ts';

/** Whom an athlete runs for; `code` is World Athletics' three letters. */
export interface Nation {
  readonly code: string;
  /** ISO 3166 alpha-2; null for teams without a flag and for states that are gone. */
  readonly iso: string | null;
  readonly name: string;
  /** Every English name it is printed under, `name` first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

const list = (text: string): string[] => text.split(', ').filter(Boolean);

/** Every nation, by code. */
export const nations: readonly Nation[] = nationRows.map(([code, iso, printed, demonyms]) => {
  const names = list(printed);
  return { code, iso: iso || null, name: names[0] ?? code, names, demonyms: list(demonyms) };
});

const byCode = new Map(nations.map((nation) => [nation.code, nation]));

/** The nation with this code, in capitals. */
export const nationOf = (code: string): Nation | undefined => byCode.get(code);

const byIso = new Map(nations.map((nation) => [nation.iso, nation]));
const REGIONAL_A = 0x1f1e6;
const letterOf = (sign: string): string =>
  String.fromCodePoint((sign.codePointAt(0) ?? 0) - REGIONAL_A + 'A'.charCodeAt(0));

/** The nation that has a flag, two signs that stand for the letters of its ISO code. */
export const nationFlying = (flag: string): Nation | undefined =>
  /^\p{RI}{2}$/u.test(flag) ? byIso.get(Array.from(flag, letterOf).join('')) : undefined;

/** A nation's code in a JSON file. */
export const nationSchema = z.string().refine((code) => byCode.has(code), {
  error: 'expected the three letters that World Athletics uses for a nation, such as "KEN", "SUI" or "RSA"',
});

/** They have teams of their own at the Commonwealth Games alone; for everybody else their athletes are Great Britain's. */
const HOME_NATIONS: readonly string[] = ['ENG', 'NIR', 'SCO', 'WAL'];
const team = (code: string): string => (HOME_NATIONS.includes(code) ? 'GBR' : code);

const byWord = (of: readonly Nation[], words: (nation: Nation) => readonly string[], code: (code: string) => string) =>
  new Map(of.flatMap((nation) => words(nation).map((word) => [word.toLowerCase(), code(nation.code)] as const)));

/**
 * Codes by name as printed, in lower case: "côte d'ivoire", "u.s.", "scotland" → GBR.
 * "US" is not among them, a pronoun in lower case; `nationNamed` knows it.
 */
export const nationNames: ReadonlyMap<string, string> = byWord(nations, ({ names }) => names, team);

/** Codes by demonym as printed, in lower case: "norwegian", "northern irish", "scot" → GBR. */
export const demonyms: ReadonlyMap<string, string> = byWord(nations, (nation) => nation.demonyms, team);

const folded = [...nationNames].map(([name, code]) => [fold(name), code] as const);
const byWhole = new Map([...nations.map(({ code }) => [fold(code), team(code)] as const), ...folded]);
/** Longest first, so that "Papua New Guinea" is found before "Guinea"; "us" and "gb" are too short to be looked for. */
const within = folded.filter(([name]) => name.length > 2).sort(([a], [b]) => b.length - a.length);

/** The nation a text names, by a code or name alone ("NED", "US") or by the longest name in it ("Athletics South Africa"). */
export function nationNamed(text: string): Nation | undefined {
  const words = fold(text);
  const code = byWhole.get(words) ?? within.find(([name]) => ` ${words} `.includes(` ${name} `))?.[1];
  return code === undefined ? undefined : nationOf(code);
}
