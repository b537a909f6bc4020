import type { Hint } from '../text/word-hints.ts';
import type { ToldMark } from './told-mark.ts';

/** A way of telling of a mark: all that is asked of the words beside it, and what it does not mean. */
export interface Wording {
  /** Without such a word in its sentence it isn’t worded so. */
  readonly word?: Hint;
  /** What leads to its noun phrase, or all before the mark. */
  readonly lead?: RegExp;
  readonly before?: RegExp;
  readonly owner?: RegExp;
  readonly words?: RegExp;
  readonly noun?: RegExp;
  /** "her best is", and not "her best of". */
  readonly isSaidToBe?: boolean;
  readonly printed?: RegExp;
  readonly after?: RegExp;
  readonly butBefore?: RegExp;
  readonly butLead?: RegExp;
  readonly butWords?: RegExp;
  readonly butAfter?: RegExp;
}

const fits = (pattern: RegExp | undefined, words: string): boolean => pattern?.test(words) ?? true;
const fitsNot = (pattern: RegExp | undefined, words: string): boolean => !(pattern?.test(words) ?? false);

/** Whether a mark is told of in one of some ways. */
export const isWorded = (mark: ToldMark, wordings: readonly Wording[]): boolean =>
  wordings.some(
    (way) =>
      (way.word === undefined || mark.has(way.word)) &&
      (way.isSaidToBe ?? mark.isSaidToBe) === mark.isSaidToBe &&
      fits(way.owner, mark.owner) &&
      fits(way.words, mark.words) &&
      fits(way.noun, mark.noun) &&
      fits(way.printed, mark.printed) &&
      fits(way.after, mark.after) &&
      fits(way.lead, mark.lead) &&
      fits(way.before, mark.before) &&
      fitsNot(way.butAfter, mark.after) &&
      fitsNot(way.butLead, mark.lead) &&
      fitsNot(way.butWords, mark.words) &&
      fitsNot(way.butBefore, mark.before),
  );
