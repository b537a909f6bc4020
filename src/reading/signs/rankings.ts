import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** "Only Sample and Clock have run faster this year" is told of a list, too. */
const RANKED = new RegExp(
  wrapped`
    \brank(?:s|ed|ing|ings)?\b|\ball[- ]time\b
    |\b(?:world|year[’']s|season[’']s|national|U[KS]) lists?\b
    |\bha(?:ve|s) (?:ever )?(?:run|jumped|thrown|gone|vaulted|cleared|been) (?:faster|quicker|further|farther|higher
      |longer)
      \b
    |\b(?:best|fastest|quickest|furthest|longest) (?:performer|(?:wo)?man|athlete|runner|sprinter|jumper|thrower)s? (?:\p{Ll}+ ){0,3}
      (?:in|of) (?:all )?(?:history|time)\b
  `,
  'u',
);
const RANKING_WORD = hint(/^(?:rank|time$|history$|lists?$|faster|quicker|further|farther|higher|longer)/);

/** "to go fifth on the list" and "on the list with her win" are apart from what was run. */
const CLAUSE_END =
  /[,;:](?!\d)|[—–()]|\b(?:and|but|while|as|which|who|whose|before|after|(?:to|and) (?=(?:go|move|climb|rise|jump|become|sit|lie|rank)\b)|(?<=\blists? )(?:with|thanks|courtesy|by))\b/gu;

/** Whether the clause around a fact tells of a list of all times: a standing in it is no place in a race. */
export function tellsOfRanking(text: string, fact: Span, sentence: Span): boolean {
  if (!hasHint(text, sentence, RANKING_WORD) || !RANKED.test(text.slice(sentence.start, sentence.end))) return false;
  const before = text.slice(sentence.start, fact.start);
  const from = matches(CLAUSE_END, before, { start: 0, end: before.length }).at(-1);
  const after = text.slice(fact.end, sentence.end);
  const to = after.search(CLAUSE_END);
  const clause = `${before.slice(from ? from.index + from[0].length : 0)}${text.slice(fact.start, fact.end)}${to < 0 ? after : after.slice(0, to)}`;
  return RANKED.test(clause);
}

/** "only fifth in the standings up to that point" is where somebody was meanwhile; with "61 points, two ahead of Russia" nations are level, and no athlete has so few. */
const STANDINGS = new RegExp(
  wrapped`
    \b(?:medals?|points|team|league) (?:table|tally)\b|\bstandings\b|\b(?:up to|at) that (?:point|stage)\b
    |\b(?:on|with|scor(?:ed|ing)|amass(?:ed|ing)|totalling|totalled) (?:an? (?:total|tally) of )?\d{1,3}(?:\.5)? points\b
  `,
  'u',
);
const MEDALS_WORD = hint(/^(?:table|tally|standings|points?|stage)$/);
/** How far before its words a standing can be told: "finished fifth in the medal table". In characters. */
const NEAR = 40;

/** Where a sentence tells how nations or clubs stand by all they won: a place there is none in a race. */
export function standingsIn(text: string, span: Span): Span | null {
  if (!hasHint(text, span, MEDALS_WORD)) return null;
  const words = STANDINGS.exec(text.slice(span.start, span.end));
  return words && { start: span.start + words.index - NEAR, end: span.end };
}
