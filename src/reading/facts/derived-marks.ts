import type { Mark } from '../../athletics/mark.ts';
import type { Person } from '../knowledge.ts';
import type { Telling } from '../people/telling.ts';
import { apart, type Margin, marginsBetween } from '../signs/margins-between.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Fact } from './fact.ts';
import { orderOf } from './order-by-margin.ts';

/** The marks that the sentence before gave. */
export type ToldMarks = ReadonlyMap<Person, Mark>;

type MarkFact = Extract<Fact, { readonly kind: 'mark' }>;

/** "another 0.10 back", "seven seconds further back": behind whoever was told of last. */
const ANOTHER = /\b(?:another|further) $/;
const FURTHER = /^ further back/;

/** "In the semi-finals she was a tenth behind": not in the race of the sentence before. */
const OF_A_ROUND = /\b(?:heats?|semi-?finals?|semis|qualifying|first round)\b/;

/** A mark of a margin’s length from a stated one, where both are told as exactly. */
function markApart({ mark }: MarkFact, margin: Margin, how: 'worse' | 'better', person: Person, at: Span): MarkFact[] {
  const [first, ...others] = mark.readings.flatMap((reading) => apart(reading, margin, how) ?? []);
  if (!first) return [];
  const { start, end } = at;
  const own = { printed: '', readings: [first, ...others] as const, slip: false, start, end };
  return [{ kind: 'mark', mark: own, person, turn: null, aside: false, derived: true, start, end }];
}

/** A mark that the sentence before gave. */
function asTold(person: Person, reading: Mark, { start }: Span): MarkFact {
  const mark = { printed: '', readings: [reading] as const, slip: false, start, end: start };
  return { kind: 'mark', mark, person, turn: null, aside: false, derived: false, start, end: start };
}

/** The marks that follow from how far apart two finished: "won in 6.71, 0.04 ahead of Sample", "beat Example by seven centimetres". */
export function derivedMarks(
  text: string,
  { sentence, ...telling }: Telling,
  facts: readonly Fact[],
  told: ToldMarks,
): Fact[] {
  const stated = facts.filter((fact) => fact.kind === 'mark');
  if (stated.length === 0 && (told.size === 0 || OF_A_ROUND.test(text.slice(sentence.start, sentence.end)))) return [];
  const found: MarkFact[] = [];
  const ofTheDay = (): readonly MarkFact[] => [...stated.filter(({ aside }) => !aside), ...found];
  const has = (person: Person): boolean => [...stated, ...found].some((fact) => fact.person === person);
  const markOf = (person: Person): MarkFact | undefined => {
    const before = has(person) ? undefined : told.get(person);
    return before ? asTold(person, before, sentence) : ofTheDay().find((fact) => fact.person === person);
  };
  /** Whose mark "a tenth back" is told of: the only one so far, or the last where it says "another". */
  const markBefore = ({ start, end }: Span, other: Person): MarkFact | undefined => {
    const before = ofTheDay().filter((fact) => fact.start < start && fact.person !== other);
    const isAnother =
      ANOTHER.test(text.slice(Math.max(sentence.start, start - 10), start)) || FURTHER.test(text.slice(end, end + 13));
    if (before.length > 0) return before.length === 1 || isAnother ? before.at(-1) : undefined;
    const [only, another] = [...told.keys()];
    const isAfterOther =
      isAnother && telling.mentions.some((one) => one.end <= start && ![other, only].includes(one.person));
    return only && !another && only !== other && !isAfterOther ? markOf(only) : undefined;
  };
  // the seconds of "four minutes 5.18 seconds" are none
  const isWithin = (margin: Span): boolean =>
    stated.some((fact) => fact.start < margin.start && overlaps(fact, margin));
  const margins = marginsBetween(text, sentence).filter((margin) => !isWithin(margin));
  for (const margin of margins) {
    const order = orderOf(text, { sentence, ...telling }, margin);
    if (!order || order.ahead === order.behind) continue;
    const { ahead, behind, at } = order;
    const first = ahead ? markOf(ahead) : behind && markBefore(margin, behind);
    const second = behind ? markOf(behind) : ahead && markBefore(margin, ahead);
    if (first && behind && !second && !has(behind)) found.push(...markApart(first, margin, 'worse', behind, at));
    else if (second && ahead && !first && !has(ahead)) found.push(...markApart(second, margin, 'better', ahead, at));
  }
  return found;
}
