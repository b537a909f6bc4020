import type { Mention } from '../people/mention.ts';
import { beforeName, LEADS_TO_NAME, MODIFIERS } from '../people/noun-phrase.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

const TAKEN = '(?:taken|won|claimed|earned|secured|landed|collected|picked up|clinched|snatched|bagged|grabbed)';
const FINISH = wrapped`
  ^(?:[- ](?:place|finish|position|medal|spot|victory|win|of (?:the|his|her) (?:season|year|day|night|evening|meeting|championships|weekend|week|campaign|career|\p{Ll}+)|in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}))*
  (?: (?:was|were|is|has been))?(?: \p{Ll}+ly| again| once more)?(?: in (?:an? (?:\p{Ll}+ ){0,3}(?:time of )?)?
    [\d:]*\.?\d+(?: ?s| seconds| ?m| metres)?
    | (?:with|on) [\d.,]+(?: ?m| ?metres| ?points)?)?
  (?: ${TAKEN})?
`;
/** "a fourth-place finish for Example". */
const FOR = beforeName(`${FINISH} (?:for|(?:went|goes|going|fell) to|went the way of) `);
/** "an outstanding fifth place from Example". */
const PLACE_FROM = beforeName(`^(?:(?:[- ]place)?(?:[- ]finish)?) from `);
/** "the only gold came from Example", "another win was delivered by Sample". */
const CAME_FROM = beforeName(
  '^(?: medal| place| of the \\p{Ll}+)*,? (?:came|arrived|followed|(?:was|were) (?:provided|supplied|delivered|secured|earned)) (?:from|through|by|via|courtesy of|thanks to) ',
);
/** "A win for Example would be her third". */
const WOULD = /^[^,.;]{0,40} would\b/;
/** "a runner-up finish by Example", "eighth places by Sample". */
const FINISH_BY = beforeName(`^(?:[- ]place)?[- ](?:finish|showing)(?:es|s)? by `);
const PLACES_BY = beforeName('^ by ');
const PLACES = /\bplaces$/;
const PLACE = /place|finish/;
/** "ended with the victory of Example in 8:14.12", "led by the seventh place of Sample". */
const WIN_OF = /\b(?:victory|win|triumph|success|(?:\w+(?:st|nd|rd|th)|second|third)(?: place)?)$/i;
const OF = beforeName('^(?: place)? of ');
/** "won by Example"; but "beaten into second by Example" is no place of hers. */
const BY = beforeName(`${FINISH} by `);
/** "the silver that Sample claimed on Friday", "the bronze which Example had won"; of another year, it is told in passing. */
const THAT = beforeName('^(?: medal)? (?:that |which )');
const TOOK = lean(
  String.raw`^(?: \([^()]{1,30}\))? (?:had )?(?:${TAKEN}|took)\b(?![^.;]*\b(?:(?:19|20)\d\d|ago|last)\b)`,
  'u',
);
/** "beyond 17.20m, the distance managed by Example". */
const MARK_OF = beforeName(
  '^(?: metres| seconds)?, the (?:time|distance|height|mark|score|total) (?:(?:managed|achieved|cleared|recorded|run|thrown|jumped|reached) by|of) ',
);
/** "2.15m, which Example managed at the first attempt". */
const WHICH = beforeName('^(?: metres)?,? which ');
const CLEARED = /^ (?:duly |then )?(?:cleared|managed|mastered|made)\b/;
/** "handing the win to Example", "lost the title to Sample". */
const TO = beforeName(`^(?: medal|(?: place)? (?:on|at) the line)? to `);
/** "silver going to Example with 46.25 and bronze to Sample". */
const MEDAL = /^(?:gold|silver|bronze)/i;
const GOING = /\b(?:went|go|goes|going) to [^;]*$/u;
const HANDS = lean(
  /\b(?:hand|leav|left|g[ai]v|gift|los[te]|ced|surrender|relinquish|worth)\p{L}* (?:(?:the|his|her) )?(?:[\p{L}\d]+ ){0,3}$/u,
);
const WON = new RegExp(String.raw`\b${TAKEN} by `);
/** "eighth in a race won by Example": it is the race that she won. */
const OF_RACE = lean(/ in .*(?<!\b(?:was|were|been)(?: \p{Ll}+ly)?) won by /u);
const SET_BY = beforeName(`^ (?:set|held|run|clocked|recorded|thrown|jumped|leapt|cleared|produced|achieved) by `);

/** "A time of 10.95 seconds gave Example victory", "a throw of 65.20m was enough to earn Sample silver". */
const GIVES = beforeName(
  String.raw`^(?: (?:that|which)| in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30})? (?:was (?:good |easily |just |only |more than )*enough (?:for|to (?!(?:beat|defeat|see|hold|edge|pip|deny|win|overhaul|keep|separate|relegate|shade|oust|better|eclipse)\b)(?:\p{Ll}+))(?: \p{Ll}+(?: place)? for)?|to (?:give|earn|hand)|was (?:the reward for|worth (?:the )?(?:[\p{Ll}\d]+ ){1,3}(?:medal )?to)|g[ai]ves?|giving|earn(?:ed|s|ing)|hand(?:ed|s|ing)|secured|brought|put|took|lifted|saw|carried|moved|won) `,
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
/** "a record of 65.47m for silver and Example was": what it was good for, and not for whom it was. */
const NO_REWARD = String.raw`(?!(?:the |an? )?(?:gold|silver|bronze|victory|first|second|third|\p{Ll}+th)\b(?![ -](?:medal|place)))`;
/** "efforts of 64.10m for Example and 63.80m for Sample". */
const FOR_WHOM = beforeName(`^ for ${NO_REWARD}`);
const EFFORTS = lean(
  wrapped`
    \b(?:times|throws|jumps|leaps|efforts|marks|distances|openers|clearances) of (?:[\d:.]+ ?(?:m|metres)? for (?:\p{Lu}[\p{L}’'-]+ ){1,4}
      and )?
    $
  `,
  'u',
);
/** "brought a national record of 3:50.10 for Example". */
const FOR_NAME = beforeName(`^(?: seconds| metres)? for ${NO_REWARD}`);
/** "there was a 2:08:52 for Example". */
const THERE_WAS = lean(/\b[Tt]here (?:was|were) (?:also )?(?:(?:an?|another) (?:[\p{Ll}-]+ ){0,3})?$/u);
const RECORD_OF = /\b(?:record|best)(?: of)? $/;
/** "the clock stopped at 4:05.21 for Example". */
const CLOCK_SAID = lean(/\b(?:clocks?|scoreboard|board|screen|(?:stop)?watch|tape) (?:\p{Ll}+ ){1,4}$/u);
/** "a swift 7.12 clocking by Example". */
const CLOCKING_BY = beforeName('^ (?:clocking|run|performance|effort|throw|jump|leap|vault|clearance) (?:from|by) ');
const FROM = lean(
  `^(?!.*\\b(?:w[io]n|victor|triumph|beat))(?: in (?:the )?(?:[\\p{L}\\d’' ]|,(?=\\d)){3,30})? (?:from|by) ${MODIFIERS}$`,
  'iu',
);

/** Whether a sign is of whoever is named after it: "silver medallist Example", "won by Sample", "the title went to Example". */
export function isNamedAfterwards(text: string, sign: Sign, next: Mention): boolean {
  const between = text.slice(sign.end, next.start);
  switch (sign.kind) {
    case 'place': {
      const wentTo =
        !next.possessive &&
        /\b(?:to|the way of|was|were|came|is)$/.test(text.slice(sign.start, sign.end)) &&
        LEADS_TO_NAME.test(between);
      const isWonBy = BY.test(between) && (sign.place === 1 || (WON.test(between) && !OF_RACE.test(between)));
      const isGiven = TO.test(between) && HANDS.test(text.slice(Math.max(0, sign.start - 40), sign.start));
      const goesToo =
        TO.test(between) &&
        MEDAL.test(text.slice(sign.start, sign.end)) &&
        GOING.test(text.slice(Math.max(0, sign.start - 90), sign.start));
      const isFrom = PLACE_FROM.test(between) && PLACE.test(text.slice(sign.start, next.start));
      const isTheirs = !next.possessive && THAT.test(between) && TOOK.test(text.slice(next.end, next.end + 120));
      const isPlacesOf = !next.possessive && PLACES_BY.test(between) && PLACES.test(text.slice(sign.start, sign.end));
      const isWinOf = !next.possessive && OF.test(between) && WIN_OF.test(text.slice(sign.start, sign.end));
      return (
        goesToo ||
        isFrom ||
        isTheirs ||
        isWinOf ||
        isPlacesOf ||
        (!next.possessive && FINISH_BY.test(between)) ||
        sign.title ||
        wentTo ||
        (FOR.test(between) && !WOULD.test(text.slice(next.end, next.end + 60))) ||
        (!next.possessive && CAME_FROM.test(between)) ||
        isWonBy ||
        isGiven
      );
    }
    case 'mark':
      return (
        GIVES.test(between) ||
        SET_BY.test(between) ||
        (!next.possessive && MARK_OF.test(between)) ||
        (WHICH.test(between) && CLEARED.test(text.slice(next.end, next.end + 20))) ||
        (!next.possessive && CLOCKING_BY.test(between)) ||
        (!next.possessive &&
          FOR_NAME.test(between) &&
          [RECORD_OF, CLOCK_SAID, THERE_WAS].some((words) =>
            words.test(text.slice(Math.max(0, sign.start - 60), sign.start)),
          )) ||
        (FROM.test(between) && NOTED.test(text.slice(Math.max(0, sign.start - 60), sign.start))) ||
        (FOR_WHOM.test(between) && /\bagainst $/.test(text.slice(sign.start - 8, sign.start))) ||
        (FOR_WHOM.test(between) && EFFORTS.test(text.slice(Math.max(0, sign.start - 60), sign.start)))
      );
    case 'record':
    case 'status':
      return false;
  }
}
