import { surname } from '../athletics/name.ts';
import { printable } from './printable.ts';
import { textWidth } from './text-width.ts';

/** The beginning of a text that is at most `width` wide, with "…" when it was cut. */
export function cutText(text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  const whole = printable(text);
  if (textWidth(whole, size, weight) <= width) return whole;
  let [kept, left] = ['', width - textWidth('…', size, weight)];
  for (const glyph of whole) {
    left -= textWidth(glyph, size, weight);
    if (left < 0) break;
    kept += glyph;
  }
  return `${kept.trimEnd()}…`;
}

/** A name in a width: whole, with an initial, the surname alone, or its beginning. */
export function fitName(name: string, width: number, size: number, weight: 400 | 600 = 400): string {
  const whole = printable(name);
  const last = surname(whole);
  const forms = last === whole ? [whole] : [whole, `${Array.from(whole)[0]}. ${last}`, last];
  return forms.find((form) => textWidth(form, size, weight) <= width) ?? cutText(last, width, size, weight);
}
