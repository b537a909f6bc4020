/** "I think" opens what anybody says. */
const OPENING = /\bI (?:think|guess|mean|believe|suppose)\b/g;
const OF_ONESELF = /\b(?:I|me|my|mine|myself)\b|\d[:.]\d/;
/** A capital inside a sentence: somebody or something has a name. */
const NAMED = /[\p{Ll},;] (?!I\b)\p{Lu}/u;

/** "It’s almost two weeks since Paris": what counts from the day it was said tells nobody later who said it. */
const OF_THAT_DAY =
  /\b(?:(?:days|weeks|months) (?:since|ago|later|away)|today|tonight|tomorrow|yesterday|this (?:week|month|morning|evening)|(?:next|last) (?:week|month))\b/i;

/** Whether words tell of the one who says them, or of somebody or something by name, whenever they are read: "It comes down to execution" is anybody's. */
export function isTelling(text: string): boolean {
  const said = text.replace(OPENING, '');
  return OF_ONESELF.test(said) || (NAMED.test(said) && !OF_THAT_DAY.test(said));
}
