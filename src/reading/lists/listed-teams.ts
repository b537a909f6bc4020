import { nationNamed } from '../../athletics/nation.ts';
import { teamNamed, teamOfNation } from '../people/teams.ts';
import { lean } from '../text/lean.ts';
import { isNationAlone, type ListedName, listedName } from './list-names.ts';

/** A club or a school by its name: "Leeds City", "Racing Club de Nice", "Bronx Prep B". */
const CLUB = lean(
  /^\p{Lu}[\p{L}\p{M}\d.’'&]*(?:-\p{L}+)?(?:[ -](?:of|and|the|&|de|du|di|la|le|\d|\p{Lu}[\p{L}\p{M}\d.’'&]*)){0,6}$/u,
);
/** What stands before a mark in a relay’s list and is no team. */
const NO_TEAM = /\b(?:heats?|race|final|section|wind|records?|results?|splits?|legs?|men|women|boys|girls|mixed)\b/i;
const BRACKETS = /\(([^()]*)\)?/g;
/** Between a team and its runners, and between them. */
const BETWEEN = /\s*[,;:/]\s*|\s+[–—-]\s+/;

/** "Great Britain & NI" is Britain’s team, and so is "Team GB". */
const shortened = (words: string): string =>
  words.replace(/ (?:&|and) N(?:\.?I\.?|orthern Ireland)$/i, '').replace(/^Team (?=\p{Lu})/u, '');

function national(words: string): ListedName | null {
  const name = shortened(words);
  const team = isNationAlone(name) ? (teamNamed(name) ?? teamOfNation(nationNamed(name)?.code ?? '')) : undefined;
  return team ? { name: team.name, affiliation: name } : null;
}

const club = (name: string, affiliation: string): ListedName | null =>
  CLUB.test(name) && !NO_TEAM.test(name) ? { name, affiliation } : null;

/** Reads what a relay’s list prints before a mark: "France (Ann Sample, Beth Other, …)", "Leeds City", "Sample, Other, Third, Fourth (Jamaica)". Runners of no team are nobody’s. */
export function listedTeam(printed: string): ListedName | null {
  const words = printed.replace(/^[^\p{L}]+/u, '').replace(/\s+/g, ' ');
  const bracketed = [...words.matchAll(BRACKETS)].map(([, inside = '']) => inside.trim());
  const parts = words.replace(BRACKETS, ' ').replace(/\s+/g, ' ').split(BETWEEN);
  const [first = '', second = '', ...others] = parts.map((part) => part.trim()).filter(Boolean);
  const [of = null, ...further] = bracketed.flatMap((inside) => national(inside) ?? []);
  const team = national(first);
  if (team || others.length > 0) return team ?? (further.length === 0 ? of : null);
  const isSomebody = listedName(first) !== null && (of !== null || listedName(second) !== null);
  return isSomebody ? null : club(first, (of ?? national(second))?.affiliation ?? '');
}
