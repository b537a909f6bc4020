import type { Mention } from '../people/mention.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { Margin } from '../signs/margins-between.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isNotAtTheLine, isOnTheWay } from './not-at-the-line.ts';
import type { Order } from './order.ts';
import { orderByHowMuch } from './order-by-how-much.ts';
import { followerAt } from './order-of-follower.ts';
import { orderOfOne } from './order-of-one.ts';
import { isWinningMargin } from './winning-margins.ts';

const IN_FRONT = lean(
  wrapped`
    ^ (?:(?:ahead|clear|in front) of|up on|(?:to spare|in hand|up|to the good) (?:over|on|from)
      |too (?:quick|fast|good|strong|far|much|many|high|long|classy) for|the better of)
  `,
  'u',
);
/** "one centimetre further than Sample": of the same contest only where nothing else is told of that. */
const BETTER = /^ (?:(?:further|farther|longer|higher|better|faster|quicker|more) than(?: that of)?|beyond|inside)/;
const WORSE = /^ (?:(?:shorter|lower|less|slower|worse) than(?: that of)?|(?:shy|short) of|down on|outside|off)/;
/** "That was eight centimetres better than Sample": than whatever was told before. */
const THAT_WAS = /^(?:That|This|It) (?:was|proved|left him|left her) (?:just |only )?$/;
const TOLD_NO_MORE = lean(
  wrapped`
    ^(?:[’']s?(?: (?:time|mark|total|score|effort|best|distance|throw|jump|leap|winning (?:time|throw|jump|leap|mark|effort)))?)?(?: (?:of|from) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?
    (?: (?:could )?managed?| had managed| could reply with)?(?: in (?:second|third|\p{Ll}+th)(?: place)?)?(?:[,.;](?!\d)|$| \()
  `,
  'u',
);
const BEHIND = /^ (?:behind|adrift of|back from|down on)/;
/** "came in 14 seconds after Sample"; what was "after Sample had slowed" is no margin. */
const AFTER = /^ after/;
/** "14 seconds after Sample had come in". */
const HAD_FINISHED =
  /^ had (?:\p{Ll}+ )?(?:come (?:in|home)|crossed|finished|reached|arrived|won|broken the tape|got home|gone through the tape)\b/u;
/** "Two seconds back in second was Sample", "It was 14 seconds before Sample appeared". */
const CAME = lean(
  /^ (?:behind|back|further back|adrift|away|later|down)(?:,| in \p{Ll}+| for \p{Ll}+){0,2} (?:was|came|followed|arrived|finished|there was)/u,
);
const BEFORE = /^ (?:(?:passed|elapsed|went by|ticked by) )?(?:before|until)/;
/** "It was 12 seconds before", "Twelve seconds passed before". */
const IT_WAS = /^It (?:was|took) $|^$/;
const APPEARED = /^ (?:appeared|arrived|came|crossed|finished|followed|reached|got home|was home)\b/;
const BACK = lean(
  wrapped`
    ^ (?:behind|back|further back|adrift|away|in arrears|later|slower|down|off the pace)
    (?=[,.;]|$| (?:in|to|for|and|with|while|despite|having|after (?:an?|his|her)|thanks to) | at the (?:line|finish|tape|end)\b| as (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:took|was|came|finished|won|claimed|ran)\b)
  `,
  'u',
);
/** "was a tenth behind as Sample won in 3:41.76". */
const WHILE = /^ (?:behind|back|adrift|away),? (?:as|while)/;
const ENDED = lean(
  wrapped`
    ^ (?:won|clocked|took|claimed|crossed|came home|triumphed|stopped the clock)\b
    (?![^.;]*\b(?:second|third|\p{Ll}+th|silver|bronze)\b)
  `,
  'u',
);
const FROM = /^(?: in [\d:.]*\d(?: ?secs?| seconds| points| ?m)?)? (?:from|over|ahead of|in front of)/;
/** "won with a margin of 36 seconds over Sample", "an advantage of 0.34 over Sample". */
const WITH_MARGIN = /\b(?:margin|advantage|cushion|victory|win) of (?:just |only )?$/;
const BY = /\bby $/;
/** "There was a gap of 12 seconds to Sample". */
const GAP = /\bgap of (?:just |only )?$/;
const TO = /^ (?:back )?to/;

/** "was 0.04 behind Example’s 6.55". */
const ITS_MARK =
  /^[’']s? (?:winning )?[\d:.]*\d(?: ?m\b| metres| seconds)?(?![\d.:]|,? (?:from|in (?:19|20)|of|set|last|that|which)\b| ?\()/;
/** "behind the winner.", "better than the Belgian."; of "behind the winner, Jane Example" and "the Belgian champion" who that is may be told only then. */
const isAlone = (text: string, { end }: Span): boolean =>
  /^(?:[.;](?!\d)|$| [\p{Ll}(])/u.test(text.slice(end, end + 2));

/** "Sample’s 54.33 put her three hundredths in front of Watch". */
const PUTS = /\b(?:put|puts|putting|left|leaves|leaving|placed|placing) $/;

/** How far behind a margin its words may go on to the race’s end, in characters. */
const REACH = 40;

/** The one person who acts where a margin is told. */
function actorAt({ clauses, mentions }: Telling, { start }: Span): Mention | undefined {
  const subjects = clauses.findLast((clause) => clause.start <= start)?.subjects ?? [];
  const people = new Set(subjects.flatMap((at) => mentions[at]?.person ?? []));
  return people.size === 1 ? mentions[subjects[0] ?? -1] : undefined;
}

/** "two seconds behind with Sample taking third": told of somebody else. */
const GOES_ON = /^,? (?:and|with|while) /;

/** Who is named behind a margin and such words: "clear of Sample", "better than Sample’s." */
function namedBehind(
  text: string,
  { mentions, sentence }: Telling,
  margin: Margin,
  words: RegExp,
): Mention | undefined {
  const [lead] = words.exec(text.slice(margin.end, sentence.end)) ?? [];
  if (lead === undefined) return undefined;
  const from = margin.end + lead.length;
  const next = mentions.find(({ start }) => start >= from);
  if (
    !next ||
    GOES_ON.test(text.slice(from, from + 7)) ||
    !LEADS_TO_NAME.test(text.slice(from, next.start)) ||
    isNotAtTheLine(text, next)
  )
    return undefined;
  const behind = text.slice(next.end, sentence.end);
  if (next.possessive && !ITS_MARK.test(behind) && !TOLD_NO_MORE.test(behind)) return undefined;
  return next.form === 'description' && !isAlone(text, next) ? undefined : next;
}

/** Who is named last before a margin, not in what was told in passing between: "Sample, who had beaten him in May, seven seconds back". */
function lastBefore({ mentions, clauses }: Telling, margin: Margin): Mention | undefined {
  const passed = clauses.filter(({ aside, end }) => aside && end <= margin.from);
  const isPassed = ({ start }: Mention) => passed.some((clause) => clause.start <= start && start < clause.end);
  return mentions.findLast((one) => one.end <= margin.from && !isPassed(one));
}

/** "in front of", "better than", "by two seconds from": whoever acts was ahead. */
function orderAhead(text: string, telling: Telling, margin: Margin, actor: Mention | undefined): Order | null {
  const { start, end } = telling.sentence;
  const [head, weighed] = [text.slice(start, margin.from), text.slice(start, margin.start)];
  const gap = GAP.test(weighed) ? namedBehind(text, telling, margin, TO) : undefined;
  if (gap) return { ahead: null, behind: gap.person, at: gap };
  const isBy = BY.test(head);
  const better = isBy ? undefined : namedBehind(text, telling, margin, BETTER);
  const isBetter = better && TOLD_NO_MORE.test(text.slice(better.end, end));
  const words = isBy || WITH_MARGIN.test(weighed) ? FROM : IN_FRONT;
  const beaten = isBetter ? better : namedBehind(text, telling, margin, words);
  if (beaten && THAT_WAS.test(head)) return { ahead: null, behind: beaten.person, at: beaten };
  return beaten && actor ? { ahead: actor.person, behind: beaten.person, at: beaten } : null;
}

/** "behind", "slower than", "after": whoever is named was ahead of whoever acts; "came", "passed before": whoever is named was behind. */
function orderBehind(text: string, telling: Telling, margin: Margin, actor: Mention | undefined): Order | null {
  const { sentence } = telling;
  const named = (words: RegExp) => namedBehind(text, telling, margin, words);
  const goesOn = (one: Mention | undefined, ...words: readonly RegExp[]) =>
    one && words.some((pattern) => pattern.test(text.slice(one.end, sentence.end))) ? one : undefined;
  const last = lastBefore(telling, margin);
  const close = last && followerAt(text.slice(last.end, margin.from), last, actor);
  const follower = close ?? actor;
  const winner = close && goesOn(named(WHILE), ENDED);
  const leader =
    winner ?? goesOn(named(AFTER), TOLD_NO_MORE, HAD_FINISHED) ?? named(BEHIND) ?? goesOn(named(WORSE), TOLD_NO_MORE);
  if (leader) return follower ? { ahead: leader.person, behind: follower.person, at: follower } : null;
  const head = text.slice(sentence.start, margin.from);
  const came = (IT_WAS.test(head) ? goesOn(named(BEFORE), APPEARED) : undefined) ?? named(CAME);
  if (came) return { ahead: null, behind: came.person, at: came };
  const isBack = close && BACK.test(text.slice(margin.end, sentence.end));
  return isBack ? { ahead: null, behind: close.person, at: close } : null;
}

/** Who was in front of whom by a margin that a sentence tells; null when it doesn’t say. `beside`: whose mark stands beside it, who counts where nobody acts. */
export function orderOf(text: string, telling: Telling, margin: Margin, beside: Mention | undefined): Order | null {
  const { mentions, sentence } = telling;
  const { start } = sentence;
  const head = text.slice(start, margin.from);
  const end = Math.min(sentence.end, margin.end + REACH);
  if (isOnTheWay(text, { start, end })) return null;
  const last = mentions.findLast((one) => one.end <= margin.from);
  const between = last ? text.slice(last.end, margin.from) : '';
  const isPut = last && between === ' ' && PUTS.test(text.slice(start, last.start));
  const owner = mentions.findLast((one) => one.possessive && one.form === 'name' && one.end <= margin.from);
  const actor = isPut ? (owner ?? last) : (actorAt(telling, margin) ?? beside);
  const told = orderOfOne(text, telling, margin, actor) ?? orderAhead(text, telling, margin, actor);
  if (told) return told;
  if (actor && isWinningMargin(text, sentence, margin))
    return { ahead: actor.person, behind: null, at: actor, isWin: true };
  if (!BY.test(head)) return orderBehind(text, telling, margin, actor);
  return last && actor ? orderByHowMuch(text.slice(start, last.start), between, actor, last) : null;
}
