import type { Source } from './race.ts';

/** The lists as the source of what they say. */
export const listSource: Source = {
  kind: 'list',
  id: 'world-athletics-lists',
  short: 'World Athletics lists',
  url: null,
};
