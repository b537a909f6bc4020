import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import { distributed, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Naming } from './naming.ts';
import { isTeam } from './teams.ts';
import { isNamed } from './unnamed.ts';

type Sex = NonNullable<Person['sex']>;

/** Behind a name: the first pronoun of its sentence, or the one that the next sentence begins with. "Told him" is of somebody else. */
const PRONOUN = lean(
  wrapped`
    ^(?:[^.!?]|\.(?=\d))*?\b(?:(he|his|himself)|(she|her|herself))\b
    |^(?:[^.!?]|\.(?=\d))*[.!?] +(?:(He|His)|(She|Her))\b
  `,
  'u',
);
/** How far a pronoun can be from the name, in characters. */
const REACH = 200;
const SENTENCE_END = /[.!?]\s/;
/** "Her coach, Max Example,": whoever trains her is told of as hers, until "he says". */
const SPEAKS = /\b(?:(he)|(she)) (?:said|says|added|adds|admitted|explained|explains|insisted|joked|recalled)\b/;
const HELPER = lean(/\b(?:coach|trainer|mentor|manager|husband|wife|father|mother|brother|sister)(?:es|s)?,? $/iu);

/** What a pronoun says that follows a name before anybody else is named; null where somebody else is in the sentence before it. */
function sexBehind(text: string, naming: Naming, before: Naming | undefined, end: number): Sex | null {
  const isFirst = !before || before.person === naming.person || SENTENCE_END.test(text.slice(before.end, naming.start));
  if (!isFirst) return null;
  const words = text.slice(naming.end, Math.min(end, naming.end + REACH));
  const isHelper = HELPER.test(text.slice(Math.max(0, naming.start - 12), naming.start));
  const [, he, she, nextHe, nextShe] = (isHelper ? SPEAKS : PRONOUN).exec(words) ?? [];
  if (he || nextHe) return 'men';
  return she || nextShe ? 'women' : null;
}

/** "… said Young.", and in the next paragraph "His coach": of the only one whom the paragraph before names. */
function sexOpening(text: string, paragraph: Span | undefined): Sex | null {
  const [, he, she] = OPENING.exec(text.slice(paragraph?.start, paragraph?.end)) ?? [];
  return he ? 'men' : she ? 'women' : null;
}
const OPENING = /^(?:(He|His)|(She|Her))\b/;

/** People of unknown sex of whom the article always tells as of a man, or as of a woman, where it tells of them alone. */
function sexesTold(text: string, paragraphs: readonly Span[], namings: readonly Naming[]): ReadonlyMap<Person, Sex> {
  const told = new Map<Person, Set<Sex>>();
  const learn = (person: Person | undefined, sex: Sex | null) => {
    if (!sex || !person || person.sex !== null || isTeam(person) || !isNamed(person)) return;
    told.set(person, (told.get(person) ?? new Set()).add(sex));
  };
  for (const [at, here] of distributed(namings, paragraphs).entries()) {
    for (const [i, naming] of here.entries())
      learn(
        naming.person,
        sexBehind(text, naming, here[i - 1], here[i + 1]?.start ?? paragraphs[at]?.end ?? naming.end),
      );
    const [only, ...others] = new Set(here.map(({ person }) => person));
    if (others.length === 0) learn(only, sexOpening(text, paragraphs[at + 1]));
  }
  return new Map([...told].flatMap(([person, [sex, other]]) => (sex && !other ? [[person, sex] as const] : [])));
}

/** The same namings, of people who are men or women where `text` has pronouns for them: names alone often don’t tell. */
export function withToldSexes(
  text: string,
  paragraphs: readonly Span[],
  namings: readonly Naming[],
): readonly Naming[] {
  if (!namings.some(({ person }) => person.sex === null)) return namings;
  const people = new Map(
    [...sexesTold(text, paragraphs, namings)].map(([person, sex]) => [person, { ...person, sex }]),
  );
  return namings.map((naming) => ({ ...naming, person: people.get(naming.person) ?? naming.person }));
}
