import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { type Answer, answer, type Context } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { defineCommand } from '../../src/command.ts';
import { load } from '../../src/data/load.ts';
import { slashCommand as builder } from '../../src/options/slash-command.ts';
import { interactionFor } from '../../src/terminal/command-line.ts';
import { autocomplete, buttonPress, ping, slashCommand } from './interactions.ts';
import { ways } from './ways.ts';

const fails = defineCommand({
  data: builder('fails', 'Breaks'),
  examples: ['/fails'],
  options: z.object({}),
  run: () => {
    throw new Error('fell at the water jump');
  },
});

let context: Context;

beforeAll(async () => {
  const world = {
    ...buildWorld(await load('data')),
    now: Temporal.Instant.from('2026-11-22T12:00:00Z'),
    random: () => 0.5,
  };
  context = { world, commands: [...commands, fails], newId: () => 'ab12' };
  // On a busy machine the first answer of all can take longer than Discord waits.
  respond(slashCommand('result'));
});

const respond = (interaction: APIInteraction): Answer => answer(interaction, context);

/** What a response is once it has been sent. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A fan types this line; the interaction has an id and a token of its own. */
const typed = (line: string): APIInteraction => Object.assign(slashCommand(''), interactionFor(line, commands, false));

const rivals = 'a=jakob-ingebrigtsen|b=josh-kerr';
const isTrouble = (line: string) => /"level":"(warn|error)"/.test(line);

const lines = commands.flatMap(({ examples }) =>
  examples.slice(0, 1).map((line) => [line, () => typed(line)] as const),
);
const others = [
  ['autocomplete of a name', () => autocomplete('rivalry', 'a', 'Ingeb')],
  ['autocomplete of nothing', () => autocomplete('quote', 'words', '')],
  ['a button that opens', () => buttonPress(`open rivalry|${rivals}`)],
  ['a button that turns', () => buttonPress(`turn rivalry|${rivals}|page=2`)],
  ['a button of another time', () => buttonPress('vote 3')],
  ['a command of another time', () => slashCommand('lap')],
] as const;

/** An answer that comes when the test says so. */
function slowAnswer() {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  return { respond: () => promise, resolve };
}

const said = (response: Answer['response'], outcome: Answer['outcome'] = 'answered'): Answer => ({
  response,
  command: 'rivalry',
  kind: 'command',
  outcome,
});
const data = { embeds: [{ description: 'Kerr leads 3–1' }], components: [], allowed_mentions: { parse: [] } };
const hidden = { ...data, flags: 64 };

describe.each(ways)('through %s', (way, start) => {
  test.each([...lines, ...others])('%s is answered with the reply of `answer`, in the same bytes', async (_, ask) => {
    await using bot = await start({ respond });
    const interaction = ask();
    const reply = await bot.ask(interaction);
    expect(JSON.stringify(reply)).toBe(JSON.stringify(respond(interaction).response));
    await bot.close();
    expect(bot.lines.filter(isTrouble)).toEqual([]);
    expect(bot.webhooks.requests).toEqual([]);
  });

  test.runIf(way === 'HTTP')('a ping is answered with a pong', async () => {
    await using bot = await start({ respond });
    expect(await bot.ask(ping())).toEqual({ type: 1 });
  });

  test('a handler that throws is an apology for the fan alone, and an error with the same id in the log', async () => {
    await using bot = await start({ respond });
    expect(await bot.ask(slashCommand('fails'))).toEqual(sent(respond(slashCommand('fails')).response));
    const line = JSON.parse(await bot.line('fell at the water jump'));
    expect(line).toMatchObject({ level: 'error', command: 'fails', outcome: 'failed', failure: 'ab12' });
    expect(await bot.ask(slashCommand('help'))).toMatchObject({ type: 4 });
  });

  test('the same interaction delivered twice shows one reply, and no error', async () => {
    await using bot = await start({ respond });
    const interaction = slashCommand('help');
    expect(await bot.ask(interaction)).toEqual(sent(respond(interaction).response));
    await bot.repeat(interaction);
    await bot.close();
    expect(bot.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test('the reply that takes longer than two seconds is deferred before Discord’s three are over', async () => {
    const slow = slowAnswer();
    await using bot = await start(slow);
    const begun = performance.now();
    expect(await bot.ask(slashCommand('pace'))).toEqual({ type: 5 });
    expect(performance.now() - begun).toBeGreaterThan(1900);
    expect(performance.now() - begun).toBeLessThan(2900);
    slow.resolve(said({ type: 4, data }));
  });

  test('an answer that is slow, but in time, is not deferred', async () => {
    const slow = slowAnswer();
    await using bot = await start(slow);
    const reply = bot.ask(slashCommand('pace'));
    setTimeout(() => slow.resolve(said({ type: 4, data })), 20);
    expect(await reply).toEqual({ type: 4, data });
    await bot.close();
    expect(bot.webhooks.requests).toEqual([]);
  });

  // Four seconds are the same as these 30 ms to a bot that defers after 10.
  test.each<[string, APIInteraction, unknown, Answer['response'], readonly unknown[]]>([
    [
      'a command',
      slashCommand('pace'),
      { type: 5 },
      { type: 4, data },
      [{ route: 'PATCH /messages/@original', body: data }],
    ],
    [
      'a command, for the fan alone',
      slashCommand('pace'),
      { type: 5 },
      { type: 4, data: hidden },
      [{ route: 'DELETE /messages/@original' }, { route: 'POST ', body: hidden }],
    ],
    [
      'a button that turns',
      buttonPress('x'),
      { type: 6 },
      { type: 7, data },
      [{ route: 'PATCH /messages/@original', body: data }],
    ],
    [
      'a button that opens',
      buttonPress('x'),
      { type: 6 },
      { type: 4, data: hidden },
      [{ route: 'POST ', body: hidden }],
    ],
    [
      'autocomplete',
      autocomplete('pace', 'of', 'K'),
      { type: 8, data: { choices: [] } },
      { type: 8, data: { choices: [] } },
      [],
    ],
  ])(
    '%s that takes too long is deferred, and answered when it is done',
    async (_, interaction, first, response, requests) => {
      const slow = slowAnswer();
      await using bot = await start({ ...slow, deferAfterMs: 10 });
      expect(await bot.ask(interaction)).toEqual(first);
      expect(bot.webhooks.requests).toEqual([]);
      slow.resolve(said(response));
      await bot.close();
      const { token } = interaction;
      expect(bot.webhooks.requests).toEqual(
        requests.map((request) => ({ token, authorization: undefined, ...Object(request) })),
      );
      expect(bot.lines.filter((line) => line.includes('"msg":"interaction"'))).toHaveLength(1);
      expect(bot.lines.filter(isTrouble)).toEqual([]);
    },
  );

  test('an answer that comes when the token is too old is a warning, and the next is answered', async () => {
    const slow = slowAnswer();
    await using bot = await start({
      respond: (interaction) =>
        interaction.type === InteractionType.MessageComponent ? slow.respond() : respond(interaction),
      deferAfterMs: 10,
    });
    bot.webhooks.expire();
    await bot.ask(buttonPress('x'));
    slow.resolve(said({ type: 7, data }));
    expect(JSON.parse(await bot.line('fifteen minutes'))).toMatchObject({ level: 'warn', command: 'rivalry' });
    expect(await bot.ask(slashCommand('help'))).toMatchObject({ type: 4 });
  });

  test('an answer that fails after it was deferred is an error in the log, and the next is answered', async () => {
    const { promise, reject } = Promise.withResolvers<Answer>();
    await using bot = await start({
      respond: (interaction) =>
        interaction.type === InteractionType.MessageComponent ? promise : respond(interaction),
      deferAfterMs: 10,
    });
    expect(await bot.ask(buttonPress('x'))).toEqual({ type: 6 });
    reject(new Error('pulled up lame'));
    expect(JSON.parse(await bot.line('pulled up lame'))).toMatchObject({ level: 'error' });
    expect(await bot.ask(slashCommand('help'))).toMatchObject({ type: 4 });
  });
});
