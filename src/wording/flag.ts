import { nationOf } from '../athletics/nation.ts';

const REGIONAL_A = 0x1f1e6;
const regional = (letter: string): number => REGIONAL_A + letter.charCodeAt(0) - 'A'.charCodeAt(0);

/** A nation's flag as an emoji; a white one for neutrals, refugees, states that are gone and the unknown. */
export function flag(nation: string | null): string {
  const iso = nation === null ? null : nationOf(nation)?.iso;
  return iso && /^[A-Z]{2}$/.test(iso) ? String.fromCodePoint(...Array.from(iso, regional)) : '🏳️';
}
