import { disciplines } from '../athletics/discipline.ts';
import { words } from '../athletics/name.ts';

/** Of whom an event is, and whether it is indoors. */
const KIND = /^(?:(?:wo)?mens?|ladies|mixed|(?:in|out)doors?)$/;

/** Shorter beginnings could be of anything. */
const SHORTEST = 3;

/** Whether a word is one of a name, or begins one; a figure is whole. */
const isOf = (typed: string, own: readonly string[]): boolean =>
  own.includes(typed) ||
  (/^\p{L}+$/u.test(typed) && typed.length >= SHORTEST && own.some((one) => one.startsWith(typed)));

/** The text with the whole name of the only event whose words it begins, in whatever order: "women hept", "race walk 35"; null when there is none. */
export function begunEvent(text: string): string | null {
  const typed = words(text);
  const what = typed.filter((word) => !KIND.test(word));
  const isOne = what.some((word) => word.length >= SHORTEST);
  const found = isOne ? disciplines.filter(({ name }) => what.every((word) => isOf(word, words(name)))) : [];
  const [only, another] = found;
  return only && !another ? [...typed.filter((word) => KIND.test(word)), only.name.toLowerCase()].join(' ') : null;
}
