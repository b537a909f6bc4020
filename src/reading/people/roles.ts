import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { beforeName, MODIFIERS } from './noun-phrase.ts';

const PREPOSITIONS = wrapped`
  from|to|over|against|by|through|via|behind|of|beside|next to|among|alongside|than|for|like|including|featuring|on
  |past|ahead of|in front of|off|out|despite|unlike|without|between|into|at|in|with
  |(?:him|her|them)sel(?:f|ves) and
`;
const IRREGULAR_VERBS = wrapped`
  beat|beats|beaten|left|leaves|saw|see|seen|held|hold|holds|overcame|overtook|caught|met|sent|gave|led|outran|broke
  |made|join|told|edges?|pips?|outkicks?|outsprints?|deny|denies|defeats?|relegates?|overhauls?
`;
/** Adjectives that look like verbs: "the reigning champion". */
const ADJECTIVES = wrapped`
  reigning|defending|rising|promising|leading|outstanding|training|talented|celebrated|experienced|fancied|favoured
  |unheralded|retired|disappointed|delighted|exciting|improving|charging|red|speed|need|unfolded|progressed|proceeded
  |arrived|loomed|beckoned|dawned|meeting|evening|morning|qualifying
`;

/** "fourth-placed Example" is a title, "out-kicked Example" isn’t. */
const VERB = String.raw`(?<!(?<!\bout)-)(?<!\b(?:the|an?|his|her|their) )(?!(?:${ADJECTIVES})\b)\p{Ll}{2,}(?:ed|ing)|to \p{Ll}+|(?:could|would|did|can|will) (?:it|he|she|they) \p{Ll}+`;

/** Words after which a person is not the one who acts. */
const NOT_ACTING = beforeName(
  String.raw`\b(?:(?:${PREPOSITIONS}|${IRREGULAR_VERBS}|${VERB})(?: (?:off|out|down|up|past|away|only))?)\s+`,
);

/** "won by Kerr", "a victory for Kerr", "there was no stopping Kerr", "nobody could live with Kerr": he acts all the same. */
export const ACTING_AFTER_ALL = beforeName(
  wrapped`
    \b(?:(?:won|taken|claimed) by|includ(?:ed|es)|featur(?:ed|es)
      |(?:victory|win|gold|silver|bronze|medal|place|finish|success|title|crown|record) for
      |no (?:stopping|denying|catching|holding|beating|touching|resisting|answer to|living with|way past)
      |(?:nobody|no[- ]one|none)(?: else| there)? (?:could|would|can|was able to|was going to) (?:\p{Ll}+ ){0,2}?(?:live with|stay with|go with|match|catch|touch|stop|hold|beat))
    \s+
  `,
);

/** "Japan’s duo of Example and Sample": they act. */
const TOGETHER = beforeName(
  String.raw`^\s*(?:[\p{L}’'-]+ ){0,5}(?:duo|trio|pair|pairing|twosome|threesome|quartet|foursome|team|squad|relay) of\s+`,
);

/** "finished 14th in a race won by Sample": it is another who acts. */
const OF_RACE = lean(/\bin (?:an?|the) (?:[\p{L}\d-]+ ){1,3}(?:won|taken|claimed) by\b/u);

/** "In the 800m Hodgkinson won": a sentence that opens with where doesn't act upon whoever follows. */
const FRONTED = lean(`^(?:In|At|On|Over) (?=\\S)${MODIFIERS}$`, 'iu');

/** "With a leap of 17.60m Example won": the mark is what "of" is about. */
const BEHIND_MARK = /\b(?:of|in|[Ww]ith|at|to) (?:an? )?[\d:,]*\.\d\d?(?:m| metres| seconds)? $/u;

/** No title is longer, in characters. */
const LONGEST_TITLE = 120;

const isActingAfterAll = (title: string): boolean => ACTING_AFTER_ALL.test(title) && !OF_RACE.test(title);

/** Whether somebody named after these words of a clause has something done to them, instead of doing it. */
export function isActedUpon(head: string): boolean {
  const title = head.slice(-LONGEST_TITLE);
  return (
    NOT_ACTING.test(title) &&
    !isActingAfterAll(title) &&
    !FRONTED.test(head) &&
    !TOGETHER.test(head) &&
    !BEHIND_MARK.test(title)
  );
}

const OUTDONE = beforeName(wrapped`
  \b(?:br(?:oke|eaks|eaking|oken)|beat(?:s|ing|en)?|smash(?:ed|es|ing)|better(?:ed|s|ing)|surpass(?:ed|es|ing)
    |eclips(?:ed|es|ing)|equall(?:ed|ing)|eras(?:ed|ing)|improv(?:ed|ing)|match(?:ed|ing)|took|taking|lower(?:ed|ing))
  \s+
`);
/** "broke Kerr’s record, finishing third": words after which it is another who did something. */
export const isOutdone = (head: string): boolean => OUTDONE.test(head);
