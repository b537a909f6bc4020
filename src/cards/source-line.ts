import type { Source } from '../results/race.ts';
import { distinctSources } from '../results/source.ts';
import { plain } from '../wording/markdown.ts';

/** The last line of a picture, lists first, as it may be cut: "World Athletics all-time lists to Jul 2023 · The SportsRush". */
export const sourceLine = (sources: readonly Source[]): string =>
  distinctSources(sources)
    .sort((a, b) => Number(b.kind === 'list') - Number(a.kind === 'list'))
    .map(({ short }) => plain(short))
    .join(' · ');
