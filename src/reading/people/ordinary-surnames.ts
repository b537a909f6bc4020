import { MONTH } from '../text/calendar.ts';
import { lean } from '../text/lean.ts';
import { isOrdinary } from '../text/ordinary-words.ts';
import type { PlaceNames } from '../text/place-names.ts';
import { matches, overlaps, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

interface Printed extends Span {
  readonly printed: string;
}

const CAPITALISED = lean(/(?=\p{Lu})(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}]+(?![\p{L}\p{N}])/gu);
/** "ahead of May", "lost to May". */
const BEATEN = /\b(?:ahead|front|clear|short|inside|outside) of $|\b(?:lost|second|close|next) to $/;
/** "said Field", "beat Lincoln": of a town's namesake more has to tell. */
const LEADS_TO_TOWNSMAN =
  /\b(?:said|says|added|admitted|explained|insisted|beat|beating|behind|over|by|when|as|while) $/i;
/** "12 May", "in May", "by May", "until May": of a month, more words in front tell its date. */
const DATE_BEFORE = /(?:\d|\b(?:of|by|to|from|for|since|until|till|during|early|late|mid)) $/i;
const IS_MONTH = new RegExp(`^${MONTH}$`);
/** "the Day", "in East London", "last May". */
const NO_NAME_BEFORE = /\b(?:the|an?|in|on|at|every|each|last|next|this|that) $/i;
/** "Diamond League", "May 12", "West-based". */
const GOES_ON = lean(/^(?: \p{Lu}| \d|, (?:19|20)\d\d|-\p{L})/u);
/** "South West", "J. May": part of something else, unless the word before only opens its sentence. */
const JOINED = lean(/(?:^|[^\p{L}’'-])(\p{Lu}(?:\.|[\p{L}’'-]*)) $/u);
const OPENING = /^(?:But|And|Then|Behind|When|As|While|After|Before|With|For|Although|If|Only|Yet|Now|Even|Said)$/;
/** At the head of a sentence every word has a capital: there only what somebody does tells a name. */
const AT_HEAD = lean(/(?:^|[.!?:”"’'\n]\s*)$/u);
const ACTS = lean(
  wrapped`
    ^(?:[’']s\b
      |, (?:who|the|an?|\d{2}|now|only|still|also|\p{Ll}+ing|for (?:one|(?:his|her) part)|though|however|meanwhile|by contrast)\b
      | (?:\p{Ll}+ly |also |then |later |still |now |never |once )?
        (?:had|has|was|is|won|ran|took|said|says|told|came|went|led|set|broke|threw|beat|held|made|put|did|hit|cut|drew
          |kept|left|rose|fell|grew|got|gave|hopes|plans|runs|missed|will|would|could|\p{Ll}{3,}ed)
        \b)
  `,
  'u',
);

/** Whether an ordinary word, or a town’s name, that is somebody’s surname here means them where it stands alone. */
function meansPerson(text: string, { start, end }: Span, word: string, isTown: boolean): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 40);
  const joined = JOINED.exec(before)?.[1];
  if (GOES_ON.test(after) || (joined !== undefined && !OPENING.test(joined))) return false;
  if (isTown) return ACTS.test(after) || LEADS_TO_TOWNSMAN.test(before);
  if (BEATEN.test(before)) return true;
  if (NO_NAME_BEFORE.test(before) || (IS_MONTH.test(word) && DATE_BEFORE.test(before))) return false;
  return !AT_HEAD.test(before) || ACTS.test(after);
}

/** Where a text calls somebody by a surname that is an ordinary word or a town, too, once it gave the name in full: "Marlon May … May said". */
export function ordinarySurnames(
  text: string,
  paragraphs: readonly Span[],
  named: readonly Printed[],
  places: PlaceNames,
): Printed[] {
  const surnames = new Set(
    named
      .filter(({ printed }) => printed.includes(' '))
      .map(({ printed }) => printed.slice(printed.lastIndexOf(' ') + 1))
      .filter((word) => isOrdinary(word) || places.has(word)),
  );
  if (surnames.size === 0) return [];
  const isTown = (word: string) => (places.get(word) ?? []).some(({ length }) => length === 1);
  return paragraphs
    .flatMap((paragraph) => matches(CAPITALISED, text, paragraph))
    .filter((match) => surnames.has(match[0]) && meansPerson(text, match, match[0], isTown(match[0])))
    .map(({ 0: printed, start, end }) => ({ start, end, printed }))
    .filter((one) => !named.some((other) => overlaps(one, other)));
}
