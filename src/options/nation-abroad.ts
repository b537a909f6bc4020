import { Locale } from 'discord-api-types/v10';
import { fold } from '../athletics/name.ts';
import { type Nation, nations } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';

/** What nations are called in the languages that Discord speaks, folded; worked out when English knows no such nation. */
const inLanguages = oncePer((known: readonly Nation[]): readonly (readonly [name: string, nation: Nation])[] => {
  const languages = Object.values(Locale).map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const flagged = known.filter(({ iso }) => iso !== null);
  return flagged.flatMap((nation) => {
    const names = languages.flatMap((language) => language.of(nation.iso ?? '') ?? []);
    return [...new Set(names.map(fold))].filter(Boolean).map((name) => [name, nation] as const);
  });
});

/** Nations that are called so, or whose names begin so, in any language that Discord speaks: "Norge", "España", "Deutsch". */
export function nationsAbroad(text: string): Nation[] {
  const typed = fold(text);
  if (typed === '') return [];
  const named = inLanguages(nations);
  const exact = named.filter(([name]) => name === typed);
  const found = exact.length > 0 ? exact : named.filter(([name]) => name.startsWith(typed));
  return [...new Set(found.map(([, nation]) => nation))];
}
