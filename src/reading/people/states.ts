import { MANNER_OF_PLACE } from '../signs/manner.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { asidesBehind } from './asides.ts';

const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth';
/** What is said of somebody between the name and the state: "Example (Kenya), 22, of Leeds also". */
const OF_SOMEBODY = [
  String.raw`(?: \([^()\d]{1,40}\))?`,
  String.raw`(?:,? (?:of|from) (?:the )?(?:same )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: club| school| college)?)?`,
  wrapped`
    (?: (?:himself|herself|also|again|then|now|still|only|just|back|home|well|down|close|\p{Ll}+ly|${MANNER_OF_PLACE}|close|enough|not|far|hot
      |right|hard))*
  `,
].join('');
const BACK = '(?:back|behind|adrift|away|down)';
const IN_STATE = either(
  String.raw` a (?:further )?[\p{Ll}\d. -]{3,30}${BACK}`,
  String.raw` (?:a further )?(?:[\p{Ll}\d.-]+ |[\d.]+)(?:seconds?|secs?|hundredths?|metres|points|minutes?|m|cm) (?:further )?${BACK}`,
  String.raw` (?:behind|next|through|on the (?:podium|rostrum)|in the medals|into the (?:semi-)?finals?)\b`,
  String.raw` at (?=\d)`,
  String.raw` (?:timed|clocked|credited) (?:at|in|with)\b`,
  String.raw` (?:given|awarded) (?:an? (?:\p{Ll}+ )?(?:time|mark) of )?(?=\d)`,
  ' on (?:his|her) ',
  String.raw`,? (?:all|both|each) (?:given|timed|clocked|credited|clocking|recording|running|on|in)\b`,
  String.raw` (?:PR|PB|\p{Ll}+)ing\b`,
  String.raw` \d`,
  String.raw` (?:(?:content|happy|satisfied) with |in )?(?:${ORDINAL}|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b`,
  String.raw` (?:the |a )?(?:\p{Ll}+ )?(?:winner|runner-up)\b`,
  String.raw` \((?=[^)]*\d)`,
);
/** "with Example third in 3:31.20", "with Sample clocking 3:31.40": what makes "with" a clause. */
const STATE = lean(`^${OF_SOMEBODY}${IN_STATE}`, 'u');

/** ", with Example rewarded for her bravery with 22.14", ", with Sample no more than fourth": told between commas, up to the mark or the place that it came to. */
const CAME_TO = lean(
  wrapped`
    ^${OF_SOMEBODY} (?!(?:watching|looking|absent|missing|injured|sidelined|resting|retired|suspended|banned|coaching|pacing|helping)\b)
    (?:\p{Ll}+(?:ed|en|ing)|left|kept|caught|brought|unable|nowhere|no (?:better|more|higher) than|never|too|not|eventually|out)
    (?=[ ](?:[^,;.()]|[.,](?=\d)){0,60}?
      (?:\d[:.]\d\d|\b(?:${ORDINAL}|ninth|tenth|\d{1,2}th|silver|bronze)\b(?! (?:lap|bend|round|attempt|hurdle|barrier|time|year|leg))))
  `,
  'u',
);
/** "with Example the leading Briton in fifth", "with Sample best of the rest in 22.40": somebody by a title, up to where or how they came in. */
const AS_WHOM = lean(
  wrapped`
    ^${OF_SOMEBODY} (?:the|an?|best|fastest|quickest|first|next|last)(?: (?!(?:watching|absent|missing|spectator|non-starter|pacemaker|coach)\b)[\p{L}\d’'-]+){1,8}? (?:in|with|on)
    (?=[ ](?:an? (?:[\p{Ll}’'-]+ ){1,3}(?:of )?)?(?:\d+[:.]\d|(?:${ORDINAL}|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b))
  `,
  'u',
);
const BEHIND_COMMA = /,\s+$/;

/** "tied with Sample at 4.40m", "level on points with Sample": whoever is named beside acts no more than that. */
const BESIDE = lean(
  /\b(?:tied|tying|level|equal|dead-?heated|drew|drawn|together|along|compared|shared)(?: (?:on|at|in|for) [\p{L}\d.:]+){0,2} $/u,
);

const isState = (head: string, rest: string): boolean =>
  ((STATE.test(rest) || AS_WHOM.test(rest)) && !BESIDE.test(head)) || (BEHIND_COMMA.test(head) && CAME_TO.test(rest));

/** What a clause tells of somebody without a verb: "with Example third", "and Sample, who had led, fourth". */
export interface State {
  /** What is told in passing between the name and the state. */
  readonly aside: Span | null;
}

/** The state of whoever was named up to a place, by what stands before them; null where none is told. */
export function stateBehind(text: string, head: string, { start, end }: Span): State | null {
  const follows = (at: number) => isState(head, text.slice(at, Math.min(end, at + REACH)));
  if (follows(start)) return { aside: null };
  const aside = asidesBehind(text, start, end).find((one) => follows(one.end));
  return aside ? { aside } : null;
}
/** No state is longer, in characters. */
const REACH = 120;
