import type { Person } from '../knowledge.ts';
import { sexFits } from '../people/meanings.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import { lean } from '../text/lean.ts';
import type { Place } from './attribution.ts';
import { acts } from './who-speaks.ts';

/** "he said", "admitted the Leeds runner": a speaker whom the words don’t name. */
const NOT_NAMED = lean(
  /^,?\s*(?:([Hh]e|[Ss]he)\b|(?:said|says|added|admitted|explained|insisted|joked|recalled) the (?:\d+-year-old|(?:[\p{Lu}][\p{L}’'-]+ ){1,2}(?:runner|athlete|sprinter|jumper|thrower|vaulter|hurdler|harrier|Harrier|man|woman)))/u,
);
/** Less is told of nobody with whom a sentence ends, in characters. */
const LEAST = 25;

/** "Example won, with Sample, now 34, rewarded with fourth place and the biggest cheer." and then what “he said”: the one with whom a paragraph’s only sentence before it ends, when that tells more of them than their place. */
export function toldOfLast(
  text: string,
  { quotation, previous, block }: Place,
  told: readonly Telling[],
): Person | null {
  const { start, end } = quotation.outer;
  const words = NOT_NAMED.exec(text.slice(end, Math.min(block.end, end + 60)));
  if (!words) return null;
  const led = told.findLast(({ sentence }) => sentence.end <= start);
  const isAlone = led !== undefined && Math.abs(led.sentence.start - block.start) <= 1;
  if (!isAlone || (previous && previous.outer.start >= block.start)) return null;
  const { mentions, clauses, sentence } = led;
  const last = mentions.findLast(({ form }) => form === 'name');
  const first = mentions.find(acts);
  if (!last || last.possessive || !first || last.person === first.person || sentence.end - last.end < LEAST)
    return null;
  if (!isNamed(last.person) || isTeam(last.person) || !sexFits(last.person, words[1] ?? '')) return null;
  const closing = clauses.findLast((clause) => clause.subjects.length > 0);
  const people = (closing?.subjects ?? []).map((at) => mentions[at]?.person);
  return people.length > 0 && people.every((person) => person === last.person) ? last.person : null;
}
