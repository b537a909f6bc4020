import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import type { Naming } from './naming.ts';

/** How old somebody is on the day of an article, in whole years; null where nobody knows. */
export type AgeOf = (person: Person) => number | null;

/** Age in whole years on a day, for a full date of birth. */
function ageOn(born: string | null, day: string | null): number | null {
  if (!born || born.length < 10 || !day) return null;
  return Temporal.PlainDate.from(born).until(day, { largestUnit: 'years' }).years;
}

/** "Jane Example, 24, won", "Jane Example (24)", "Jane Example, aged 24,". */
const AFTER = /^(?:, (?:aged )?(\d{2})(?=,| and )| \((\d{2})\))/;
/** "the 24-year-old Jane Example", "24-year-old Kenyan Ann Sample". */
const BEFORE = lean(/\b(\d{2})-year-old (?:[\p{L}-]+ ){0,2}$/u);
const REACH = 45;

/** The ages that an article prints beside names. */
function printedAges(text: string, namings: readonly Naming[]): ReadonlyMap<Person, number> {
  const found = namings.flatMap(({ start, end, person }): [Person, number][] => {
    const after = AFTER.exec(text.slice(end, end + REACH));
    const age = after?.[1] ?? after?.[2] ?? BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    return age === undefined ? [] : [[person, Number(age)]];
  });
  return new Map(found.reverse());
}

/** Knows ages by what the article prints beside a name, else by the date of birth; `day` is when it was written. */
export function agesIn(text: string, namings: readonly Naming[], day: string | null): AgeOf {
  const printed = printedAges(text, namings);
  return (person) => printed.get(person) ?? ageOn(person.born, day);
}

const AGE = /^\d{2}$/;

/** Knows besides how old somebody is who was meant by it before: "the 23-year-old". */
export function orAsCalled(ageOf: AgeOf, epithets: ReadonlyMap<string, Person>): AgeOf {
  const called = [...epithets].flatMap(([age, person]) => (AGE.test(age) ? [[person, Number(age)] as const] : []));
  const ages = new Map(called);
  return ages.size === 0 ? ageOf : (person) => ageOf(person) ?? ages.get(person) ?? null;
}
