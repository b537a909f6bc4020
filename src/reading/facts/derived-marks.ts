import type { Person } from '../knowledge.ts';
import type { Telling } from '../people/telling.ts';
import { marginsBetween } from '../signs/margins-between.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Fact } from './fact.ts';
import { marginsBefore } from './margins-before.ts';
import { asTold, type MarkFact, markApart } from './marks-apart.ts';
import { marginBetween, runnerUpPlace } from './runner-up.ts';
import type { Told } from './told.ts';

/** "another 0.10 back", "seven seconds further back": behind whoever was told of last. */
const ANOTHER = /\b(?:another|further) $/;
const FURTHER = /^ further back/;

/** "In the semi-finals she was a tenth behind": not in the race of the sentence before. */
const OF_A_ROUND = /\b(?:heats?|semi-?finals?|semis|qualifying|first round)\b/;

/** The marks that follow from how far apart two finished: "won in 6.71, 0.04 ahead of Sample", "beat Example by seven centimetres"; and that a winner’s rival was second. */
export function derivedMarks(text: string, telling: Telling, facts: readonly Fact[], told: Told): Fact[] {
  const { sentence, mentions } = telling;
  const stated = facts.filter((fact) => fact.kind === 'mark');
  const isOfRound = OF_A_ROUND.test(text.slice(sentence.start, sentence.end));
  if (stated.length === 0 && (told.marks.size === 0 || isOfRound)) return [];
  const found: MarkFact[] = [];
  const places: Fact[] = [];
  const ofTheDay = (): readonly MarkFact[] => [...stated.filter(({ aside }) => !aside), ...found];
  const has = (person: Person): boolean => [...stated, ...found].some((fact) => fact.person === person);
  const markOf = (person: Person): MarkFact | undefined => {
    const before = has(person) ? undefined : told.marks.get(person);
    return before ? asTold(person, before, sentence) : ofTheDay().find((fact) => fact.person === person);
  };
  /** Whose mark "a tenth back" is told of: the only one so far, or the last where it says "another". */
  const markBefore = ({ start, end }: Span, other: Person): MarkFact | undefined => {
    const before = ofTheDay().filter((fact) => fact.start < start && fact.person !== other);
    const isAnother =
      ANOTHER.test(text.slice(Math.max(sentence.start, start - 10), start)) || FURTHER.test(text.slice(end, end + 13));
    if (before.length > 0) return before.length === 1 || isAnother ? before.at(-1) : undefined;
    const [only, another] = told.isNear ? [...told.marks.keys()] : [];
    const isAfterOther = isAnother && mentions.some((one) => one.end <= start && ![other, only].includes(one.person));
    return only && !another && only !== other && !isAfterOther ? markOf(only) : undefined;
  };
  // the seconds of "four minutes 5.18 seconds" are none
  const isWithin = (margin: Span): boolean =>
    stated.some((fact) => fact.start < margin.start && overlaps(fact, margin));
  const margins = marginsBetween(text, sentence).filter((margin) => !isWithin(margin));
  for (const margin of margins) {
    const order = marginBetween(text, telling, facts, told, margin);
    if (!order) continue;
    const { ahead, behind, at, isWin } = order;
    const first = ahead ? markOf(ahead) : behind && markBefore(margin, behind);
    const second = behind ? markOf(behind) : ahead && !isWin && markBefore(margin, ahead);
    if (first && behind && !second && !has(behind)) found.push(...markApart(first, margin, 'worse', behind, at));
    else if (second && ahead && !first && !has(ahead)) found.push(...markApart(second, margin, 'better', ahead, at));
    places.push(...runnerUpPlace(order, facts, told));
  }
  return [...found, ...places, ...marginsBefore(text, facts, told)];
}
