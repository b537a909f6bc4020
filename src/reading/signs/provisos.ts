import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { MEDAL_WORD } from './places.ts';

/** "Jamaica would move up to gold, with Japan getting silver", "if the sample is positive, Japan is awarded silver": what a verdict may bring, to the end of the sentence. */
const PROVISO = lean(
  wrapped`
    \b(?:(?:would|could|might|may|will|stands? to
        |(?:is|are|was|were) (?:now )?(?:set|due|likely|expected|in line) to)
      (?: (?:now|yet|still|then|also|instead|all|both))* (?:be (?:promoted|upgraded|elevated|awarded|bumped|moved|handed|given)|move up|inherit|receive|mean)
      |(?:if|should|were) (?:[^.;,]|,(?=\d)){0,60}\b
        (?:verdict|sample|appeals?|test|ban|guilty|doping|upheld|confirmed|positive|disqualified|disqualification|stripped)\b
    ).*
  `,
  'gimu',
);
/** "…, but Sample won in 11.02". */
const TURN = /,? but (?!if\b)/;

/** The stretches of a sentence that hang on a verdict. */
export const provisosIn = (text: string, sentence: Span): readonly Span[] =>
  hinted(MEDAL_WORD, PROVISO, text, sentence).map(({ 0: words, start, end }) => ({
    start,
    end: start + (TURN.exec(words)?.index ?? end - start),
  }));
