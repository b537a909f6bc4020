/** "I think" opens what anybody says. */
const OPENING = /\bI (?:think|guess|mean|believe|suppose)\b/g;
const OF_ONESELF = /\b(?:I|me|my|mine|myself)\b|\d[:.]\d/;
/** A capital inside a sentence: somebody or something has a name. */
const NAMED = /[\p{Ll},;] (?!I\b)\p{Lu}/u;

/** Whether words tell of the one who says them, or of somebody or something by name or by a mark: "It comes down to execution" is anybody's. */
export function isTelling(text: string): boolean {
  const said = text.replace(OPENING, '');
  return OF_ONESELF.test(said) || NAMED.test(said);
}
