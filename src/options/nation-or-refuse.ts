import { fold } from '../athletics/name.ts';
import { demonyms, type Nation, nationFlying, nationNamed, nationOf, nations } from '../athletics/nation.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { either } from '../wording/either.ts';
import { isBlank } from '../wording/markdown.ts';
import { typedText } from './found-or-refuse.ts';
import { nationsAbroad } from './nation-abroad.ts';

const SUGGESTIONS = 3;
/** How many letters have to be right for a nation to be suggested: as many as possible. */
const BEGINNINGS = [6, 5, 4, 3] as const;

/** Names of nations begin with some of these: “África do Sul”. */
const CONTINENT = /^(?:africa|asia|europe|oceania|(?:(?:north|south|central) )?america)$/;

const inEnglish = (text: string): Nation[] => {
  const typed = fold(text);
  if (typed === '') return [];
  return nations.filter(({ code, names, demonyms }) =>
    [code, ...names, ...demonyms].some((name) => fold(name).startsWith(typed)),
  );
};

/** Those whose code, name or demonym begins so, or whose flag it is; where there are none, those whose name in another language does. */
export function nationsBeginning(text: string): Nation[] {
  if (fold(text) === '') {
    const flying = nationFlying(text.trim());
    return flying ? [flying] : [];
  }
  const found = inEnglish(text);
  return found.length > 0 ? found : nationsAbroad(text);
}

/** The nation a text means: by code, also of one that is gone, by name in any language, by demonym or by flag. @throws Refusal when it is none. */
export function nationOrRefuse(text: string, again: (code: string) => Invocation): Nation {
  if (isBlank(text)) throw new Refusal('Which nation? Write its name or its three letters, such as “Norway” or “KEN”.');
  if (CONTINENT.test(fold(text)))
    throw new Refusal(`${typedText(text)} is a continent. Name one of its nations, such as “Norway” or “KEN”.`);
  const [only, another] = nationsBeginning(text);
  const called = nationOf(demonyms.get(text.trim().toLowerCase()) ?? '');
  const found = nationOf(text.trim().toUpperCase()) ?? nationNamed(text) ?? called ?? (another ? undefined : only);
  if (found) return found;
  const near = BEGINNINGS.map((length) => inEnglish(text.slice(0, length)));
  const offered = (near.find(({ length }) => length > 0) ?? []).slice(0, SUGGESTIONS);
  const hint =
    offered.length > 0
      ? `Did you mean ${either(offered.map(({ name }) => name))}?`
      : 'Write its name or its three letters, such as “Norway” or “KEN”.';
  throw new Refusal(
    `No nation called ${typedText(text)}. ${hint}`,
    offered.map(({ code, name }) => ({ label: name, invocation: again(code) })),
  );
}
