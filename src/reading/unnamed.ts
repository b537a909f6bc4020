import type { Person } from './knowledge.ts';
import { NATION } from './noun-phrase.ts';
import type { Span } from './span.ts';

/** Somebody who acts in a text that doesn't name them: a name lost in print, or a team. What they did is nobody else's. */
export const unnamed = (): Person => ({ name: '', nation: null, sex: null, born: null });

export const isNamed = ({ name }: Person): boolean => name !== '';

/** A paragraph that goes on in the middle of a sentence: its first word, a name, was a link that got lost. */
const BEHEADED = /^(?:[,.] |[’']s |\p{Ll}+ )/u;

/** "Ireland’s delivered a shock": the name between them got lost. */
const GAP = new RegExp(
  String.raw`\b(?:${NATION})[’']s (?=(?:\p{Ll}+ed|won|ran|took|was|set|came) (?:an?|the|his|her|to|in|on|with|back)\b)`,
  'giu',
);

/** The places where a name got lost: spans of no length, where it should stand. */
export function lostNames(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const beheaded = BEHEADED.test(words) && /\n\s*\n\s*$/.test(text.slice(0, start));
    const gaps = [...words.matchAll(GAP)].map((m) => start + m.index + m[0].length);
    return [...(beheaded ? [start] : []), ...gaps].map((at) => ({ start: at, end: at }));
  });
}

/** "Britain finished second", "The Americans were stripped of it": a team at the head of a sentence acts, and is no athlete. */
const TEAM = new RegExp(
  String.raw`^(?:(?:But|And|While|Meanwhile,) )?((?:The )?(?:Great Britain|GB|Team \p{Lu}\p{L}+|Americans|Kenyans|British|Ethiopians|Jamaicans|${NATION}))(?= (?:\p{Ll}+ly )?(?:\p{Ll}+ed|won|ran|took|was|were|set|came|had|have|has)\b)`,
  'iu',
);

/** The team that a sentence begins with, if any. */
export function teamIn(text: string, sentence: Span): Span | null {
  const found = TEAM.exec(text.slice(sentence.start, sentence.end));
  const words = found?.[1];
  if (!found || !words) return null;
  const start = sentence.start + found[0].length - words.length;
  return { start, end: start + words.length };
}
