import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { CLAUSE_END } from './clause-end.ts';

/** "won javelin titles", "claimed her third hammer gold". */
const OBJECT =
  /^ (?:(?:the|his|her|their|an?|both) )?(?:(?:(?:wo)?men[’']s|senior|junior|national|first|second|third|indoor) )*$/;
const LINK = /\b(?:in|at|over|of|from|on|the) (?:(?:[^,;:.]|[,:.]\d)* )?$/;

/** "crossed the line in 3:27.65, crushing the record and claiming the Olympic gold": what a mark was good for says where it was. */
const CLAIMS = new RegExp(wrapped`
  ^[^.;:—]{0,60}[, ](?:claiming|winning|taking|securing|clinching|sealing|landing|to (?:claim|win|take|secure|clinch)) (?:the |
    his |her )
  $
`);

/** "won in Rome, but fouled in the long jump": another event. */
const TURN = /;|\b(?:but|although|though)\b/;

/** ", and Sample earned seventh in the hammer": what another did elsewhere says nothing of what was told before. */
const ANOTHER_ACTS = lean(
  /, (?:and|while|as) (?:(?!as\b)[\p{Ll}\d’'-]+ ){0,2}(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:\p{Ll}+ly )?(?:was|placed|finished|took|won|earned|ran|threw|jumped|cleared|came|claimed|added|scored|clocked|tied)\b/u,
);

/** What governs a fact: what is linked to it in its own clause, else what stands before it, else (for disciplines) what follows; while an event goes on, what another did in the next one doesn’t count. */
export function governing<Item extends Span>(
  text: string,
  items: readonly Item[],
  fact: Span,
  sentence: Span,
  later: boolean,
  isGoingOn = false,
): Item | undefined {
  if (items.length === 0) return undefined;
  const isTurn = (between: string) => TURN.test(between) || (isGoingOn && ANOTHER_ACTS.test(between));
  const rest = text.slice(fact.end, sentence.end);
  const clause = fact.end + (CLAUSE_END.exec(rest)?.index ?? rest.length);
  const linked = items.find(
    (item) =>
      item.start >= fact.start &&
      item.start <= clause &&
      (item.start <= fact.end ||
        LINK.test(text.slice(fact.end, item.start)) ||
        OBJECT.test(text.slice(fact.end, item.start)) ||
        text.slice(fact.end, item.start) === ' ('),
  );
  const claimed = items.find(
    (item) =>
      item.start > clause &&
      !TURN.test(text.slice(fact.end, item.start)) &&
      CLAIMS.test(text.slice(fact.end, item.start)),
  );
  return (
    linked ??
    (later ? undefined : claimed) ??
    items.findLast((item) => item.start <= fact.start) ??
    (later ? items.find((item) => item.start >= fact.end && !isTurn(text.slice(fact.end, item.start))) : undefined)
  );
}
