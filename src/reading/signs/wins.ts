import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import { phrasesIn } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { DISCIPLINE, EVENT, SEXED, WINNING } from './winning-words.ts';

/** Without one nobody is said to have won. */
const WIN_WORD = hint(
  new RegExp(
    wrapped`
      ^(?:w[io]n|victor|success$|triumph|prevail|top|honou?rs|place$|winner|titles?$|crown|spoils|t[ao]k|took|captur|claim|edg|retain|defend
        |scoop|land|snatch|add|clinch|grab|bag|nab|st[eo]|belonged|fell|going|went|champion|line|podium|tape|first|led
        |leading|head|defeat|beat|edge|outsprint|outkick|pip|verdict|golden$|nod$|decision|race$)
    `,
    'i',
  ),
);
/** "wins for Example". */

/** "Example won the 100m in 11.10, Sample the 200m in 22.70": a win that leaves out its verb. */
const GAPPED = lean(
  String.raw`(?<=(?:[,;]|\band|\bwhile) (?:\p{Lu}\S+ ){1,4}(?:\d{2}, )?)the ${SEXED}(?:${DISCIPLINE}|(?<=[’']s? )${EVENT})(?= (?:in|with) \d| \(\d|[,.](?!\d)| and )`,
  'uy',
);
/** "winning the 100m in 11.10 and the 200m in 22.70", "wins in the 100m (10.51), 200m (21.10) and long jump". */
const MARKED = wrapped`
  (?: (?:in|with|at) (?:an? (?:[\p{L}’-]+ ){0,4}(?:of )?)?[\d:.-]+
    (?: ?m| ?s| seconds| metres| feet(?:, [\d /½¼¾.]+ inch(?:es)?)?)?
    | \([^()]{1,20}\))?
`;
const NEXT = lean(
  wrapped`
    (?<=\b(?:w[io]n(?:s|ning)?|victor(?:y|ies)|titles|took|taking|claim(?:ed|ing)) (?:in |at |over )?
      (?:the |both (?:the )?)?${SEXED}${DISCIPLINE}(?: sprint| dash| race)?${MARKED}(?:, (?:the )?${SEXED}${DISCIPLINE}${MARKED}){0,3}(?:,|,? and) )
    (?:the )?${SEXED}${DISCIPLINE}
    (?= (?:in|with|at) (?:an? )?[\p{L}\d]| \(\d|[,.](?!\d)| and (?:the )?(?:${DISCIPLINE})| double\b)
  `,
  'iuy',
);
/** "The javelin went to Example and the discus to Sample". */
const GONE = lean(
  String.raw`(?<=\b(?:went|going|goes|fell|belonged) to (?:[^.;]|\.(?=\d)){3,80}(?:,|,? and|,? while) )the ${SEXED}${DISCIPLINE}(?: title| crown| gold)? to(?= (?:[\p{Ll}-]+ ){0,3}\p{Lu})`,
  'uy',
);
/** What words for a race begin with. */
const RACE_BEGINNING = hint(
  new RegExp(
    wrapped`
      ^(?:the$|u|junior|senior|intermediate|youth|veteran|wom|men|girls|boys|ladies|\d|mile|half|marathon|high|long|triple
        |pole|shot|discus|hammer|javelin|steeple|(?:hept|dec|pent)athlon)
    `,
    'i',
  ),
);
const THE = hint(/^the$/);
/** "bronze medals won by Example" are no win. */
const LESSER_BEFORE = /\b(?:medals?|silvers?|bronzes?|golds|points) $/;
/** "behind her was a scrap for the minor medals that Example won": no win of the race. */
const LESSER_CONTEST = lean(
  /\b(?:battle|fight|scrap|tussle|duel|sprint|scramble|dash|race|contest) for (?:the )?(?:minor|lesser|second|third|fourth|fifth|silver|bronze|places|placings|other|remaining)\b[^.;]{0,20} (?:that|which) (?:[^,.;]|\.(?=\d)){2,60}$/u,
);
const AS_FAR = 130;
/** "The minor medals in the 800m went to Example and Sample", "silver in the mile fell to Sample". */
const LESSER_IN = lean(
  /\b(?:silver|bronze|medals|places|placings|(?:second|third|\p{Ll}+th) (?:place|spot))(?: medal)? in (?:the )?(?:\p{Ll}+[’']s? )?$/u,
);

/** Where a stretch of text says that somebody won. */
export const winsIn = perSpan((text, span): readonly Span[] => {
  const won = hasHint(text, span, WIN_WORD) ? phrasesIn(WINNING, text, span) : [];
  const isLesser = ({ start }: Span): boolean =>
    LESSER_BEFORE.test(text.slice(Math.max(span.start, start - 10), start)) ||
    LESSER_IN.test(text.slice(Math.max(span.start, start - 40), start)) ||
    LESSER_CONTEST.test(text.slice(Math.max(span.start, start - AS_FAR), start));
  const found = won.filter((one) => !isLesser(one));
  const [first] = found;
  const further = first
    ? [
        ...startingWith(RACE_BEGINNING, NEXT, text, span),
        ...startingWith(THE, GAPPED, text, span),
        ...startingWith(THE, GONE, text, span),
      ]
    : [];
  return [...found, ...further.filter(({ start }) => first && start > first.start)].map(({ start, end }) => ({
    start,
    end,
  }));
});
