import type { Edition } from '../athletics/edition.ts';
import { fold, words } from '../athletics/name.ts';
import { inFull, isYear, placeIn } from '../results/meet-words.ts';
import { meetName } from '../wording/event-words.ts';
import type { MeetAsked } from './meet-asked.ts';

const capitalised = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** So many of the meets that a text means tell how its words are written. */
const WRITTEN_BY = 25;

/** A text as the names and cities of meets write its words, "usatf zurich" as "USATF Zürich"; others with a capital where it has none at all. */
function titled(meets: readonly Edition[], text: string): string {
  const names = meets.slice(0, WRITTEN_BY).flatMap(({ name, city, aliases }) => [name, city ?? '', ...aliases]);
  const own = names.flatMap((name) => name.split(/\s+/)).toReversed();
  const written = new Map(own.map((word) => [fold(word), capitalised(word)]));
  const isSmall = text === text.toLowerCase();
  return text
    .split(/\s+/)
    .map((word) => written.get(fold(word)) ?? (isSmall ? capitalised(word) : word))
    .join(' ');
}

/** A text as meets that bear its words are called by it, "DN Galan 2012", or with a capital for each word. */
export function printed(meets: readonly Edition[], text: string): string {
  const place = placeIn(text);
  const name = meets.flatMap(({ aliases }) => aliases).find((alias) => fold(alias) === place);
  return name === undefined ? titled(meets, text) : [capitalised(name), ...words(text).filter(isYear)].join(' ');
}

/** What a text was understood to mean; the text itself where several meets bear its words. */
export function meetTitle({ meets, text }: MeetAsked): string {
  const [only, ...others] = meets;
  if (!only || others.some(({ name }) => name !== only.name)) return printed(meets, inFull(text));
  return others.length === 0 ? meetName(only) : only.name;
}
