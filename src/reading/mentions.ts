import { demonyms } from '../athletics/nation.ts';
import type { Naming } from './cast.ts';
import type { Person } from './knowledge.ts';
import { type Role, roleOf } from './roles.ts';
import { contains, matches, overlaps, type Span } from './span.ts';

/** A place where somebody is spoken of, by name, description ("the Norwegian") or pronoun. */
export interface Mention extends Span {
  readonly person: Person;
  readonly form: 'name' | 'description' | 'pronoun';
  /** "Kerr’s win", "his win". */
  readonly possessive: boolean;
  readonly role: Role;
}

const NOUN =
  '(?:athlete|[Cc]hampion|runner|star|sprinter|hurdler|jumper|thrower|vaulter|champion|veteran|teenager|youngster|man|woman|ace|middle-distance runner|distance runner|native)';
const DEMONYM = [...demonyms.keys()]
  .sort((a, b) => b.length - a.length)
  .map((d) => d.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
/** "the Norwegian athlete", but not "the Norwegian team". */
const BY_NATION = new RegExp(
  String.raw`\b[Tt]he (${DEMONYM})(?: (${NOUN})\b| (?=(?:was|is|who|has|had|also|then|did|could|\p{Ll}+ed|\p{Ll}+s|\w+ly|won|ran|led|put|set|took|came|went|made|held|came|left|threw)\b)|(?=[,.;:’'!?)]|$))`,
  'giu',
);
const BY_AGE = /\b[Tt]he (\d{2})-year-old\b(?: (?:[\p{Lu}][\p{L}]+|athlete|runner|star|sprinter))?/gu;
const BY_TITLE = new RegExp(
  String.raw`\b[Tt]he (?:(?:reigning|defending|former|current|double|two-time|\w+-time|[Ww]orld|[Oo]lympic|[Ee]uropean|\d+m) )*${NOUN}\b(?= (?!of\b))`,
  'gu',
);
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/g;

/** Whether two people can be one by what is known of their sex. */
const sexFits = (person: Person, pronoun: string): boolean =>
  person.sex === null ||
  (/^s?he$|^hi[sm]$/i.test(pronoun) && person.sex === (/^s/i.test(pronoun) ? 'women' : 'men')) ||
  (/^her$/i.test(pronoun) && person.sex === 'women');

/** Age in whole years on a day, for a full date of birth; null otherwise. */
function ageOn(born: string | null, day: string): number | null {
  if (!born || born.length < 10) return null;
  return Temporal.PlainDate.from(born).until(day, { largestUnit: 'years' }).years;
}

interface Draft extends Span {
  readonly form: Mention['form'];
  readonly word: string;
  /** Who can be meant, given those in focus (the likeliest first) and everybody the article names. */
  readonly meaning: (focus: readonly Person[], people: readonly Person[]) => Person | undefined;
  /** "the 23-year-old" and "the Olympic champion" mean one person throughout an article; "the American" needn't. */
  readonly epithet: string | null;
}

/** "The reigning Olympic champion" → "olympic champion". */
const epithetOf = (words: string): string =>
  words.toLowerCase().replace(/^the |\b(?:reigning|defending|current) /g, '');

const AGELESS = /^the \p{L}+$/iu;

function descriptions(text: string, sentence: Span, day: string): Draft[] {
  const drafted = (
    pattern: RegExp,
    draft: (m: RegExpExecArray & Span) => Pick<Draft, 'meaning' | 'form' | 'epithet'>,
  ): Draft[] =>
    [...matches(pattern, text, sentence)].map((m) => ({
      start: m.start,
      end: m.start + m[0].trimEnd().length,
      word: m[0],
      ...draft(m),
    }));
  const byNation = drafted(BY_NATION, (m) => {
    const nation = demonyms.get((m[1] ?? '').toLowerCase());
    const fits = (person: Person) => person.nation === nation;
    return { form: 'description', epithet: null, meaning: (focus, people) => focus.find(fits) ?? people.find(fits) };
  });
  const byAge = drafted(BY_AGE, (m) => {
    const fits = (person: Person) => ageOn(person.born, day) === Number(m[1]);
    const unknown = (person: Person) => person.born === null;
    return {
      form: 'description',
      epithet: m[1] ?? null,
      meaning: (focus, people) => focus.find(fits) ?? people.find(fits) ?? focus.find(unknown),
    };
  });
  const byTitle = drafted(BY_TITLE, (m) => ({
    form: 'description',
    epithet: AGELESS.test(m[0].trim()) ? null : epithetOf(m[0].trim()),
    meaning: (focus) => focus[0],
  }));
  const pronouns = drafted(PRONOUN, (m) => ({
    form: 'pronoun',
    epithet: null,
    meaning: (focus) => focus.find((person) => sexFits(person, m[0])),
  }));
  return [...byNation, ...byAge, ...byTitle, ...pronouns];
}

/** The people whom sentences speak of, each sentence's in order. Pronouns and descriptions mean whoever was spoken of last. */
export function mentionsIn(
  text: string,
  sentences: readonly Span[],
  namings: readonly Naming[],
  day: string,
): Mention[][] {
  const people = namings.map(({ person }) => person);
  const epithets = new Map<string, Person>();
  let focus: Person[] = [];
  return sentences.map((sentence) => {
    const named = namings
      .filter((naming) => contains(sentence, naming))
      .map(
        (naming): Draft => ({
          start: naming.start,
          end: naming.end,
          form: 'name',
          word: naming.printed,
          meaning: () => naming.person,
          epithet: null,
        }),
      );
    const described = descriptions(text, sentence, day).filter((draft) => !named.some((name) => overlaps(name, draft)));
    const found: Mention[] = [];
    for (const draft of [...named, ...described].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (found.some((mention) => overlaps(mention, draft))) continue;
      const acting = found
        .filter(({ role }) => role === 'subject')
        .map(({ person }) => person)
        .reverse();
      const person = epithets.get(draft.epithet ?? '') ?? draft.meaning([...acting, ...focus], people);
      if (!person) continue;
      if (draft.epithet !== null) epithets.set(draft.epithet, person);
      found.push({
        start: draft.start,
        end: draft.end,
        person,
        form: draft.form,
        possessive: isPossessive(text, draft),
        role: /^him$/i.test(draft.word) ? 'object' : roleOf(text, sentence, draft.start, found.at(-1)),
      });
    }
    focus = refocused(text, sentence, focus, found);
    return found;
  });
}

const isPossessive = (text: string, { word, end }: Draft): boolean =>
  /^(?:his|her)$/i.test(word) || /^[’'](?:s\b|(?=\s))/.test(text.slice(end, end + 2));

/** Where the last main clause starts that has somebody acting: "…, but the Olympic champion remained". */
function lastMainClause(text: string, sentence: Span, mentions: readonly Mention[]): number {
  const starts = [...matches(/(?:,|;)? but |; |, and /g, text, sentence)].map(({ end }) => end);
  const acts = (at: number) =>
    mentions.some((m) => m.role === 'subject' && !m.possessive && m.start >= at && m.start - at < 12);
  return starts.findLast(acts) ?? sentence.start;
}

/** Whom the next sentence’s pronouns mean first: who acted last, then whose something did, then who was acted upon. */
function refocused(text: string, sentence: Span, focus: readonly Person[], mentions: readonly Mention[]): Person[] {
  const main = lastMainClause(text, sentence, mentions);
  const rank = ({ role, possessive, start }: Mention) =>
    role === 'object' ? 3 : possessive ? 2 : start < main ? 1 : 0;
  const order = mentions.toSorted((a, b) => rank(a) - rank(b)).map(({ person }) => person);
  return [...new Set([...order, ...focus])];
}
