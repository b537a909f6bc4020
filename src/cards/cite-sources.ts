import type { Source } from '../results/race.ts';
import { link, plain } from '../wording/markdown.ts';
import { numberSources, type SourceNotes } from './source-notes.ts';

/** Numbers the sources of a card; where one is all there is, it is named once and the lines stay clean. */
export function citeSources(named: readonly Source[]): SourceNotes {
  const [only, another] = new Map(named.map((source) => [source.id, source])).values();
  if (!only || another) return numberSources(named);
  const links = only.url === null ? [] : [{ name: 'Read on', value: link(only.short, only.url) }];
  return { note: () => '', footer: `Source: ${plain(only.short)}`, links };
}
