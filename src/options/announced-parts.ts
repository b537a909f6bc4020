import { type Part, parts } from '../announcements/subscription.ts';
import { fold } from '../athletics/name.ts';
import { partNames } from '../cards/part-names.ts';
import type { Complete } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { choiceOf } from './choices.ts';
import { typedText } from './found-or-refuse.ts';

const SEPARATOR = /[,;+&]| and /;

const partNamed = (text: string): Part | undefined =>
  parts.find((part) => [part, partNames[part]].some((name) => fold(name).startsWith(fold(text))));

const nameAll = (all: readonly Part[]): string => all.map((part) => partNames[part]).join(', ');

/** The parts that a text names, "news, quote", in their order; all of them for "everything". @throws Refusal that names those there are */
export function partsOrRefuse(text: string): readonly Part[] {
  const words = text.split(SEPARATOR).filter((word) => fold(word) !== '');
  if (words.length === 0 || words.some((word) => ['everything', 'all'].includes(fold(word)))) return parts;
  const named = words.map((word) => {
    const part = partNamed(word);
    if (part) return part;
    throw new Refusal(
      `I can’t announce ${typedText(word.trim())}. Choose from ${nameAll(parts)}, such as “news, quote”.`,
    );
  });
  return parts.filter((part) => named.includes(part));
}

/** Each way to put parts together, the fullest first. */
const together: readonly (readonly Part[])[] = Array.from({ length: 2 ** parts.length - 1 }, (_, i) =>
  parts.filter((_part, bit) => ((i + 1) >> bit) % 2 === 1),
).sort((a, b) => b.length - a.length);

/** Parts, alone and together, that have all the words typed. */
export const completeParts: Complete = (_, typed) => {
  const asked = fold(typed).split(' ');
  return together
    .map(nameAll)
    .filter((name) => asked.every((word) => fold(name).includes(word)))
    .map((name) => choiceOf(name, name));
};
