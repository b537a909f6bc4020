import { type EventQuery, parseEvent } from '../athletics/parse-event.ts';
import { bareName, tagsApart, withFullYear, withoutUmlauts } from '../results/meet-words.ts';
import { spellEvent } from './spell-event.ts';

/** One way to read what was typed for a meet: "Olympic final 2012 1500" names an event, too. */
export interface Reading {
  /** What of it names the meet. */
  readonly text: string;
  readonly event: EventQuery | null;
}

/** More words than the name of an event has. */
const LONGEST_EVENT = 5;

/** Every way to take an event out of some words, the longest first. */
export function* withoutEvent(typed: readonly string[]): Generator<Reading> {
  for (let length = Math.min(LONGEST_EVENT, typed.length - 1); length > 0; length -= 1)
    for (let from = 0; from + length <= typed.length; from += 1) {
      const event = parseEvent(typed.slice(from, from + length).join(' '));
      if (event) yield { text: typed.toSpliced(from, length).join(' '), event };
    }
}

/** A text whole, and then without an event, also without a misspelt one. */
function* parts(typed: string): Generator<Reading> {
  yield { text: typed, event: null };
  yield* withoutEvent(typed.trim().split(/\s+/));
  yield* withoutEvent(spellEvent(typed).trim().split(/\s+/));
}

/** A year of two digits that is how others begin: "worlds 19" is not all of the century’s. */
const LIKE_A_CENTURY = /\s[’‘']?(?:19|20)$/u;

/** What a text may say; each as it stands, with its year in full, and without what is said of any meet; then the same of it as no keyboard and no tag writes it. */
export function* readings(typed: string): Generator<Reading> {
  const apart = tagsApart(typed);
  for (const written of new Set([typed, apart, withoutUmlauts(apart)]))
    for (const { text, event } of parts(written)) {
      const full = withFullYear(text);
      const same = LIKE_A_CENTURY.test(text) ? [full, text] : [text, full];
      for (const one of new Set([...same, bareName(full)])) yield { text: one, event };
    }
}
