import type { APIEmbedField } from 'discord-api-types/v10';
import type { Source } from '../results/race.ts';
import { link, plain } from '../wording/markdown.ts';
import { namesApart } from '../wording/names-apart.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (n: number): string => Array.from(String(n), (digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');

/** The sources of one card, numbered in the order they are first named. */
export interface SourceNotes {
  /** "¹ ²" for these sources: "¹²" would be the twelfth. */
  readonly note: (sources: readonly Source[]) => string;
  /** "Sources: ¹ The SportsRush · ² article d91375d9", each number with its name in one line; empty without sources. */
  readonly footer: string;
  /** Where to read on, when a source has an address. */
  readonly links: APIEmbedField[];
}

/** Numbers the sources of a card. */
export function numberSources(named: readonly Source[]): SourceNotes {
  const sources = [...new Map(named.map((source) => [source.id, source])).values()];
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const numberOf = ({ id }: Source): number => numbers.get(id) ?? 0;
  const nameOf = namesApart(sources, ({ short }) => short);
  const list = sources.map((source) => `${superscript(numberOf(source))}\u00a0${plain(nameOf(source))}`);
  const links = sources
    .filter(({ url }) => url !== null)
    .map((source) => `${superscript(numberOf(source))} ${link(nameOf(source), source.url)}`);
  return {
    note: (cited) =>
      [...new Set(cited.map(numberOf))]
        .filter((n) => n > 0)
        .sort((a, b) => a - b)
        .map(superscript)
        .join(' '),
    footer: list.length > 0 ? `${list.length === 1 ? 'Source' : 'Sources'}: ${list.join(' · ')}` : '',
    links: links.length > 0 ? [{ name: 'Read on', value: links.join(' · ') }] : [],
  };
}
