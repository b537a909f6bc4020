import type { Source } from '../results/race.ts';
import { distinctSources } from '../results/source.ts';
import { plain } from '../wording/markdown.ts';
import { namesApart } from '../wording/names-apart.ts';

/** The last line of a picture, lists first, as it may be cut: "World Athletics all-time lists to Jul 2023 · The SportsRush". */
export function sourceLine(named: readonly Source[]): string {
  const sources = distinctSources(named);
  const nameOf = namesApart(sources, ({ short }) => short);
  return sources
    .sort((a, b) => Number(b.kind === 'list') - Number(a.kind === 'list'))
    .map((source) => plain(nameOf(source)))
    .join(' · ');
}
