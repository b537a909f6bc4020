import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { Margin } from '../signs/margins-between.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Order } from './order.ts';

/** Behind the margin: what it was good for, or no more. */
const NO_MORE = wrapped`
  (?=[,.;](?!\d)|$| (?:to (?:win|take|claim|snatch|land|secure|earn|finish)|for|in) (?:the )?(?:gold|silver|bronze|victory|win|title|event|competition|first|second|third
    |\p{Ll}+th|\d+th)\b| to win\b)
`;
/** "went 12cm further to win", "was 0.20 quicker in second". */
const BETTER = lean(`^ (?:further|farther|longer|higher|better|faster|quicker|more)${NO_MORE}`, 'u');
/** "was two centimetres short", "threw two centimetres less for second", "was a tenth slower". */
const WORSE = lean(`^ (?:short|shy|shorter|less|lower|slower)(?: of (?:that|it|him|her))?${NO_MORE}`, 'u');
/** "lost by", "missed out by", ", beaten by". */
const LOST_BY = lean(
  wrapped`
    (?:\blost(?: out)?|\bmissed (?:out|(?:the )?(?:win|title|gold|victory))|(?:\b(?:was|were)|,)(?: \p{Ll}+ly)? (?:beaten|pipped|edged out|defeated))
    (?: on the line)? by $
  `,
  'u',
);
const ENDS = /^(?=[,.;](?!\d)|$| (?:in|at the line|on the line)\b)/;
/** "the gap to Example in second was", "her winning margin over Sample was". */
const GAP_TO = beforeName(String.raw`\b(?:gap to|(?:winning |final )?margin over|margin of victory over) `);
const GAP_WAS = lean(/^(?: in (?:second|third|\p{Ll}+th)(?: place)?)? (?:was|being|stood at) $/u);

/** Who was in front of, or behind, whoever was told of before, by a margin that names nobody else. */
export function orderOfOne(
  text: string,
  { sentence, mentions }: Telling,
  margin: Margin,
  actor: Mention | undefined,
): Order | null {
  const [before, after] = [
    text.slice(Math.max(sentence.start, margin.from - 60), margin.from),
    text.slice(margin.end, sentence.end),
  ];
  const last = mentions.findLast(({ end }) => end <= margin.from);
  const isGap =
    last !== undefined &&
    GAP_WAS.test(text.slice(last.end, margin.from)) &&
    GAP_TO.test(text.slice(Math.max(sentence.start, last.start - 60), last.start));
  if (isGap && ENDS.test(after)) return { ahead: null, behind: last.person, at: last };
  if (!actor) return null;
  if (BETTER.test(after)) return { ahead: actor.person, behind: null, at: actor };
  if (WORSE.test(after) || (LOST_BY.test(before) && ENDS.test(after)))
    return { ahead: null, behind: actor.person, at: actor };
  return null;
}
