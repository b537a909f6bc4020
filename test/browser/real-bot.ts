import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import type { GatewayOptions } from '../../src/discord/gateway.ts';
import { createLog } from '../../src/discord/log.ts';

/** Bell Lap as it is, with the data it starts with. */
export async function realBot(): Promise<Pick<GatewayOptions, 'commands' | 'respond' | 'log'>> {
  const world = buildWorld(await load('data'));
  const context = () => ({
    world: { ...world, now: Temporal.Now.instant(), random: Math.random },
    commands,
    newId: () => 'a1b2c3d4',
  });
  return { commands, respond: (interaction) => answer(interaction, context()), log: createLog('error') };
}
