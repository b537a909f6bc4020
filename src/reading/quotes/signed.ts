import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { type Attribution, NOBODY, type Place, saidBy } from './attribution.ts';

/** "– Kenyan marathon runner Bill Clock": what stands before the name that signs; "– the coach of Bill Clock" is another. */
const TITLE = lean(
  /^\s*(?:--|[–—]|- )?\s*(?:[\p{L}\d’'.-]+ ){0,6}(?<!\b(?:about|by|for|from|not|of|on|to|with) (?:the )?)$/u,
);
const DASH = /^\s*(?:--|[–—]|- )/;

/** "– Quill on her win", of a Quill whom the text introduces nowhere. */
const BY_STRANGER = lean(/^ ?(?:--|[–—]) ?\p{Lu}/u);

/** What a line that only signs can say behind the name: "Max Sample, after his final.", and no verb of its own. */
const SIGNED = /^(?:\.?$|,? (?:after|on|following|about|before) .*$|, (?:who|whose|the|an?|\d+) [^,]*\.?$)/;

const SENTENCE = /[.!?…]$/;

/**
 * Who signs words that fill the line before: "…" – Jane Example on her win. Or, on a line below, a name with what its owner
 * is and no verb: "Sprinter Max Sample, after his final."
 */
export function signedBelow(text: string, place: Place, told: readonly Telling[]): Attribution | null {
  const { quotation, block, next } = place;
  const { outer } = quotation;
  if (outer.start !== block.start || !SENTENCE.test(text.slice(quotation.start, quotation.end).trim())) return null;
  const led = told.find(({ sentence }) => sentence.end > outer.end);
  const mention = led?.mentions.find(({ start, form }) => start >= outer.end && form === 'name');
  if (!mention && BY_STRANGER.test(text.slice(outer.end, block.end))) return NOBODY;
  if (!led || !mention || (next && next.outer.start < mention.end)) return null;
  const before = text.slice(outer.end, mention.start);
  if (mention.start < block.end) {
    const isSigned = DASH.test(before) && TITLE.test(before) && !mention.possessive;
    return isSigned ? saidBy(mention.person, 'signs the words', led) : null;
  }
  const isBelow = outer.end === block.end && /^\s*\n\s*/.test(before) && TITLE.test(before.trimStart());
  const isSigned = isBelow && SIGNED.test(text.slice(mention.end, led.sentence.end));
  return isSigned ? saidBy(mention.person, 'signs the words', led) : null;
}
