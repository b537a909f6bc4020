import type { DisciplineId } from '../athletics/discipline.ts';
import type { Mark } from '../athletics/mark.ts';
import { isPlausible } from '../athletics/plausible.ts';
import type { RecordMark } from '../athletics/record.ts';
import type { Round } from '../athletics/round.ts';
import type { Person } from './knowledge.ts';
import { marksIn, type PrintedMark } from './marks-in-text.ts';
import type { Mention } from './mentions.ts';
import { placesIn } from './places.ts';
import { recordsIn } from './records-in-text.ts';
import { matches, type Span } from './span.ts';

/** One thing a sentence states, and whom it states it of. */
export type Fact = Span & { readonly person: Person; readonly derived: boolean } & (
    | { readonly kind: 'place'; readonly place: number }
    | { readonly kind: 'mark'; readonly mark: PrintedMark }
    | { readonly kind: 'record'; readonly record: RecordMark }
  );

type Sign = Span &
  (
    | { readonly kind: 'person'; readonly mention: Mention }
    | { readonly kind: 'place'; readonly place: number; readonly title: boolean }
    | { readonly kind: 'mark'; readonly mark: PrintedMark }
    | { readonly kind: 'record'; readonly record: RecordMark }
    | { readonly kind: 'ahead' }
  );

/** What did not happen, or not this time: facts up to the end of the clause don't count. */
const UNREAL =
  /\b(?:could(?:n[’']t)?|would(?:n[’']t)?|should|may|might|will|won[’']t|can(?:not|[’']t)?|(?:did|does|do|was|were|is|are|has|have|had)(?: not|n[’']t)|not(?! only)|never|without|miss(?:ed|es|ing)?(?: out)?|fail(?:ed|s|ing)?|hop(?:es?|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|goals?|bid(?:ding)?|chances?|looking (?:to|forward)|wants?|wanted|expected|favou?rites?|if|unless|unable|previous(?:ly)?|former|next|future|eyeing|targets?|targeting|defence|since winning|after winning|having won|known for|only a)\b/giu;
const CLAUSE = /[,;:](?!\d)|[—–()]|\b(?:and|but|while|before|after|although|though|who|which|where|as)\b/;
/** "ahead of Kwemoi and Fisher": they follow in this order. */
const AHEAD =
  /\b(?:ahead of|edg(?:ed|ing) out|edg(?:ed|ing)|in front of(?= (?:\p{Lu}|[Tt]he \p{Lu}))|held off|holding off|beat(?:ing|s)?|beat|defeat(?:ed|ing)|outkick(?:ed|ing)|pipp(?:ed|ing)|leaving|relegating)\b/gu;
/** A standing in a list of all times is no place in a race. */
const RANKED = /\brank(?:s|ed|ing|ings)?\b/;

/** What can stand between somebody beaten and what is said of them: "(3:29.65)", "with a silver", "in bronze", "who was second in". */
const OF_OBJECT =
  /^(?:[’']s?)?\s*(?:\(\s*|with (?:an? )?|,? (?:who|which) [^,;]{0,40}|(?:taking|finishing|clocking) (?:in )?)?$/;

const isOfObject = (text: string, end: number, sign: Sign): boolean => {
  const between = text.slice(end, sign.start);
  return OF_OBJECT.test(between) || (sign.kind === 'place' && between === ' in ');
};

function signs(text: string, sentence: Span, mentions: readonly Mention[], antecedent: RecordMark | null): Sign[] {
  const marks = marksIn(text, sentence);
  const blocked = [...matches(UNREAL, text, sentence)].map((m) => {
    const rest = text.slice(m.end, sentence.end);
    return { start: m.start, end: m.end + (CLAUSE.exec(rest)?.index ?? rest.length) };
  });
  const real = (sign: Span) => !blocked.some((b) => b.start < sign.start && sign.start < b.end);
  const inMark = (sign: Span) => marks.some((mark) => mark.start < sign.end && sign.start < mark.end);
  const found: Sign[] = [
    ...mentions.map((mention): Sign => ({ kind: 'person', mention, start: mention.start, end: mention.end })),
    ...placesIn(text, sentence)
      .filter((p) => real(p) && !inMark(p))
      .map((p): Sign => ({ kind: 'place', ...p })),
    ...marks.filter(real).map((mark): Sign => ({ kind: 'mark', mark, start: mark.start, end: mark.end })),
    ...recordsIn(text, sentence, antecedent)
      .filter((r) => !r.mentioned && real(r))
      .map(({ start, end, record }): Sign => ({ kind: 'record', record, start, end })),
    ...[...matches(AHEAD, text, sentence)]
      .filter(real)
      .map((m): Sign => ({ kind: 'ahead', start: m.start, end: m.end })),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/**
 * What a sentence states, of whom. A fact belongs to whoever acts last before it; said right behind somebody beaten,
 * it is theirs ("ahead of Nuguse in bronze"); said before anybody, it waits for the first who acts.
 */
export function factsIn(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  antecedent: RecordMark | null,
): Fact[] {
  const facts: Fact[] = [];
  const waiting: ((person: Person) => Fact)[] = [];
  let acting: Person | null = null;
  let object: { readonly person: Person; end: number } | null = null;
  let title: Extract<Sign, { kind: 'place' }> | null = null;
  let behind: number | null = null;
  let place: number | null = null;
  const ranked = RANKED.test(text.slice(sentence.start, sentence.end));

  for (const sign of signs(text, sentence, mentions, antecedent)) {
    switch (sign.kind) {
      case 'ahead':
        behind = place;
        break;
      case 'person': {
        const { person, role, possessive } = sign.mention;
        if (title)
          facts.push({ kind: 'place', place: title.place, start: title.start, end: title.end, person, derived: false });
        if (role === 'object' || title) {
          object = { person, end: sign.end };
          if (behind !== null && !title)
            facts.push({ kind: 'place', place: ++behind, start: sign.start, end: sign.end, person, derived: true });
        } else if (!possessive || acting === null || sign.mention.form === 'name') {
          acting = person;
          object = null;
          behind = null;
          place = null;
          for (const fact of waiting.splice(0)) facts.push(fact(person));
        }
        title = null;
        break;
      }
      default: {
        if (sign.kind === 'place' && sign.title) {
          title = sign;
          break;
        }
        if (ranked && sign.kind !== 'mark') break;
        const fact = (person: Person): Fact => {
          const span = { start: sign.start, end: sign.end, person, derived: false };
          if (sign.kind === 'place') return { ...span, kind: 'place', place: sign.place };
          return sign.kind === 'mark'
            ? { ...span, kind: 'mark', mark: sign.mark }
            : { ...span, kind: 'record', record: sign.record };
        };
        const ofObject: boolean = object !== null && isOfObject(text, object.end, sign);
        if (ofObject && object) {
          facts.push(fact(object.person));
          object.end = sign.end;
        } else if (acting) {
          facts.push(fact(acting));
          if (sign.kind === 'place') place = sign.place;
        } else waiting.push(fact);
      }
    }
  }
  return facts;
}

/** The round a fact is of: "in the heats", "the semi-final". */
export function roundAt(text: string, sentence: Span, fact: Span): Round {
  const near = text.slice(Math.max(sentence.start, fact.start - 60), Math.min(sentence.end, fact.end + 40));
  if (/\bsemi-?\s?finals?\b/i.test(near)) return 'semi-final';
  return /\b(?:heats?|first round|qualifying(?! mark| standard| time))\b/i.test(near) ? 'heat' : 'final';
}

/** The reading of a printed mark that the discipline allows; null when it allows none. */
export const readAs = ({ readings }: PrintedMark, discipline: DisciplineId): Mark | null =>
  readings.find((mark) => isPlausible(mark, discipline)) ?? null;
