import { fold } from '../athletics/name.ts';

/** Written family name first in English, too, though lists print the given name of nearly everybody first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN']);

/** Common Chinese family names that are seldom given names: one of them in front tells that a name is in its order already. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'cai cao chen cheng cui deng ding dong du feng gao gong guo han he hu huang jiang li liang liu luo ma niu pan peng shen shi song su sun ' +
    'tang tian wang wu xiao xie xu yang ye yuan zeng zhang zhao zheng zhong zhou zhu zou'
  ).split(' '),
);

const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(fold(word));

/** A name as it is written, and the others somebody goes by: "Liu Xiang", with "Xiang Liu" among the others. */
export function familyNameFirst(name: string, aliases: readonly string[], nation: string) {
  const [given, family, ...more] = name.split(' ');
  if (!FAMILY_FIRST.has(nation) || given === undefined || family === undefined || more.length > 0)
    return { name, aliases };
  const turned = `${family} ${given}`;
  const isKnownTurned = aliases.some((alias) => fold(alias) === fold(turned));
  if (isKnownTurned) return { name, aliases };
  return isFamilyName(given) && !isFamilyName(family)
    ? { name, aliases: [...aliases, turned] }
    : { name: turned, aliases: [...aliases, name] };
}
