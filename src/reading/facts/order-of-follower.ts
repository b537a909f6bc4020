import type { Mention } from '../people/mention.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** Between somebody and how far they were back, without a verb: "Sample (Leeds)", "Sample of Kenya", "Sample, the champion,". */
const BESIDE = lean(
  /^(?:,? (?:of|from) \p{Lu}\p{L}+| \([^()\d]{2,30}\)|, (?:who|the|an?|his|her|last) (?:[^,;.()]|\.(?=\d)){2,90},)?(?: (?:in )?(?:second|third|\p{Ll}+th)(?: place)?)?,? $/u,
);
/** "was", "came home", "took silver", "had to settle for second,": what whoever was back did. */
const DONE = lean(
  wrapped`
    \b(?:was|were|finish(?:ed|ing)|came|coming|cross(?:ed|ing)|arriv(?:ed|ing)|reach(?:ed|ing)|follow(?:ed|ing)|trail(?:ed|ing)|took|taking
      |settled?|claim(?:ed|ing)|placed|ended|earn(?:ed|ing)|collect(?:ed|ing)|got)
    (?: (?:the|an?|home|in|over|across|up|line|tape|finish|second|third|\p{Ll}+th|silver|bronze|for|him|her|them|distant|close|good|clear|comfortable
      |respectable|creditable|surprise|runner-up|next|still|place|medal|spot|position|with|to)){0,6},? $
  `,
  'u',
);

/** Who was back where a margin is told: whoever did something there, or is named right before. `between`: from who was named last to the margin. */
export function followerAt(between: string, last: Mention, actor: Mention | undefined): Mention | undefined {
  if (BESIDE.test(between) && last.form !== 'pronoun') return last.possessive ? undefined : last;
  return DONE.test(between) ? actor : undefined;
}
