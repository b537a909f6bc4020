import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { until } from '../alarms/until.ts';
import { feedOf, report } from '../intake/followed.ts';
import { smallSite } from '../intake/small-site.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { Visitor } from '../playground/visitor.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** The program in a process of its own, as an operator starts it. */
function started(env: NodeJS.ProcessEnv, cwd: string) {
  const { DISCORD_TOKEN: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN], { cwd, env: { ...inherited, ...env } });
  const ended = once(child, 'exit');
  const lines: { readonly level: string; readonly msg: string; readonly [more: string]: unknown }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
  return {
    lines,
    said: (msg: string) => until(() => lines.some((line) => line.msg === msg)),
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
    [Symbol.dispose]: () => child.kill('SIGKILL'),
  };
}

test('a bot with a token, a store in a file and a feed answers, draws, learns, gives data away and ends', async () => {
  using folder = temporaryFolder();
  await using pages = await smallSite({ '/kerr': report('Josh Kerr') });
  await using feed = await smallSite({ '/': feedOf(`${pages.url}/kerr`) });
  await using playground = await startChecked({ patienceMs: 60_000 });
  using bot = started(
    {
      DISCORD_TOKEN: playground.token,
      DISCORD_API: playground.api,
      STORE_URL: `sqlite:${folder.in('kept.sqlite')}`,
      FEEDS: feed.url,
      FETCH_PRIVATE: 'yes',
    },
    folder.in('.'),
  );
  await bot.said('Joined Discord');
  await bot.said('Read an article');
  const visitor = new Visitor(playground);
  const posts = () => JSON.stringify([...playground.store.state.posts.values()].flat().map(({ message }) => message));
  await visitor.run('/sources');
  expect(posts()).toContain('Josh Kerr wins');
  await visitor.run('/rivalry', { a: 'Jakob Ingebrigtsen', b: 'Josh Kerr' });
  await until(() => /\.png"/.test(posts()));
  await visitor.run('/privacy export');
  await until(() => /"filename":"[^"]+\.json"/.test(posts()));
  expect(await bot.stop()).toBe(0);
  expect(bot.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});
