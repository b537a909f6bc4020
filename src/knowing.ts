import type { Data } from './data/load.ts';
import type { Memory } from './memory/memory.ts';
import type { LearnedArticle } from './storage/articles.ts';
import type { World } from './world.ts';
import { worldsOf } from './worlds.ts';

/** All that a bot knows, which grows while it runs. */
export interface Knowing {
  /** Makes new worlds beside the old ones, with articles that they lack, and swaps. */
  readonly learn: (articles: readonly LearnedArticle[]) => void;
  /** What it knows where this is remembered, but for the moment and chance. */
  readonly worldWith: (memory: Memory) => Omit<World, 'now' | 'random'>;
}

/** What is known at the start, and all that is learned. */
export function knowing(data: Data): Knowing {
  let known = data;
  let worlds = worldsOf(known);
  let learned: World['learned'] = new Map();
  return {
    learn(articles) {
      const ids = new Set(known.articles.map(({ id }) => id));
      const unknown = articles.filter(({ record }) => !ids.has(record.id));
      if (unknown.length === 0) return;
      known = { ...known, articles: [...known.articles, ...unknown.map(({ record }) => record)] };
      learned = new Map([...learned, ...unknown.map(({ record, at }) => [record.id, at] as const)]);
      worlds = worldsOf(known);
    },
    worldWith: (memory) => ({ ...worlds(memory.guild), learned, memory }),
  };
}
