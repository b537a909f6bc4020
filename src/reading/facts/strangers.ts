import type { Mention } from '../people/mention.ts';
import type { Sign } from '../signs/sign.ts';
import { sexByName } from '../text/given-names.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

/** "left Example Sample (11.31) a metre down", where no such name is known. */
const STRANGER = lean(
  /\b(?!(?:of|from|for|in|at|the|near)\b)\p{Ll}[\p{L}’'-]* ((?:\p{Lu}[\p{Ll}’'-]+ (?:the )?){2,3})\($/u,
);
const NO_NAME = new RegExp(wrapped`
  \b(?:Mile|Final|Finals|Heat|Race|Games|Cup|Open|Marathon|Championships?|League|Stadium|Field|Park|Classic|Memorial
    |Meeting|Relays?|Team|Club|Harriers|University|State|College|School)
  \b
`);
/** Whether a mark stands behind a name that is nobody’s: it is theirs who was not made out. `last` is whoever is named last before it. */
export function isOfStranger(text: string, last: Mention | undefined, { start }: Sign): boolean {
  const words = STRANGER.exec(text.slice(Math.max(0, start - 50), start));
  const from = start - (words?.[1]?.length ?? 0) - 1;
  return words !== null && (last?.end ?? 0) <= from && !NO_NAME.test(words[1] ?? '');
}

const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:st|nd|rd|th))';
/** "Jakob second in 3:45.60": a given name alone, with a place behind it. */
const BY_GIVEN_NAME = lean(
  String.raw`(?:^|[.,;:!?(] |\b(?:and|with) )(\p{Lu}[\p{L}’'-]+) (?:${ORDINAL} (?:in |with )?)?$`,
  'u',
);

/** Whether a place, or a mark behind one, is of somebody whom only a given name names that nobody of the article bears. */
export function isOfGivenName(text: string, mentions: readonly Mention[], { start }: Sign, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - 40);
  const found = BY_GIVEN_NAME.exec(text.slice(from, start));
  if (!found || sexByName(found[1] ?? '') === null) return false;
  const at = from + found.index;
  return !mentions.some((mention) => mention.end > at && mention.start < start);
}
