import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Order } from './order.ts';

const BEATS = beforeName(wrapped`
  \b(?:beat(?:s|ing)?
    |(?:defeat|edg|pipp?|shad|outsprint|outkick|outlean|outdip|outpac|outlast|outrun|outran|outclass|outscor|outjump|outthr[eo]w|nipp|nos|head|topp|best|better|overcom|overcam|overhaul
      |deni?|thrash|surpris|stunn|upset|down|conquer|deny|deprivi?)(?:e?d|e|s|es|ing)?(?: out)?
    |(?:held|holding|hold|fought|fighting|fended|fending|saw|see(?:s|n|ing)?|headed) off|(?:led|leading|lead) home
    |(?:got|gets?|getting) the better of|(?:got|gets?|getting|took|taking) the (?:verdict|nod|decision|win) over|(?:got|getting) (?:home|the verdict) (?:from|ahead of)
    |(?:win|victory|triumph|success)(?: \p{Ll}+){0,3} (?:over|against|from)
    |(?:won|winning|prevail(?:ed|ing)|triumph(?:ed|ing)|gold|title|points|first|victory|win|verdict)(?: \p{Ll}+){0,3} from
    |(?:finish(?:ed|ing)|came|come|coming|home|line|won|winning|victory) (?:ahead|clear|in front) of)\s
`);
const BEATEN =
  'beaten|edged(?: out)?|pipped|outsprinted|outkicked|denied|overhauled|shaded|nipped|caught|headed|defeated|squeezed out|run out';
const IS_BEATEN = beforeName(
  String.raw`\b(?:(?:was|were|been|being|just|narrowly|but|only to be|and) (?:\p{Ll}+ly |just )?|, )(?:${BEATEN})(?: (?:on|at|to) the (?:line|tape|post))?(?: into second(?: place)?)? by `,
);
const LOST_TO = beforeName(
  wrapped`
    \b(?:los[et]|losing|went down|going down|succumb(?:ed|ing)|gave (?:way|best)|giving (?:way|best)|bowed|second|runner-up|yielded)(?: out)?
    (?: (?!won\b|beat\b)[\p{Ll}\d-]+){0,5} to\s
  `,
);
/** Between somebody and by how much: "on the line by", "for gold by". */
const TO_MARGIN = lean(
  /^(?: \([^()\d]{2,30}\))?(?: of (?:the )?\p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+){0,2})?(?: (?:on|to|at|for|into|in) (?:the )?(?:line|tape|post|gold|silver|bronze|second|third|victory|win|title|place|sprint|finish|final)){0,2},? by $/u,
);

/** "beat Sample by", "lost to Sample by", "was pipped by Sample by": who was in front, told of the one whose name stands right before. */
export function orderByHowMuch(before: string, between: string, actor: Mention, last: Mention): Order | null {
  if (last.possessive || last.person === actor.person || !TO_MARGIN.test(between)) return null;
  if (IS_BEATEN.test(before) || LOST_TO.test(before))
    return { ahead: last.person, behind: actor.person, at: before.length === 0 ? last : actor };
  return BEATS.test(before) ? { ahead: actor.person, behind: last.person, at: last } : null;
}
