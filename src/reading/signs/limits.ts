import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "get beyond", "go any higher than", "do better than", "better his opening": what nobody did who had just that. */
const BEYOND = wrapped`
  (?:(?:get|got|go|went|jump(?:ed)?|leap|leapt|thr[eo]w|vault(?:ed)?|progress(?:ed)?|reach(?:ed)?|run|ran|do|did|find|found|manage[d]?
      |produced?|muster(?:ed)?|climb(?:ed)?|clear(?:ed)?|offer(?:ed)?|summon(?:ed)?|find)
    (?: any(?:thing)?)?
    (?: (?:beyond|past)|(?: (?:more|better|further|farther|longer|higher|faster|quicker))? than)
  |(?:(?:improve|build|advance)[d]? (?:on|upon)|add(?:ed)? to|better(?:ed)?|repeat(?:ed)?) (?:his|her|that|an?|the)
    (?:[ ](?:own|fine|solid|early|decent|huge|big|modest))?
    (?: (?:opening|first|second|third|fourth|fifth|early|opener|(?:first|second|third|fourth|fifth|opening)-round))
    (?: (?:effort|throw|jump|leap|attempt|put|round|mark))?(?: of)?)
`;

/** What of a limit stands behind a denial: "could not | get beyond 2.25m". */
export const NO_FURTHER = String.raw`${BEYOND} \d`;

/** "never got beyond", "nothing better than", "unable to improve on an opening": right before a mark that somebody had. Of a career, "has never thrown beyond" tells of no contest. */
export const LIMIT = lean(
  wrapped`
    \b(?:(?<!\bha(?:s|d|ve) )(?:not|[nN][’']t|never|(?:fail(?:ed|ing|s)?|unable|powerless) to)(?: \p{Ll}+ly)? ${BEYOND}
      |(?:nothing|none)(?: (?:better|longer|further|farther|higher|bigger|faster|quicker|more))? (?:than|beyond)
      |no (?:throw|jump|leap|effort|attempt|putt?|mark|clearance)(?: (?:better|longer|further|farther|higher|bigger))? (?:than|beyond))
    [ ]$
  `,
  'u',
);
