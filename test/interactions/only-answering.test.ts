import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { load } from '../../src/data/load.ts';
import { connect } from '../../src/discord/gateway.ts';
import { people } from '../../src/playground/people.ts';
import { guilds } from '../../src/playground/servers.ts';
import { putTogether } from '../../src/start/put-together.ts';
import { captureLog } from '../discord/captured-log.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { Visitor } from '../playground/visitor.ts';

const data = await load('data');
const channel = guilds[0].channels[0]?.id ?? '';
const soon = Temporal.Now.plainDateISO('UTC').add({ days: 2 }).toString();
const race = { athlete1: 'Josh Kerr', athlete2: 'Cole Hocker', event: 'men’s 1500', meet: 'Gala', date: soon };

/** What is said to each of some commands, one after another, by a bot that has no token and shares its store with nobody. */
async function saidTo(asked: readonly (readonly [line: string, options: Record<string, string>])[]) {
  // A machine with much to do lets the bot be late.
  await using playground = await startChecked({ patienceMs: 60_000 });
  const { api, token } = playground;
  const { log, lines } = captureLog();
  const parts = { commands, config: readConfig({}), data, now: Temporal.Now.instant, log };
  const bot = await putTogether({ ...parts, place: { kind: 'memory' }, discord: null });
  const connection = await connect({ ...bot.served, token, api });
  await bot.start();
  const visitor = new Visitor(playground, { user: people[0].user.id, channel });
  const said: (string | undefined)[] = [];
  for (const [line, options] of asked) {
    const outcome = await visitor.run(line, options);
    said.push(outcome.kind === 'message' ? outcome.message.embeds[0]?.description : outcome.kind);
  }
  await connection.close();
  await bot.close();
  return { said, complaints: lines.filter((line) => /"level":"(?:warn|error|fatal)"/.test(line)) };
}

test('a bot that can’t post says so to whoever begins something, and remembers nothing of it', async () => {
  const { said, complaints } = await saidTo([
    ['/trivia start', { topic: '1500' }],
    ['/trivia stop', {}],
    ['/predict open', race],
    ['/announce setup', { channel, time: '7:30', timezone: 'UTC' }],
    ['/announce status', {}],
    ['/follow me', { time: '7:30', timezone: 'UTC' }],
    ['/pace', { mark: '3:26.0', discipline: '1500' }],
  ]);
  const refusal = expect.stringMatching(/^I can answer here, but I can’t post by myself.*DISCORD_TOKEN/);
  expect(said).toEqual([
    refusal,
    expect.stringMatching(/^No quiz is under way/),
    refusal,
    refusal,
    expect.stringMatching(/^No announcements are set up/),
    refusal,
    expect.stringMatching(/points/),
  ]);
  expect(complaints).toEqual([]);
});
