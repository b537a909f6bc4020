import type { Span } from './span.ts';

/** "the 400m hurdles champion" describes somebody. */
const IN_TITLE = /^ (?:[\p{L}-]+ )?(?:champion|medall?ist|specialist|bid\b|hopes?\b)/iu;

/** "qualified for the Olympics": where somebody will be, not where it happened. */
const AHEAD_OF_IT =
  /\b(?:qualif\p{L}+|qualification|prepar\p{L}+|build-up|selected|selection|places?|spot|berth|ticket|heading|favourites?) (?:for|to|at|in|into) (?:the |next \p{L}+[’']s )?(?:\p{Lu}\p{L}+ )*$/u;

/** No words that lead to a meet are longer, in characters. */
const REACH = 60;

/** Whether a discipline or meet that a text names is where its story happens, and not part of a title or a plan. */
export const isScene = (text: string, { start, end }: Span, within: Span): boolean =>
  !IN_TITLE.test(text.slice(end, Math.min(within.end, end + REACH))) &&
  !AHEAD_OF_IT.test(text.slice(Math.max(within.start, start - REACH), start));
