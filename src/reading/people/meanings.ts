import { demonyms, nationNames } from '../../athletics/nation.ts';
import type { Sex } from '../../athletics/sex.ts';
import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import type { AgeOf } from './ages.ts';
import { type Meaning, RUNNER_UP, THIRD, WINNER } from './description.ts';
import { DEMONYM } from './noun-phrase.ts';
import { OFFICE } from './officials.ts';
import { isNamed } from './unnamed.ts';

/** Whether a pronoun is of a sex. */
export const isOfSex = (sex: Sex, pronoun: string): boolean =>
  sex === (/^(?:she|her)$/i.test(pronoun) ? 'women' : 'men');

/** Whether somebody can be "he" or "she" by what is known of their sex. */
export const sexFits = ({ sex }: Person, pronoun: string): boolean => sex === null || isOfSex(sex, pronoun);

const SECOND =
  /^the (?:eventual )?(?:runner-up|loser|beaten (?:man|woman|favou?rite|champion)|silver medal(?:l)?ist)$/i;

/** "The reigning Olympic champion" → "olympic champion"; a title without its kind ("the champion") is nobody's own. */
function epithetOf(words: string): string | null {
  if (/^the (?:race |eventual )?winner$/i.test(words)) return WINNER;
  if (SECOND.test(words)) return RUNNER_UP;
  if (/^the bronze medal(?:l)?ist$/i.test(words)) return THIRD;
  const title = words.toLowerCase().replace(/^the |\b(?:reigning|defending|current) /g, '');
  return title.includes(' ') ? title : null;
}

/** How many of those in focus can be meant at once by an age or a nation. */
const NEAREST = 3;

/** How many of them can be meant by a nation that nobody told of them. */
const CLOSEST = 2;

/** Whom words with a nation can mean: whoever alone was told of right before, if nobody told their nation; somebody from there, or the likeliest whose nation nobody told. */
function ofNation(word: string): Meaning['meaning'] {
  const nation = demonyms.get(word.toLowerCase()) ?? nationNames.get(word.toLowerCase()) ?? null;
  const fits = (person: Person) => nation !== null && person.nation === nation;
  return (focus, people, alone) =>
    (alone?.before && alone.before === focus[0] && alone.before.nation === null ? alone.before : undefined) ??
    focus.slice(0, NEAREST).find((person) => fits(person) || !isNamed(person)) ??
    focus.slice(0, CLOSEST).find((person) => person.nation === null) ??
    focus.find(fits) ??
    people.find(fits) ??
    focus.find((person) => person.nation === null);
}

/** "the Norwegian": somebody from there. */
export const byNation = (demonym: string): Meaning => ({
  form: 'description',
  of: 'anybody',
  epithet: null,
  meaning: ofNation(demonym),
});

/** Those whom a demonym fits; everybody where it fits nobody, or none is printed. */
function compatriots(people: readonly Person[], demonym: string | undefined): readonly Person[] {
  const nation = demonym === undefined ? undefined : demonyms.get(demonym.toLowerCase());
  const fitting = nation === undefined ? [] : people.filter((person) => person.nation === nation);
  return fitting.length > 0 ? fitting : people;
}

/** Those of whom a report tells the age are athletes, as long as they are younger. */
const OLDEST = 45;
/** How many years an age can be off, of whoever is spoken of already. */
const NEARLY = 3;

/** "the 23-year-old", "the 23-year-old Kenyan". */
export const byAge = (age: string, demonym: string | undefined, ageOf: AgeOf): Meaning => {
  const within = (years: number) => (person: Person) => {
    const known = ageOf(person);
    return known !== null && Math.abs(known - Number(age)) <= years;
  };
  const unknown = (person: Person) => ageOf(person) === null;
  return {
    form: 'description',
    of: Number(age) < OLDEST ? 'athlete' : 'anybody',
    epithet: age,
    meaning(remembered, people, { inRace: alone } = {}) {
      const focus = compatriots(remembered, demonym);
      return (
        (alone && focus.includes(alone) && (unknown(alone) || within(1)(alone)) ? alone : undefined) ??
        focus.slice(0, 1).find((person) => !isNamed(person)) ??
        focus.slice(0, NEAREST).find(within(0)) ??
        focus.slice(0, NEAREST).find(within(1)) ??
        focus.slice(0, NEAREST).find(unknown) ??
        focus.slice(0, 1).find(within(NEARLY)) ?? // an article without a date may be younger than the meets it names
        focus[0] ??
        compatriots(people, demonym).find(within(0))
      );
    },
  };
};

const IS_OFFICE = lean(`\\b${OFFICE}$`, 'iu');
/** "the former world champion" may be a coach by now. */
const IS_FORMER = /\b(?:former|one-?time|retired)\b|\bex-/i;
const IS_PRIVATE = /\b(?:man|woman|native|husband|wife|father|mother|brother|sister)$/i;

/** "the Italian Olympic champion", but not "the European champion" or "the British champion", who can be from elsewhere. */
const WITH_NATION = lean(
  `(?<=^the (?:\\p{Ll}+ )?)(?:${DEMONYM})(?= (?:Olympic|world|veteran|teenager|athlete|runner|sprinter|hurdler|jumper|thrower|vaulter|star))`,
  'iu',
);

/** "the Olympic champion", "the coach". */
export const byTitle = (words: string): Meaning => ({
  form: 'description',
  of: IS_OFFICE.test(words) ? 'official' : IS_PRIVATE.test(words) || IS_FORMER.test(words) ? 'anybody' : 'athlete',
  epithet: epithetOf(words),
  meaning: (focus, people) => {
    const demonym = WITH_NATION.exec(words)?.[0];
    return (demonym && ofNation(demonym)(focus, people)) || focus[0];
  },
});

/** "he", "her". */
export const byPronoun = (word: string): Meaning => ({
  form: 'pronoun',
  of: 'anybody',
  epithet: null,
  meaning: (focus) => focus.find((person) => sexFits(person, word)),
});
