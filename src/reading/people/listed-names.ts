import type { Knowledge } from '../knowledge.ts';
import { MONTH, WEEKDAY } from '../text/calendar.ts';
import { isNamedAfter, type Run } from '../text/capitalised.ts';
import { sexByName } from '../text/given-names.ts';
import { lean } from '../text/lean.ts';
import { isNation } from '../text/ordinary-words.ts';
import { contains, matches, type Span } from '../text/span.ts';

/** Words behind each other of which the first has a capital; a name of the lists can be the first few of them. */
const WORDS = lean(/(?=\p{Lu})(?<![\p{L}\p{M}\p{N}-])(?=([\p{L}\p{M}’'.-]+(?: [\p{L}\p{M}’'.-]+){1,5}))/gu);
const LAST_WORD = lean(/(?: |^)\p{Lu}[^ ]*$/u);
/** No part of a name: what makes it somebody’s, and where a sentence ends. */
const TRAILING = /(?:[’']s?|(?<!\b(?:Jr|Sr))\.|-)+$/;

/** "on Sunday Bada won": a day or a month, and no given name. */
const CALENDAR_BEFORE = /\b(?:on|in|by|last|next|this|since|until|every|from|of) $/i;
const CALENDAR = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`);
/** "the German Fernandez". */
const ARTICLE = /\b(?:the|an?) $/i;

/** Whether the first word is none of the name: a day, a month or a people. */
function isOther(first: string, before: string): boolean {
  return (CALENDAR.test(first) && CALENDAR_BEFORE.test(before)) || (isNation(first) && ARTICLE.test(before));
}

/** The longest name of the lists that words begin with; none of one word counts. */
function nameAtHead(words: string, sexInLists: Knowledge['sexInLists']): string | undefined {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const name = words.slice(0, end).replace(TRAILING, '');
    if (name.includes(' ') && LAST_WORD.test(name) && sexInLists(name) !== undefined) return name;
  }
  return undefined;
}

/** Where a text prints full names of the all-time lists, whatever their words mean besides: "Rasheed Dwyer", "Lillian Board". */
export function listedRuns(text: string, spans: readonly Span[], sexInLists: Knowledge['sexInLists']): Run[] {
  const found: Run[] = [];
  for (const span of spans) {
    for (const { 1: words = '', start } of matches(WORDS, text, span)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const name = nameAtHead(words, sexInLists);
      if (name === undefined) continue;
      const end = start + name.length;
      const [first = ''] = name.split(' ', 1);
      if (isOther(first, text.slice(Math.max(0, start - 7), start)) || isNamedAfter(text, end)) continue;
      found.push({ start, end, words: name });
    }
  }
  return found;
}

/** "Jose Maria Example", "Ann Sample Koech": a name of more words than the one that lists have. */
const isLonger = (run: Run, listed: Run): boolean =>
  contains(run, listed) && (run.end > listed.end || (run.start < listed.start && sexByName(run.words) !== null));

/** Runs that can be names, and names of the lists in place of what the rules make of the same words. */
export function withListed(runs: readonly Run[], listed: readonly Run[]): Run[] {
  const names = listed.filter((name) => !runs.some((run) => isLonger(run, name)));
  const others = runs.filter((run) => !names.some((name) => contains(name, run) || contains(run, name)));
  return [...others, ...names].toSorted((a, b) => a.start - b.start);
}
