import { AtHand } from './at-hand.ts';
import { buildWorld, type StillWorld } from './build-world.ts';
import type { Data } from './data/load.ts';
import type { GuildMemory } from './memory/guild-memory.ts';

/** Servers with articles of their own whose worlds are at hand. */
const MOST_WORLDS = 50;

/** What is read in a text depends on its address too, and two servers may have one text from two places. */
const keyOf = ({ articles }: GuildMemory): string =>
  articles.map(({ record }) => `${record.sha256} ${record.url}`).join('\n');

/** The worlds that servers see, built when first asked for. */
export function worldsOf(data: Data) {
  const everybodys = buildWorld(data);
  const own = new AtHand<string, StillWorld>(MOST_WORLDS);
  return (guild: GuildMemory | null): StillWorld => {
    if (guild === null || guild.articles.length === 0) return everybodys;
    return own.getOrMake(keyOf(guild), () => buildWorld(data, guild));
  };
}
