import { fold } from '../athletics/name.ts';

/** Written family name first in English, too, though lists print the given name first for everybody. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CHN']);

/** A name as it is written, and the others somebody goes by: "Liu Xiang", with "Xiang Liu" among the others. */
export function familyNameFirst(name: string, aliases: readonly string[], nation: string) {
  const [given, family, ...more] = name.split(' ');
  const turned = `${family} ${given}`;
  const isTurned = aliases.some((alias) => fold(alias) === fold(turned));
  if (!FAMILY_FIRST.has(nation) || family === undefined || more.length > 0 || isTurned) return { name, aliases };
  return { name: turned, aliases: [...aliases, name] };
}
