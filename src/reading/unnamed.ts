import type { Person } from './knowledge.ts';
import { DEMONYM, NATION } from './noun-phrase.ts';
import type { Span } from './span.ts';

/** Somebody who acts in a text that doesn't name them: a name lost in print, or a team. What they did is nobody else's. */
export const unnamed = (): Person => ({ name: '', nation: null, sex: null, born: null });

export const isNamed = ({ name }: Person): boolean => name !== '';

/** "Britain finished second", "The Americans were stripped of it": a team at the head of a sentence acts, and is no athlete. */
const TEAM = new RegExp(
  String.raw`^(?:(?:But|And|While|Meanwhile,) )?((?:The )?(?:Great Britain|GB|Team \p{Lu}\p{L}+|British|(?:${DEMONYM})s|${NATION}))(?= (?:\p{Ll}+ly )?(?:\p{Ll}+ed|won|ran|took|was|were|set|came|had|have|has)\b)`,
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
