import { fold } from '../athletics/name.ts';
import { type Nation, nationNamed, nationOf, nations } from '../athletics/nation.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { isBlank } from '../wording/markdown.ts';
import { typedText } from './found-or-refuse.ts';

const SUGGESTIONS = 3;
/** How many letters have to be right for a nation to be suggested: as many as possible. */
const BEGINNINGS = [6, 5, 4, 3] as const;

/** Those whose code, name or demonym begins so. */
export const nationsBeginning = (text: string): Nation[] =>
  nations.filter(({ code, names, demonyms }) =>
    [code, ...names, ...demonyms].some((name) => fold(name).startsWith(fold(text))),
  );

/** The nation a text means: by code, also of one that is gone, by name or by demonym. @throws Refusal when it is none. */
export function nationOrRefuse(text: string, again: (code: string) => Invocation): Nation {
  if (isBlank(text)) throw new Refusal('Which nation? Write its name or its three letters, such as “Norway” or “KEN”.');
  const [only, another] = nationsBeginning(text);
  const found = nationOf(text.trim().toUpperCase()) ?? nationNamed(text) ?? (another ? undefined : only);
  if (found) return found;
  const near = BEGINNINGS.map((length) => nationsBeginning(text.slice(0, length)));
  throw new Refusal(
    `No nation called ${typedText(text)}. Write its name or its three letters, such as “Norway” or “KEN”.`,
    (near.find(({ length }) => length > 0) ?? [])
      .slice(0, SUGGESTIONS)
      .map(({ code, name }) => ({ label: name, invocation: again(code) })),
  );
}
