import type { Person } from '../knowledge.ts';
import type { Mention } from '../people/mention.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { SPEECH } from './speech-verbs.ts';

/** Whether a stretch of text says that somebody speaks. */
export const speaks = (text: string, span: Span): boolean => matches(SPEECH, text, span).length > 0;

/** Whether somebody acts in the sentence, and not only something of theirs. */
export const acts = ({ role, possessive }: Mention): boolean => role === 'subject' && !possessive;

/** What stands between a verb of speech and whoever speaks: "said the tearful Scot". */
const BEHIND = lean(/^ (?:an? |the |[\p{Ll}-]+,? |\p{Lu}[\p{L}’'-]+,? |\d+-year-old |,)*$/iu);
const LONGEST_TITLE = 60;
/** What stands between whoever speaks and the verb: "Kerr, who was third, later", "Jane Example, the team’s coach,". */
const BEFORE = lean(
  wrapped`
    ^(?: \([^()]{1,40}\))?(?:, [^,.;:]{1,100}(?:, [^,.;:]{1,80}){0,2},)?
    (?:,? (?:has|have|had|also|then|later|too|again|both|\p{Ll}+ly|and|who|afterwards?|herself|himself),?)* ?$
  `,
  'iu',
);

/** Who acts at a verb: right before it but for what is said of them, else named right behind it ("said Kerr"), else the last who acts before it. */
function actorAt(text: string, verb: Span, mentions: readonly Mention[]): Person | null {
  const acting = mentions.filter((m) => m.end <= verb.start && acts(m));
  const leading = acting.find((m) => BEFORE.test(text.slice(m.end, verb.start)));
  if (leading) return leading.person;
  const before = acting.at(-1);
  const behind = mentions.find(
    ({ start, possessive }) =>
      !possessive && start >= verb.end && start < verb.end + LONGEST_TITLE && BEHIND.test(text.slice(verb.end, start)),
  );
  return behind?.person ?? before?.person ?? null;
}

/** "Kerr said that Hocker was strong, adding:" is Kerr’s, too. */
const GOES_ON = /^(?:add|explain|insist|continu|conclud|reveal)ing$/i;

/** "when asked about Example", "was told by": who is asked or told doesn’t speak there. */
const PASSIVE = /\b(?:when|if|once|was|were|is|been|being) (?:\p{Ll}+ly )?$/u;
const isPassive = (text: string, { 0: verb, start }: RegExpExecArray & Span): boolean =>
  /^(?:asked|told|praised|warned|described|hailed|branded)$/i.test(verb) &&
  PASSIVE.test(text.slice(Math.max(0, start - 25), start));

/** Who speaks in a stretch of a sentence: at its first verb of speech, or at its last. */
export function speakerIn(text: string, { mentions }: Telling, within: Span, which: 'first' | 'last'): Person | null {
  const verbs = matches(SPEECH, text, within).filter((verb) => !isPassive(text, verb));
  const nearest = verbs.at(which === 'first' ? 0 : -1);
  const verb = which === 'last' && nearest && GOES_ON.test(nearest[0]) ? (verbs.at(-2) ?? nearest) : nearest;
  if (!verb) return null;
  const near = mentions.filter((m) => m.start >= within.start && m.end <= within.end && !isTeam(m.person));
  return actorAt(text, verb, near) ?? near.find(acts)?.person ?? null;
}

/** "UK Athletics", "the Court of Arbitration for Sport", "Athletics Canada", "USA Track and Field". */
const BODIES = wrapped`
  (?:\p{Lu}[\p{L}.&-]* (?:of |for )?){0,4}
    (?:Athletics|Federation|Association|Committee|Agency|Union|Council|Unit|Commission|Tribunal|Confederation|Authority
      |Track (?:and|&) Field|Arbitration for Sport|IAAF|IOC|CAS|UKA|UKAD|BOA|USATF|USOC|USOPC|USADA|WADA|AIU|JADCO|BALCO)
  |Athletics \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?
`;

/** "UK Athletics said in a statement", "the IAAF added": a body speaks. */
const BODY = lean(
  wrapped`
    (?:\b[Tt]he )?\b(${BODIES}) (?:has |have |also |later |then )?
    (?:said|told|added|confirmed|announced|stated|insisted|explained|wrote|tweeted)\b
  `,
  'u',
);

/** "read a statement from UK Athletics". */
const STATEMENT = lean(
  wrapped`
    \b(?:statement|letter|report|spokes(?:man|woman|person)) (?:from|by|for) (?:the )?(${BODIES})
    \b
  `,
  'u',
);

/** "UK Athletics issued a statement about Example": what a body put out. */
const ISSUER = lean(
  wrapped`
    (?:\b[Tt]he )?\b(${BODIES}) (?:has |have |had |later |then |also )?(?:issued|released|published|posted|put out) (?:an?|the|its|their)
    (?: \p{Ll}+){0,2} (?:statement|letter|message|tweet|post|note)\b
  `,
  'u',
);

/** The body whose statement a sentence tells of. */
export function issuerIn(words: string): Person | null {
  const name = ISSUER.exec(words)?.[1];
  return name ? { name, nation: null, sex: null, born: null } : null;
}

/** The body that speaks in a stretch of the writer’s words, as a speaker. */
export function bodyIn(words: string): Person | null {
  const name = (BODY.exec(words) ?? STATEMENT.exec(words))?.[1];
  return name ? { name, nation: null, sex: null, born: null } : null;
}

/** "a court source told Reuters", "the ruling said", "said her coach.": somebody speaks whom the article doesn’t name. */
const STRANGER = lean(
  wrapped`
    ^[,.]?\s*(?:an?|one|another|the|some|his|her|their)(?: [\p{L}\d’'.-]+){1,8}? (?:said|says|told|added|admitted
      |explained|insisted|read|commented|reported)\b
    |^[,.]?\s*(?:said|says|added|admitted|explained|insisted) (?:an?|one|another|his|her|their)(?: [\p{L}’'-]+){1,6}(?=[,.]|$)
  `,
  'iu',
);

/** "said a spokesman for Leeds City after Example won". */
const SPOKESMAN = lean(
  /^[,.]?\s*(?:said|says|added|admitted|explained|insisted) (?:an?|one|another) (?:[\p{Ll}-]+ ){0,3}(?:spokes(?:man|woman|person)|source|insider|onlooker|spectator|official|friend|fan|witness)\b(?!,? (?:of (?:his|hers) )?\p{Lu})/u,
);
/** Whether whoever speaks behind a quotation is told of without a name, before anybody else is named. */
export const isSpokesman = (words: string): boolean => SPOKESMAN.test(words.trimStart());

/** Whether the words behind a quotation give it to somebody without a name. */
export const isStrangers = (words: string): boolean => STRANGER.test(words.trimStart());
