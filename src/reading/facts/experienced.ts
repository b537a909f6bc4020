import { asidesBehind } from '../people/asides.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { alone } from './as-owners.ts';
import type { Way } from './asked.ts';

/** "For Example", "But for Jamaica’s Ann Sample". */
const FOR = beforeName('^(?:(?:But|And|While|Whereas|Yet|So) )?[Ff]or ');
/** "there was second place", "it was third again", "bronze and", "the reward was": what it came to for them. */
const CAME_TO = lean(
  wrapped`
    ^(?: \([^()]{1,30}\))?,? (?:there (?:was|were|came)|it (?:was|meant|ended)|that meant|(?:an?|only|just|no more than|gold|silver|bronze|second|third|\p{Ll}+th|\d+th|\d[\d:.]*\d)\b
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
/** "Victory in the 800m in 2:01.20 completed a fine week for", "Silver in 22.40 was the reward for": a sentence that begins with what it came to. */
const COMPLETED = beforeName(
  wrapped`
    ^(?:[ ](?:place|medal|(?:in|at|over) the (?:[\p{L}\d’'-]|,(?=\d))+(?: [\p{L}\d’'-]+){0,2}|(?:in|with) \d[\d:.]*\d ?m?))*[ ]
    (?:(?:completed|capped|crowned|rounded off|sealed|meant|marked|ended|continued|made (?:it|for)|represented|set up) (?:[\p{L}\d’'-]+ ){1,9}?for
      |was (?:the|a|an) (?:[\p{Ll}-]+ )?(?:reward|prize|outcome|result|bonus|boost|tonic|start|finish|end|return) (?:[\p{L}’'-]+ ){0,5}?for)
    [ ]
  `,
);
/** "Silver in 22.40 was Example’s reward". */
const REWARD_OF = lean(
  /^(?: (?:place|medal|(?:in|at|over) the (?:[\p{L}\d’'-]|,(?=\d))+(?: [\p{L}\d’'-]+){0,2}|(?:in|with) \d[\d:.]*\d ?m?))* was $/u,
);
const REWARD = /^[’']s? (?:\p{Ll}+ )?(?:reward|prize|return|consolation|lot|due)\b/u;
/** "silver in 22.14 left Example in tears". */
const LEFT = beforeName(
  String.raw`^(?: (?:place|medal|in \d[\d:.]*\d|with \d[\d.]*\d ?m?))* (?:left|leaving|put|moved|lifted|carried|took) `,
);
/** "the winning 22.07 was too good for". */
const NOT_THEIRS = /\b(?:winning|winner|winner[’']s|record|standard|too|barrier)\b/;
/** "it was a first gold": how many they have. */
const COUNTED = /\b(?:an?|his|her) (?:first|second|third|fourth|fifth|maiden|\p{Ll}+th) (?:\p{L}+ )?$/u;

/** Whether a sentence begins with a sign that was somebody’s reward, or the completion of something for them. */
function isOpening(text: string, sentence: Span, { start, end, possessive }: Mention, sign: Sign): boolean {
  if (sign.end > start) return false;
  const opening = OPENS_WITH_PLACE.exec(text.slice(sentence.start, start));
  if (!opening) return false;
  const between = text.slice(sentence.start + opening[0].length, start);
  return possessive ? REWARD_OF.test(between) && REWARD.test(text.slice(end, end + 30)) : COMPLETED.test(between);
}
const OPENS_WITH_PLACE = lean(
  /^(?:(?:An?|Another|The|His|Her) )?(?:[\p{Ll}-]+ )?(?:[Vv]ictory|[Ww]in|[Ss]uccess|[Tt]riumph|[Gg]old|[Ss]ilver|[Bb]ronze|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|\p{Ll}+th)\b/u,
);

/** Whose a sign is where nobody acts: "For Example there was second place in 22.14", "bronze in 22.40 was scant consolation for Sample". */
export const experienced: Way = ({ text, telling: { sentence, mentions }, sign, actors }) => {
  const [only, ...others] = mentions;
  if (!only || others.some(({ person }) => person !== only.person) || actors().length > 0) return null;
  if (isOpening(text, sentence, only, sign)) return alone(only);
  if (only.possessive || COUNTED.test(text.slice(sentence.start, sign.start))) return null;
  const isFor = FOR.test(text.slice(sentence.start, only.start));
  const opening = [only, ...(isFor ? asidesBehind(text, only.end, sentence.end) : [])].findLast(
    ({ end }) => end <= sign.start && CAME_TO.test(text.slice(end, sentence.end)),
  );
  const from = isFor && opening ? opening.end : Math.max(sentence.start, Math.min(sign.start, only.start) - 40);
  if (NOT_THEIRS.test(text.slice(from, Math.max(sign.end, only.end)))) return null;
  const between = text.slice(sign.end, Math.max(sign.end, only.start));
  const isTo = sign.end <= only.start && (TO_WHOM.test(between) || (sign.kind === 'place' && LEFT.test(between)));
  return (isFor && opening) || isTo ? alone(only) : null;
};
