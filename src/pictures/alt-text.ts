/** Discord takes at most so many characters as the description of an attachment. */
const LONGEST = 1024;

/** Sentences as the description of a picture: as many of the first as fit, with "…" for the rest. */
export function altText(sentences: readonly string[]): string {
  const whole = sentences.map((sentence) => sentence.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  const all = whole.join(' ');
  if (all.length <= LONGEST) return all;
  const ends = whole.map((_, i) => whole.slice(0, i + 1).join(' ').length);
  const cut = ends.findLast((end) => end <= LONGEST - 2);
  return cut === undefined ? `${all.slice(0, LONGEST - 1).toWellFormed()}…` : `${all.slice(0, cut)} …`;
}
