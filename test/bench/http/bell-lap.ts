import { commands } from '../../../commands/index.ts';
import { answer } from '../../../src/answer.ts';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { serveHttp } from '../../../src/discord/http.ts';
import { createLog, logDestination } from '../../../src/discord/log.ts';
import { createMetrics } from '../../../src/discord/metrics.ts';
import { remember } from '../../../src/remember.ts';
import { publicKey, ready } from './contender.ts';

// All that main.ts does: the real world, a line in the log for each interaction, and metrics.
const asked = process.argv.includes('forgetful') ? commands : commands.map(remember);
const world = buildWorld(await load('data'));
const { observe, observeRefusal } = createMetrics();
const { port } = await serveHttp({
  port: 0,
  publicKey,
  api: 'http://127.0.0.1:1/api',
  commands,
  respond: (interaction) =>
    answer(interaction, {
      world: { ...world, now: Temporal.Now.instant(), random: Math.random },
      commands: asked,
      newId: () => 'bench',
    }),
  log: createLog('info', logDestination('/dev/null')),
  observe,
  observeRefusal,
});
ready(port);
