import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "For Example", "But for Jamaica’s Ann Sample". */
const FOR = beforeName('^(?:(?:But|And|While|Whereas|Yet|So) )?[Ff]or ');
/** "there was second place", "it was third again", "bronze and", "the reward was": what it came to for them. */
const CAME_TO = lean(
  wrapped`
    ^(?: \([^()]{1,30}\))?,? (?:who [^,]{3,60}, )?
    (?:there (?:was|were|came)|it (?:was|meant|ended)|that meant|(?:an?|only|just|no more than|gold|silver|bronze|second|third|\p{Ll}+th|\d+th|\d[\d:.]*\d)\b
      |the (?:(?:only|eventual) )?(?:reward|result|prize|outcome|upshot|consolation|comfort|bonus) (?:was|came))
  `,
  'u',
);

/** How a result was to whoever is named behind. */
const FEELING = wrapped`
  (?:scant|small|little|poor|cold|some|modest|meagre|rich|due|just|a (?:\p{Ll}+ )?)?[ ]?
  (?:consolation|comfort|reward|return|relief|disappointment|surprise|blow|shock|joy|delight|triumph|breakthrough|setback|low|high|start
    |first|bonus|step (?:up|forward|back)|progress|redemption)
`;
/** "22.14 was not enough for", "bronze in 22.40 was scant consolation for", "left", "even 22.14 could not bring". */
const TO_WHOM = beforeName(
  wrapped`
    ^(?:[ ](?:place|in \d[\d:.]*\d|with \d[\d.]*\d ?m?|and \d[\d:.]*\d ?m?))*(?: on the night| again| this time)?[ ]
    (?:(?:was|is|were|represented|proved|seemed) (?:(?:not|nowhere near|hardly|scarcely|still not|just not) (?:quite |good )?enough|${FEELING}
        |all there was|as good as it got|no more than|the best of it|no disgrace) (?:for|to)
      |(?:was|were) the (?:best|most) (?:that )?(?:was |could be )?(?:had|possible|available|done) for
      |(?:could|did|would|was) (?:not|n[’']t|only) (?:able to )?(?:bring|earn|give|lift|carry|win|hand|take|get|put|leave|save))
    [ ]
  `,
);
/** "silver in 22.14 left Example in tears". */
const LEFT = beforeName(
  String.raw`^(?: (?:place|medal|in \d[\d:.]*\d|with \d[\d.]*\d ?m?))* (?:left|leaving|put|moved|lifted|carried|took) `,
);
/** "the winning 22.07 was too good for". */
const NOT_THEIRS = /\b(?:winning|winner|winner[’']s|record|standard|too|barrier)\b/;
/** "it was a first gold": how many they have. */
const COUNTED = /\b(?:an?|his|her) (?:first|second|third|fourth|fifth|maiden|\p{Ll}+th) (?:\p{L}+ )?$/u;

/** Whose a sign is where nobody acts: "For Example there was second place in 22.14", "bronze in 22.40 was scant consolation for Sample". */
export function experiencer(text: string, { sentence, mentions }: Telling, sign: Sign): Mention | undefined {
  const [only, ...others] = mentions;
  if (!only || only.possessive || others.some(({ person }) => person !== only.person)) return undefined;
  if (COUNTED.test(text.slice(sentence.start, sign.start))) return undefined;
  if (
    NOT_THEIRS.test(
      text.slice(Math.max(sentence.start, Math.min(sign.start, only.start) - 40), Math.max(sign.end, only.end)),
    )
  )
    return undefined;
  const isFor =
    sign.start >= only.end &&
    FOR.test(text.slice(sentence.start, only.start)) &&
    CAME_TO.test(text.slice(only.end, sentence.end));
  const between = text.slice(sign.end, Math.max(sign.end, only.start));
  const isTo = sign.end <= only.start && (TO_WHOM.test(between) || (sign.kind === 'place' && LEFT.test(between)));
  return isFor || isTo ? only : undefined;
}
