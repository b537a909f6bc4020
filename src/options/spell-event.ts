import { eventWords } from '../athletics/parse-event.ts';
import { editDistance } from '../lists/edit-distance.ts';

/** Of so many letters one may be wrong: "javlin", "steeplchase", "hurdels". */
const LETTERS_A_MISTAKE = 4;

/** The word of events that a word is a misspelling of; the word itself when it is one, is of none, or may be of several. */
function spelled(word: string): string {
  const most = Math.min(2, Math.floor((word.length + 1) / LETTERS_A_MISTAKE));
  if (most === 0 || eventWords.includes(word)) return word;
  const distances = eventWords.map((own) => [own, editDistance(word, own, most)] as const);
  const least = Math.min(most, ...distances.map(([, distance]) => distance));
  const [near, another] = distances.filter(([, distance]) => distance === least);
  return near && !another ? near[0] : word;
}

/** A text about an event with the words of events as they are spelled: "women’s javlin" as "women’s javelin". */
export const spellEvent = (text: string): string => text.replace(/[a-z]{3,}/gi, (word) => spelled(word.toLowerCase()));
