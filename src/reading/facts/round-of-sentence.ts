import type { Round } from '../../athletics/round.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import type { Found } from './found.ts';
import { ROUND_WORD } from './rounds.ts';

/** "In the heats of the women’s 800m, …", "In qualifying for the discus Example …": a sentence that opens with its round. */
const OPENING = lean(
  wrapped`
    ^(?:In|During) (?:the |his |her )?(?:[^,;.]|,(?=\d)){0,40}?\b
    (?:(heats?|first round|qualifying|qualification|quarter-?\s?finals?)|semi-?\s?finals?|semis)\b(?! final)
    (?:[^,;.]|,(?=\d)){0,40}(?:,|(?<=^In qualifying for the (?:[\p{L}\d’']+ ){1,4})(?=\p{Lu}))
  `,
  'u',
);
/** Where the tale may have come to another round. */
const TURN = lean(
  wrapped`
    ;|\b(?:but|then(?! (?:threw|jumped|leapt|cleared|improved|added|reached|put)\b)|later|before|after|having|overall|eventual\p{Ll}*|golds?|silver|bronze|titles?|champion\p{Ll}*|medals?
      |crown|podium|went on|however|although|though|who(?:se|m)?|which)\b
    |\bfinals?\b(?! (?:lap|bend|straight|\d|metres))
  `,
  'u',
);
/** "and Sample the other in 10.05", "with Watch taking the second heat". */
const ANOTHER = /\bthe (?:other|second|third|fourth|next|last)\b/;
/** How far behind a win it can be said of which heat it is, in characters. */
const REACH = 12;

/** "won her heat in 11.02; Sample, second in hers, …": heats told one by one, behind semicolons. */
const ONE_BY_ONE = lean(
  wrapped`
    \b(?:his|her|their|the (?:opening|first|second|third|fourth|fifth|next|last)) (?:[\p{L}\d-]+ ){0,3}
    (?:heats?|semi-?\s?finals?|semis?|quarter-?\s?finals?|first[- ]round(?: race)?|qualifying (?:pool|group))\b[^;]*;
  `,
  'u',
);
/** Where the tale of heats one by one may have come to another round. */
const ON_TO_ANOTHER = lean(
  wrapped`
    \b(?:then|later|having|overall|eventual\p{Ll}*|golds?|silver|bronze|titles?|champion\p{Ll}*|medals?|crown|podium|went on|by (?:evening|night)|in the evening)\b
    |\bfinals?\b(?! (?:lap|bend|straight|\d|metres))
  `,
  'u',
);

/** The round that a sentence opens with, until the tale turns. */
export function roundOfOpening(text: string, sentence: Span, fact: Span): Round | null {
  if (!hasHint(text, sentence, ROUND_WORD)) return null;
  const before = text.slice(sentence.start, fact.end);
  const opening = OPENING.exec(before);
  return opening && !TURN.test(before.slice(opening[0].length)) ? (opening[1] ? 'heat' : 'semi-final') : null;
}

/** "won the first heat in 10.20, with Sample second in 10.30": the round of others in a sentence is that of whoever is told of behind them, until the tale turns, or somebody else wins. What somebody did before, told in passing, is of another. */
export function roundOfOthers(
  text: string,
  sentence: Span,
  { fact, setting }: Found,
  all: readonly Found[],
): Round | null {
  const isApart = (other: Fact) => other.person === fact.person && other.aside && !fact.aside;
  const alike = all.filter(
    (other) => other.setting.discipline === setting.discipline && other.fact.end <= fact.start && !isApart(other.fact),
  );
  const named = alike.findLast(({ round }) => round !== null);
  const isInPassing = named && alike.some((other) => other.round === null && other.fact.end <= named.fact.start);
  if (!named || isInPassing || named.round === 'final') return null;
  const between = text.slice(named.fact.end, fact.end);
  const isOneByOne = between.includes(';') && ONE_BY_ONE.test(text.slice(sentence.start, fact.start));
  if (isOneByOne) return ON_TO_ANOTHER.test(between) ? null : named.round;
  const wins = all.some(
    (other) => other.fact.kind === 'place' && other.fact.place === 1 && other.fact.person === fact.person,
  );
  const isOfAnother = ANOTHER.test(text.slice(named.fact.end, fact.end + REACH));
  return TURN.test(between) || (wins && !isOfAnother) ? null : named.round;
}
