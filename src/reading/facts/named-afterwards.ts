import type { Mention } from '../people/mention.ts';
import { beforeName, LEADS_TO_NAME, MODIFIERS, PERSON_NOUN } from '../people/noun-phrase.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { alone } from './as-owners.ts';
import type { Way } from './asked.ts';
import { isSaid, type Said } from './words-around.ts';

const TAKEN = '(?:taken|won|claimed|earned|secured|landed|collected|picked up|clinched|snatched|bagged|grabbed)';
/** " in the 800m", " in the women’s triple jump". */
const IN_EVENT = String.raw` in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}`;
const FINISH = wrapped`
  ^(?:[- ](?:place|finish|position|medal|spot|victory|win|of (?:the|his|her) (?:season|year|day|night|evening|meeting|championships|weekend|week|campaign|career|\p{Ll}+)|in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}))*
  (?: (?:was|were|is|has been))?(?: \p{Ll}+ly| again| once more)?(?: in (?:an? (?:\p{Ll}+ ){0,3}(?:time of )?)?
    [\d:]*\.?\d+(?: ?s| seconds| ?m| metres)?
    | (?:with|on) [\d.,]+(?: ?m| ?metres| ?points)?)?
  (?: ${TAKEN})?
`;
/** "eighth in a race won by": it is the race that they won. */
const OF_RACE = lean(/ in .*(?<!\b(?:was|were|been)(?: \p{Ll}+ly)?) won by /u);
const BY = beforeName(`${FINISH} by `);
const WON_BY = new RegExp(String.raw`\b${TAKEN} by `);
const TAKEN_BY = { test: (words: string): boolean => WON_BY.test(words) && !OF_RACE.test(words) && BY.test(words) };
/** "handing the win to", "lost the title to". */
const TO = beforeName(`^(?: medal|(?: place)? (?:on|at) the line)? to `);
const HANDS = lean(
  /\b(?:hand|leav|left|g[ai]v|gift|los[te]|ced|surrender|relinquish|worth)\p{L}* (?:(?:the|his|her) )?(?:[\p{L}\d]+ ){0,3}$/u,
);
/** "the only gold came from", "another win was delivered by". */
const CAME_FROM = beforeName(
  '^(?: medal| place| of the \\p{Ll}+)*,? (?:came|arrived|followed|(?:was|were) (?:provided|supplied|delivered|secured|earned)) (?:from|through|by|via|courtesy of|thanks to) ',
);
/** Of another year, it is told in passing. */
const TOOK = lean(
  String.raw`^(?: \([^()]{1,30}\))? (?:had )?(?:${TAKEN}|took)\b(?![^.;]*\b(?:(?:19|20)\d\d|ago|last)\b)`,
  'u',
);

/** A place told before its owner. */
const PLACES: readonly Said[] = [
  // "silver going to Example with 46.25 and bronze to Sample"
  { before: /\b(?:went|go|goes|going) to [^;]*$/u, sign: /^(?:gold|silver|bronze)/i, between: TO },
  // "leaving the win to Example"
  { before: HANDS, between: TO },
  // "the title went to Example", "second was Example"
  { sign: /\b(?:to|the way of|was|were|came|is)$/, between: LEADS_TO_NAME },
  // "silver claimed by Example"
  { between: TAKEN_BY },
  // "a fourth-place finish for Example", but not "a win for Example would be her third"
  {
    between: beforeName(`${FINISH} (?:for|(?:went|goes|going|fell) to|went the way of) `),
    behind: /^(?![^,.;]{0,40} would\b)/,
  },
  { between: CAME_FROM },
  // "an outstanding fifth place from Example"
  { sign: /place|finish/, between: beforeName('^ from ') },
  // "a runner-up finish by Example", "a fifth-place finish from Example"
  { between: beforeName('^(?:[- ]place)?[- ](?:finish|showing)(?:es|s)? (?:by|from) ') },
  // "the silver that Sample claimed on Friday", "the bronze which Example had won"
  { between: beforeName('^(?: medal)? (?:that |which )'), behind: TOOK },
  // "ended with the victory of Example in 8:14.12", "led by the seventh place of Sample", "eighth places by Sample"
  { sign: /\b(?:victory|win|triumph|success|\w+(?:st|nd|rd|th)|second|third|place)$/i, between: beforeName('^ of ') },
  { sign: /\bplaces$/, between: beforeName('^ by ') },
];
/** "won by Example"; but "beaten into second by Example" is no place of hers. */
const WIN: Said = { between: BY };

/** "A time of 10.95 seconds gave Example victory", "a throw of 65.20m was enough to earn Sample silver". */
const GIVES = beforeName(
  String.raw`^(?: (?:that|which)|${IN_EVENT})? (?:was (?:good |easily |just |only |more than )*enough (?:for|to (?!(?:beat|defeat|see|hold|edge|pip|deny|win|overhaul|keep|separate|relegate|shade|oust|better|eclipse)\b)(?:\p{Ll}+))(?: \p{Ll}+(?: place)? for)?|to (?:give|earn|hand)|was (?:the reward for|worth (?:the )?(?:[\p{Ll}\d]+ ){1,3}(?:medal )?to)|g[ai]ves?|giving|earn(?:ed|s|ing)|hand(?:ed|s|ing)|secured|brought|put|took|lifted|saw|carried|moved|won) `,
);
/** "beyond 17.20m, the distance managed by". */
const MARK_OF = beforeName(
  '^(?: metres| seconds)?, the (?:time|distance|height|mark|score|total) (?:(?:managed|achieved|cleared|recorded|run|thrown|jumped|reached) by|of) ',
);
const NOTED = lean(
  wrapped`
    (?<!\b
      (?:in|with|clock(?:ed|ing)|ran|running|set|setting|record(?:ed|ing)|posted|posting|produced|jumped|threw|achieved) (?:an?
        |the|his|her) (?:[\p{L}’'-]+ ){0,5})
      \b(?:records?|bests?|marks?|times?|throws?|jumps?|leaps?|vaults?|clearances?|heights?|distances?|efforts?|runs?
        |puts?)
      (?: of)? $
    |\bthe $
  `,
  'u',
);
/** "the record of 10.95 in the 100m from". */
const FROM = lean(`^(?!.*\\b(?:w[io]n|victor|triumph|beat))(?:${IN_EVENT})? (?:from|by) ${MODIFIERS}$`, 'iu');
/** "a record of 65.47m for silver and Example was": what it was good for, and not for whom it was. */
const FOR = beforeName(
  '^(?: seconds| metres)? for (?!(?:the |an? )?(?:gold|silver|bronze|victory|first|second|third|\\p{Ll}+th)\\b(?![ -](?:medal|place)))',
);
const FOR_WHOM = wrapped`
  \b(?:record|best)(?: of)? $
  |\b(?:clocks?|scoreboard|board|screen|(?:stop)?watch|tape) (?:\p{Ll}+ ){1,4}$
  |\b[Tt]here (?:was|were) (?:also )?(?:(?:an?|another) (?:[\p{Ll}-]+ ){0,3})?$
  |\bagainst $
  |\b(?:times|throws|jumps|leaps|efforts|marks|distances|openers|clearances) of (?:[\d:.]+ ?(?:m|metres)? for (?:\p{Lu}[\p{L}’'-]+ ){1,4}and )?$
`;

/** A mark told before its owner. */
const MARKS: readonly Said[] = [
  { between: GIVES },
  // "the best of 10.95 set by Example"
  { between: beforeName(`^ (?:set|held|run|clocked|recorded|thrown|jumped|leapt|cleared|produced|achieved) by `) },
  { between: MARK_OF },
  // "2.15m, which Example managed at the first attempt"
  { between: beforeName('^(?: metres)?,? which '), behind: /^ (?:duly |then )?(?:cleared|managed|mastered|made)\b/ },
  // "a swift 7.12 clocking by Example"
  { between: beforeName('^ (?:clocking|run|performance|effort|throw|jump|leap|vault|clearance) (?:from|by) ') },
  // "a national record of 3:50.10 for Example", "the clock stopped at 4:05.21 for Example", "efforts of 64.10m for Example and 63.80m for Sample"
  { before: lean(FOR_WHOM, 'u'), between: FOR },
  { before: NOTED, between: FROM },
];

const saidOf = (sign: Sign): readonly Said[] => {
  switch (sign.kind) {
    case 'place':
      return sign.place === 1 ? [...PLACES, WIN] : PLACES;
    case 'mark':
      return MARKS;
    case 'record':
    case 'status':
      return [];
  }
};

/** "put her 140 clear" is of her; "Example’s sister" and "her friend Ann Sample" only say who it is of. */
const saysWho = (text: string, { form, possessive, end }: Mention, next: Mention | undefined): boolean =>
  possessive && (form !== 'pronoun' || (next !== undefined && FRIEND.test(text.slice(end, next.start))));
const FRIEND = lean(`^ (?:[\\p{Ll}-]+ ){0,3}${PERSON_NOUN},? $`, 'u');

/** Whoever is named behind a sign of theirs: "silver medallist Example", "won by Sample", "the title went to Example’s training partner Sample". */
export const namedAfterwards: Way = ({ text, telling: { mentions }, sign }) => {
  const isTitle = sign.kind === 'place' && sign.title;
  const next = mentions.find((one, at) => one.start >= sign.end && (isTitle || !saysWho(text, one, mentions[at + 1])));
  if (!next) return null;
  const isTheirs = isTitle || saidOf(sign).some((said) => isSaid(text, next, sign, said));
  return isTheirs ? alone(next) : null;
};

const GIVEN = /^(?:g[ai]v|hand|earn|secur|br[io]|land|win|won)\p{Ll}* $/iu;

/** Whoever is named within a win: "gave Example the title". */
export const namedWithin: Way = ({ text, telling: { mentions }, sign }) => {
  const given = mentions.find(
    ({ start, end, possessive }) =>
      sign.kind === 'place' &&
      !possessive &&
      start > sign.start &&
      end < sign.end &&
      GIVEN.test(text.slice(sign.start, start)),
  );
  return given ? alone(given) : null;
};
