import type { Source } from '../results/race.ts';
import { distinctSources } from '../results/source.ts';
import { plain } from './markdown.ts';

/** The last line of a picture: "The Guardian · article 11366649". */
export const sourceLine = (sources: readonly Source[]): string =>
  distinctSources(sources)
    .map(({ short }) => plain(short))
    .join(' · ');
