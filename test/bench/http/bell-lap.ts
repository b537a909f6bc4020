import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/bot.ts';
import { load } from '../../../src/data/load.ts';
import { serveHttp } from '../../../src/discord/http.ts';
import { createLog, logDestination } from '../../../src/discord/log.ts';
import { createMetrics } from '../../../src/discord/metrics.ts';
import { remember } from '../../../src/interactions/remember.ts';
import { keptIn } from '../../../src/kept.ts';
import { fitThreadPool } from '../../../src/start/thread-pool.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import { publicKey, ready } from './contender.ts';

// All that main.ts does: the real world, a line in the log for each interaction, and metrics.
fitThreadPool(process.env);
const store = await openStore({ kind: 'memory' });
const { respond } = createBot({
  data: await load('data'),
  commands: process.argv.includes('forgetful') ? commands : commands.map(remember),
  kept: keptIn(store, () => {}),
  fetchFile: () => Promise.reject(new Error('nothing to fetch')),
  now: Temporal.Now.instant,
});
const { observe, observeRefusal } = createMetrics();
const { port } = await serveHttp({
  port: 0,
  publicKey,
  api: 'http://127.0.0.1:1/api',
  commands,
  respond,
  log: createLog('info', logDestination('/dev/null')),
  observe,
  observeRefusal,
});
ready(port);
