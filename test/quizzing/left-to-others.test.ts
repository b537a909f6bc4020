import { test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { load } from '../../src/data/load.ts';
import { connect } from '../../src/discord/gateway.ts';
import type { Filled } from '../../src/playground/interactions/option-values.ts';
import { putTogether } from '../../src/start/put-together.ts';
import { until } from '../alarms/until.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { captureLog } from '../discord/captured-log.ts';
import { startChecked } from '../playground/checked-playground.ts';
import { Visitor } from '../playground/visitor.ts';
import { redisServer } from '../redis-server.ts';
import { channel, openRoom, users } from './room.ts';

const data = await load('data');
const [zoe] = users;
/** As HH:MM in UTC, in an hour. */
const soon = Temporal.Now.zonedDateTimeISO('UTC').add({ hours: 1 }).toPlainTime().toString().slice(0, 5);
const tomorrow = Temporal.Now.plainDateISO('UTC').add({ days: 1 }).toString();
const race = { athlete1: 'Josh Kerr', athlete2: 'Cole Hocker', event: 'men’s 1500', meet: 'Gala', date: tomorrow };

const asked: readonly [line: string, options: Record<string, Filled>, posted: RegExp][] = [
  ['/trivia start', { style: 'buttons', rounds: 1 }, /^Trivia · /],
  ['/predict open', { style: 'buttons', ...race }, /^Who wins\?/],
];

test.each([
  ...asked,
  ['/announce setup', { channel, time: soon, timezone: 'UTC', content: 'quote' }, /^Quote of the day/] as const,
])('what %s begins comes, though the process was killed once it was stored', async (line, options, posted) => {
  await using room = await openRoom({ losesWhatFollows: true });
  await room.visitor(zoe).run(line, options);
  room.advance(11);
  room.advance(3600);
  await until(async () => (await room.posts(1)).some(({ embeds: [embed] }) => posted.test(embed?.title ?? '')));
});

describeWithRedis('Redis', () => {
  test.each([...asked, ['/announce test', {}, /^Quote of the day/] as const])(
    'what %s begins in a process without a token comes by one that has one',
    async (line, options, posted) => {
      await using redis = await redisServer();
      await using playground = await startChecked({ patienceMs: 60_000 });
      const { log } = captureLog();
      const { api, token, store } = playground;
      const parts = {
        ...{ commands, config: readConfig({}), data, now: Temporal.Now.instant, log },
        place: { kind: 'redis', url: redis.url },
      } as const;
      const [answers, posts] = [
        await putTogether({ ...parts, discord: null }),
        await putTogether({ ...parts, discord: { api, token } }),
      ];
      const connection = await connect({ ...answers.served, token, api });
      await posts.start();
      await using open = new AsyncDisposableStack();
      open.defer(async () => {
        await connection.close();
        await Promise.all([answers.close(), posts.close()]);
      });
      const visitor = new Visitor(playground, { user: zoe, channel });
      await visitor.run('/announce setup', { channel, time: soon, timezone: 'UTC', content: 'quote' });
      await visitor.run(line, options);
      const titles = () => (store.state.posts.get(channel) ?? []).map(({ message }) => message.embeds[0]?.title ?? '');
      await until(() => titles().some((title) => posted.test(title)));
    },
  );
});
