import type { Person } from '../knowledge.ts';
import { listsOfPeople } from '../people/lists-of-people.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign, Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { contains, matches } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { acting } from './acting.ts';
import { ORIGIN } from './attached.ts';
import type { Fact } from './fact.ts';

const SHARED_DEED =
  '(?:cleared|mastered|achieved|reached|matched|managed|equalled|recorded|thrown|jumped|run|ran|threw)';
/** "third in 10.96, the same time as Example", "given the same time, 10.96, as Sample", "1.98m, a height also mastered by Watch": a mark that another had, too. */
const SAME_AS = new RegExp(
  wrapped`
    (?<!\bnot (?:\w+ )?(?:the|an?) )\b(?:same|identical|equal) (?:time|mark|distance|height|score|total|result
      |performance)(?:,? \(?[\d:.]+\d\)?,?)? (?:as|to)\b
    |\bshar(?:ed|es|ing) (?:an?|the) (?:\p{Ll}+ )?(?:time|mark|distance|height|score|total) of \(?[\d:.]+\d(?: ?(?:m|s|secs|metres|seconds|points))?\)? with
    |(?<=\d(?: ?m| metres| seconds)?(?: \([^()]{1,12}\))?, )the same as\b
    |, an? (?:height|time|mark|distance) (?:(?:that|which) was )?(?:also )?${SHARED_DEED} by\b
    |, an? (?:height|time|mark|distance)(?= [^,.;]{3,40} also ${SHARED_DEED}\b)
  `,
  'gu',
);
const SAME = hint(/^(?:same|identical|equal|shar(?:ed|es|ing)|height|time|mark|distance)$/);

/** "the same time as Example ran in 2019", "as Sample’s record": theirs, but of another day. */
const OF_ANOTHER_DAY =
  /^(?:[’']| (?:had|has|ran|set|clocked|threw|jumped|cleared|recorded|posted|did|when|last|in (?:19|20)\d\d)\b| in \p{Lu}\p{L}+ (?:last|two|three|in)\b)/u;

type MarkSign = Extract<Sign, { readonly kind: 'mark' }>;
const sharedBy = (person: Person, { mark, start, end }: MarkSign): Fact => ({
  kind: 'mark',
  mark,
  person,
  turn: null,
  aside: false,
  derived: false,
  start,
  end,
});

/** "a three-way tie at 5.60m". */
const TIE = /\b(two|three|four|five)-way tie (?:at|on) $/;
const TIE_WORD = hint(/^tie$/);
const MANY = ['two', 'three', 'four', 'five'];

/** "There was a three-way tie at 5.60m, Example winning from Sample and Watch": of all whom the sentence names behind it, when they are as many. */
export function tiedMarks(text: string, { sentence, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  if (!hasHint(text, sentence, TIE_WORD)) return [];
  return signs.flatMap(({ sign }): Fact[] => {
    const [, many = ''] = TIE.exec(text.slice(Math.max(sentence.start, sign.start - 20), sign.start)) ?? [];
    if (sign.kind !== 'mark' || many === '') return [];
    const behind = mentions.filter(({ start, possessive }) => start >= sign.end && !possessive);
    const people = [...new Set(behind.map(({ person }) => person))];
    return people.length === MANY.indexOf(many) + 2 ? people.map((person) => sharedBy(person, sign)) : [];
  });
}

/** "given the same time as Sample of France, 3:33.41": between whoever is named and the mark of both. */
const TO_MARK = lean(`^${ORIGIN}, \\(?$`, 'u');

/** The marks that others shared: of whoever is named behind "the same time as", the mark told in it, right before it, or behind them. */
export function sharedMarks(text: string, telling: Telling, signs: readonly OwnedSign[]): Fact[] {
  const { sentence, mentions } = telling;
  if (!hasHint(text, sentence, SAME)) return [];
  return matches(SAME_AS, text, sentence).flatMap((words): Fact[] => {
    const group = listsOfPeople(text, mentions).find(({ start }) => start >= words.end);
    const told =
      signs.find(({ sign }) => sign.kind === 'mark' && contains(words, sign)) ??
      signs.find(({ sign }) => sign.kind === 'mark' && TO_MARK.test(text.slice(group?.end, sign.start))) ??
      signs.findLast(({ sign }) => sign.kind === 'mark' && sign.end <= words.start);
    if (told?.sign.kind !== 'mark' || !group || !LEADS_TO_NAME.test(text.slice(words.end, group.start))) return [];
    if (OF_ANOTHER_DAY.test(text.slice(group.end))) return [];
    const { sign } = told;
    const others = group.members.flatMap((at) => mentions[at]?.person ?? []);
    const own = sign.start > group.end ? acting(text, telling, words).map(({ person }) => person) : [];
    return [...others, ...own].map((person) => sharedBy(person, sign));
  });
}
