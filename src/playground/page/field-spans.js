/** @import { APIEmbedField } from 'discord-api-types/v10' */

/** Fields in Discord's grid of twelve columns: up to three inline ones share a row. @param {readonly APIEmbedField[]} fields */
export function fieldSpans(fields) {
  /** @type {number[]} */
  const spans = [];
  for (let i = 0; i < fields.length; ) {
    const after = fields.slice(i).findIndex(({ inline }) => !inline);
    const run = after === -1 ? fields.length - i : after;
    const inRow = Math.max(1, Math.min(3, run));
    spans.push(...Array.from({ length: inRow }, () => (run === 0 ? 12 : 12 / inRow)));
    i += inRow;
  }
  return spans;
}
