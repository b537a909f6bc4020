import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import { load } from '../../src/data/load.ts';
import { fetchAttachedFile } from '../../src/discord/attached-file.ts';
import type { GatewayOptions } from '../../src/discord/gateway.ts';
import type { Draw } from '../../src/discord/illustrate.ts';
import { createLog } from '../../src/discord/log.ts';
import { drawPicture } from '../../src/pictures/picture-request.ts';
import { pictureCache } from '../../src/rendering/picture-cache.ts';
import { pngRenderer } from '../../src/rendering/png-renderer.ts';
import { nothingKeptYet } from '../fixture-kept.ts';

/** Bell Lap as it is, with the data it starts with and nothing told by any server. */
export async function realBot(): Promise<Pick<GatewayOptions, 'commands' | 'respond' | 'draw' | 'log'>> {
  const log = createLog('error');
  const kept = await nothingKeptYet();
  const { respond } = createBot({
    data: await load('data'),
    commands,
    kept,
    fetchFile: fetchAttachedFile,
    now: Temporal.Now.instant,
  });
  const { pictureOf } = pictureCache(pngRenderer());
  const draw: Draw = (picture) => pictureOf(JSON.stringify(picture), () => drawPicture(picture, 'dark'));
  return { commands, respond, draw, log };
}
