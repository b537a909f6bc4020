import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { Owner, Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { acting } from './acting.ts';
import { alone } from './as-owners.ts';
import type { Way } from './asked.ts';
import { isNear } from './going-on.ts';

/** "beat Sample into second", "relegated Sample to second": the place is Sample’s; "beat Sample to second" isn’t. */
const MOVED =
  '(?:push|relegat|consign|demot|restrict|limit|confin|reduc|forc|condemn|bump|shov|knock|shunt|dropp)(?:e?d|es|s|e|ing)?';
const PUSHED = beforeName(String.raw`\b${MOVED} `);
const BEATEN = beforeName(
  wrapped`
    \b(?:${MOVED}|beat(?:s|ing)?|(?:edg|pipp?|defeat|outkick|outsprint|outlean|outdip|nipp?|squeez|nudg|sen[dt]|led|lead)(?:ed?|s|es|ing)?)
    (?: (?:out|home))?[ ]
  `,
);
/** "Sample (11.01) into second", "Sample, who ran 3:33.10, into second", "Sample, the European champion, back to second". */
const ON_TO_PLACE = lean(
  wrapped`
    ^(?: of (?:the )?\p{Lu}[\p{L} ]{2,30})?(?: \([^()]{1,40}\))?
    (?:,? (?:who|whose|the|an?|still|last|in) (?:[^,;.()]|[.,](?=\d)){2,80},|, \d\d,)? (?:(?:back|down|narrowly|just) )*$
  `,
  'u',
);
/** "was outsprinted for the bronze by Sample", "pipped to silver by Sample": the place is theirs who came past. */
const DENIED = lean(
  wrapped`
    (?:\b(?:was|were|been|being|be|got)|,) (?:\p{Ll}+ )?
    (?:beaten|pipped|edged|nudged|squeezed|nipped|outsprinted|outkicked|outleaned|outdipped|denied)
    (?: out)?(?: \p{Ll}+ly| (?:on|at) the (?:line|tape|death|last))?(?: (?:for|to|out of))?(?: the)? $
  `,
  'u',
);
const LOST = /^(?:(?:for|to|out of) )?(?:the )?(?:gold|silver|bronze|runners?-up|second|third|\p{Ll}+th)\b/u;
const BY_NAME = beforeName(String.raw`\bby `);
/** In characters, of the words before a name. */
const HEAD = 60;

/** Who takes a place that somebody is told to have been beaten to; nobody where that isn’t told. Null for any other place. */
function takenFrom(text: string, { mentions, sentence }: Telling, sign: Sign): Owner[] | null {
  if (sign.kind !== 'place' || !LOST.test(text.slice(sign.start, sentence.end))) return null;
  if (!DENIED.test(text.slice(Math.max(sentence.start, sign.start - HEAD), sign.start))) return null;
  const isTaker = ({ start, possessive }: Mention) =>
    start >= sign.end && !possessive && BY_NAME.test(text.slice(sign.end, start));
  const taker = mentions.find(isTaker);
  return taker ? alone(taker) : [];
}

/** Where the "into" of a place stands, which needn’t be one of its own words. */
const INTO = /\b(?:in)?to $/;
const startOf = (text: string, { start }: Sign): number =>
  start - (INTO.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0);

/** Who is told to have been beaten into a place, or pushed down to it. */
function beatenInto(text: string, { mentions }: Telling, sign: Sign): Mention | undefined {
  if (sign.kind !== 'place') return undefined;
  const start = startOf(text, sign);
  const head = text.startsWith('into ', start) ? BEATEN : text.startsWith('to ', start) ? PUSHED : null;
  return mentions.findLast(
    (one) =>
      one.end <= start &&
      !one.possessive &&
      head?.test(text.slice(Math.max(0, one.start - HEAD), one.start)) &&
      ON_TO_PLACE.test(text.slice(one.end, start)),
  );
}

/** A place that somebody was beaten into, or denied, and a mark right behind it: theirs who beat where the beaten one has another, "won in 11.10, beating Sample into second in 11.20" theirs who were beaten. */
export const ofBeaten: Way = ({ text, telling, sign, found }) => {
  const taken = takenFrom(text, telling, sign);
  if (taken) return taken;
  const beaten = beatenInto(text, telling, sign);
  if (beaten) return alone(beaten);
  const previous = found.at(-1);
  const before = sign.kind === 'mark' && previous ? beatenInto(text, telling, previous.sign) : undefined;
  if (!before || !previous || !isNear(text, previous.sign, sign)) return null;
  const marked = found.flatMap(({ sign: { kind }, owners }) => (kind === 'mark' ? owners : []));
  if (marked.some(({ person }) => person === before.person)) return acting(text, telling, before);
  return marked.length > 0 ? alone(before) : null;
};
