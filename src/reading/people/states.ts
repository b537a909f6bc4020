import { MANNER_OF_PLACE } from '../signs/manner.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

export const ORDINAL = 'second|third|fourth|fifth|sixth|seventh|eighth';
/** What is said of somebody between the name and the state: "Example (Kenya), 22, of Leeds also". */
const OF_SOMEBODY = [
  String.raw`(?: \([^()\d]{1,40}\))?`,
  either(
    String.raw`, (?:(?:only|just|still|aged) )?\d{2},(?= (?:${MANNER_OF_PLACE} )?(?:second|third|fourth|fifth|\p{Ll}+th)\b)`,
    wrapped`
      , (?:the|an?|who|whom|in his|in her|his|her|one of|winner|champion|runner-up|second|third|fastest|still|so|once) [^,;]{3,60},
      (?= (?:(?:(?:${MANNER_OF_PLACE}|only|just|well|back|home|still|trailing|content with|happy with) ){0,2}(?:in )?(?:${ORDINAL}|\d+th)
        |(?:all|both|each) \p{Ll}+
        |\p{Ll}+ing (?:(?:in|home|through|up|on|back|late|strongly|well) ){0,2}(?:(?:for|to take|to claim|to snatch) )?(?:second|third|\p{Ll}+th|silver|bronze|the))
        \b)
    `,
  ),
  String.raw`?(?:,? (?:of|from) (?:the )?(?:same )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: club| school| college)?)?`,
  wrapped`
    (?: (?:himself|herself|also|again|then|now|still|only|just|back|home|well|down|close|\p{Ll}+ly|${MANNER_OF_PLACE}|close|enough|not|far|hot
      |right|hard))*
  `,
].join('');
const BACK = '(?:back|behind|adrift|away|down)';
const IN_STATE = either(
  String.raw` a (?:further )?[\p{Ll}\d. -]{3,30}${BACK}`,
  String.raw` (?:a further )?(?:[\p{Ll}\d.-]+ |[\d.]+)(?:seconds?|secs?|hundredths?|metres|points|minutes?|m|cm) (?:further )?${BACK}`,
  String.raw` behind\b`,
  String.raw` next\b`,
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
const BEHIND_COMMA = /,\s+$/;

/** "tied with Sample at 4.40m", "level on points with Sample": whoever is named beside acts no more than that. */
const BESIDE = lean(
  /\b(?:tied|tying|level|equal|dead-?heated|drew|drawn|together|along|compared|shared)(?: (?:on|at|in|for) [\p{L}\d.:]+){0,2} $/u,
);

/** Whether what stands before "with" and what stands behind the name make it a clause: "with Example third". */
export const tellsState = (head: string, rest: string): boolean =>
  (STATE.test(rest) && !BESIDE.test(head)) || (BEHIND_COMMA.test(head) && CAME_TO.test(rest));
