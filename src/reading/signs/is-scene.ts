import type { Span } from '../text/span.ts';
import { isMissed } from './absences.ts';
import { isAhead } from './plans.ts';
import { isOfTitle } from './titles.ts';

/** What else a discipline or meet is named for: to say who somebody is, where they want to be, or where they were not. */
const NAMED_FOR = [isOfTitle, isAhead, isMissed];

/** Whether a discipline or meet that a text names is where its story happens, and not part of a title or a plan. */
export const isScene = (text: string, named: Span, within: Span): boolean =>
  NAMED_FOR.every((isElse) => !isElse(text, named, within));
