import type { Mention } from '../people/mention.ts';
import { beforeName, LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isNotAtTheLine } from './not-at-the-line.ts';
import type { Order } from './order.ts';
import { orderOfOne } from './order-of-one.ts';

const IN_FRONT = lean(
  wrapped`
    ^ (?:(?:ahead|clear|in front) of|up on|(?:to spare|in hand|up|to the good) (?:over|on|from)
      |too (?:quick|fast|good|strong|far|much) for)
  `,
  'u',
);
/** "one centimetre further than Sample": of the same contest only where nothing else is told of that. */
const BETTER = /^ (?:(?:further|farther|longer|higher|better|faster|quicker|more) than|beyond)/;
/** "That was eight centimetres better than Sample": than whatever was told before. */
const THAT_WAS = /^(?:That|This|It) (?:was|proved|left him|left her) (?:just |only )?$/;
const TOLD_NO_MORE = lean(/^(?: (?:of|from) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:[,.;](?!\d)|$| \()/u);
const BEHIND = /^ (?:behind|adrift of|back from)/;
/** "came in 14 seconds after Sample"; what was "after Sample had slowed" is no margin. */
const AFTER = /^ after/;
/** "14 seconds after Sample had come in". */
const HAD_FINISHED =
  /^ had (?:\p{Ll}+ )?(?:come (?:in|home)|crossed|finished|reached|arrived|won|broken the tape|got home|gone through the tape)\b/u;
/** "Two seconds back in second was Sample", "It was 14 seconds before Sample appeared". */
const CAME = lean(
  /^ (?:behind|back|further back|adrift|away|later)(?:,| in \p{Ll}+| for \p{Ll}+){0,2} (?:was|came|followed|arrived|finished|there was)/u,
);
const BEFORE = /^ before/;
const APPEARED = /^ (?:appeared|arrived|came|crossed|finished|followed|reached|got home|was home)\b/;
const BACK = lean(
  wrapped`
    ^ (?:behind|back|further back|adrift|away|in arrears|later|slower)
    (?=[,.;]|$| (?:in|to|for|and|with|while) | as (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:took|was|came|finished|won|claimed|ran)\b)
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
const FROM = /^ (?:from|over|ahead of)/;
/** "won with a margin of 36 seconds over Sample". */
const WITH_MARGIN = /\bmargin of $/;
/** "had been a tenth behind": on the way, or before. */
const EARLIER = /\bhad been (?:(?:just|only|nearly|about) )?$/;
const BY = /\bby (?:just |only |a mere )?(?:the (?:narrow )?margin of )?$/;

const BEATEN = 'beaten|edged(?: out)?|pipped|outsprinted|outkicked|denied|overhauled|shaded';
const BEATS = beforeName(wrapped`
  \b(?:beat(?:s|ing)?|defeat(?:ed|s|ing)?|edg(?:ed|es|ing)(?: out)?|pip(?:ped|s|ping)|shad(?:ed|es|ing)|outsprint(?:ed|ing)
    |outkick(?:ed|ing)|(?:held|holding|fought|fighting|fended|fending|saw|see(?:s|n|ing)?) off)\s
`);
const IS_BEATEN = beforeName(
  String.raw`\b(?:was|were|been|being|just|narrowly) (?:\p{Ll}+ly |just )?(?:${BEATEN})(?: into second(?: place)?)? by `,
);
/** "was 0.04 behind Example’s 6.55". */
const ITS_MARK =
  /^[’']s? (?:winning )?[\d:.]*\d(?: ?m\b| metres| seconds)?(?![\d.:]|,? (?:from|in (?:19|20)|of|set|last|that|which)\b| ?\()/;
/** Between whoever was beaten and the margin: "on the line by", "for gold by". */
const TO_MARGIN = lean(
  /^(?: \([^()\d]{2,30}\))?(?: (?:on|to|at|for|into|in) (?:the )?(?:line|tape|gold|silver|bronze|second|third|victory|win|title|place|sprint|finish)){0,2},? by /u,
);
/** Between somebody and how far they were back: "Example was", "Sample (Leeds), who finished". */
const WAS = lean(
  wrapped`
    ^(?:,? (?:of|from) \p{Lu}\p{L}+| \([^()\d]{2,30}\))?,?
    (?: (?:who )?(?:was|were|finished|came (?:in|home)|crossed(?: the line)?|arrived|reached the (?:line|finish|tape)|finishing|followed)(?: (?:second|third|next))?,?)?
    (?: (?:just|only|another|a(?: further)?))? $
  `,
  'u',
);

/** "behind the winner.", but not "behind the winner, Jane Example": who that is may be told only then. */
const isTheWinner = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === 'the winner' && !text.startsWith(',', end);

/** The one person who acts where a margin is told. */
function actorAt({ clauses, mentions }: Telling, { start }: Span): Mention | undefined {
  const subjects = clauses.findLast((clause) => clause.start <= start)?.subjects ?? [];
  const people = new Set(subjects.flatMap((at) => mentions[at]?.person ?? []));
  return people.size === 1 ? mentions[subjects[0] ?? -1] : undefined;
}

/** Who was in front of whom by a margin that a sentence tells; null when it doesn’t say. */
export function orderOf(text: string, telling: Telling, margin: Span): Order | null {
  const { mentions, sentence } = telling;
  const rest = text.slice(margin.end, sentence.end);
  if (EARLIER.test(text.slice(sentence.start, margin.start))) return null;
  const actor = actorAt(telling, margin);
  const last = mentions.findLast(({ end }) => end <= margin.start);
  const close = last && !last.possessive && WAS.test(text.slice(last.end, margin.start)) ? last : undefined;
  const head = text.slice(Math.max(sentence.start, margin.start - 40), margin.start);
  const isBy = BY.test(head);
  const named = (words: RegExp): Mention | undefined => {
    const [lead] = words.exec(rest) ?? [];
    const next = lead === undefined ? undefined : mentions.find(({ start }) => start >= margin.end + lead.length);
    if (
      !next ||
      (next.possessive && !ITS_MARK.test(text.slice(next.end, next.end + 20))) ||
      (next.form === 'description' && !isTheWinner(text, next)) ||
      !LEADS_TO_NAME.test(text.slice(margin.end + (lead?.length ?? 0), next.start))
    )
      return undefined;
    return isNotAtTheLine(text, next) ? undefined : next;
  };
  const one = orderOfOne(text, telling, margin, actor);
  if (one) return one;
  const better = isBy ? undefined : named(BETTER);
  const isBetter = better && TOLD_NO_MORE.test(text.slice(better.end, sentence.end));
  const inFront = isBetter ? better : named(isBy || WITH_MARGIN.test(head) ? FROM : IN_FRONT);
  const isThat = THAT_WAS.test(text.slice(sentence.start, margin.start));
  if (inFront && isThat) return { ahead: null, behind: inFront.person, at: inFront };
  if (inFront) return actor ? { ahead: actor.person, behind: inFront.person, at: inFront } : null;
  if (isBy) {
    if (!last || last.possessive || !TO_MARGIN.test(text.slice(last.end, margin.start)) || !actor) return null;
    const before = text.slice(sentence.start, last.start);
    if (IS_BEATEN.test(before)) return { ahead: last.person, behind: actor.person, at: actor };
    return BEATS.test(before) ? { ahead: actor.person, behind: last.person, at: last } : null;
  }
  const winner = close && named(WHILE);
  const after = named(AFTER);
  const isAfter =
    after && [TOLD_NO_MORE, HAD_FINISHED].some((words) => words.test(text.slice(after.end, sentence.end)));
  const first = isAfter ? after : named(BEHIND);
  const leader = winner && ENDED.test(text.slice(winner.end, sentence.end)) ? winner : first;
  const follower = close ?? actor;
  if (leader) return follower ? { ahead: leader.person, behind: follower.person, at: follower } : null;
  const appeared = /^It (?:was|took) /.test(text.slice(sentence.start, margin.start)) ? named(BEFORE) : undefined;
  const isIn = appeared !== undefined && APPEARED.test(text.slice(appeared.end, appeared.end + 12));
  const came = isIn ? appeared : named(CAME);
  if (came) return { ahead: null, behind: came.person, at: came };
  return close && BACK.test(rest) ? { ahead: null, behind: close.person, at: close } : null;
}
