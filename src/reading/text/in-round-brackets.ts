/** What stands in square brackets, and is no note’s number. */
const SQUARE = /\[([^[\]\n]{0,59}[^[\]\n\d][^[\]\n]{0,59})\]/g;

/** A text with the square brackets of those who type no others round: "Ann Sample [Kenya] 50.12" is as long with either. */
export const inRoundBrackets = (text: string): string => (text.includes('[') ? text.replace(SQUARE, '($1)') : text);
