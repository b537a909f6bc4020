import { type APIInteraction, GatewayCloseCodes, GatewayDispatchEvents, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ConnectionError } from '../../src/discord/connection-error.ts';
import { connect } from '../../src/discord/gateway.ts';
import { captureLog } from './captured-log.ts';
import { autocomplete, buttonPress, slashCommand } from './interactions.ts';
import { join, pace, respond } from './joined.ts';
import { smallToken, startSmallDiscord } from './small-discord.ts';

const onPace = respond(slashCommand('pace')).response;

const isTrouble = (line: string) => /"level":"(warn|error)"/.test(line);

describe('answering', () => {
  test.each([
    ['a slash command', slashCommand('pace', { of: 'Josh Kerr' })],
    ['an autocomplete', autocomplete('pace', 'of', 'Ke')],
    ['a button press', buttonPress('pace|of=josh-kerr')],
  ])('%s gets the response of `respond`, byte for byte and without the token of the bot', async (_, interaction) => {
    await using joined = await join();
    await joined.discord.dispatch(interaction);
    const body = JSON.parse(JSON.stringify(respond(interaction).response));
    const { id, token } = interaction;
    expect(joined.discord.callbacks()).toEqual([{ id, token, body, status: 204, authorization: undefined }]);
    await joined.line('"msg":"interaction"');
    expect(joined.lines.filter(isTrouble)).toEqual([]);
  });

  test('an interaction that discord.js itself would choke on is answered, and so is the next', async () => {
    await using joined = await join();
    const interaction: APIInteraction = slashCommand('pace');
    Reflect.deleteProperty(interaction, 'entitlements');
    expect(await joined.discord.dispatch(interaction)).toEqual(onPace);
    expect(await joined.discord.dispatch(slashCommand('pace'))).toEqual(onPace);
  });

  test('one line tells of an interaction, and nothing of what was asked', async () => {
    await using joined = await join();
    await joined.discord.dispatch(slashCommand('pace', { of: 'Josh Kerr' }));
    const line = await joined.line('"msg":"interaction"');
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.any(String),
      command: 'pace',
      kind: 'command',
      outcome: 'answered',
      ms: expect.any(Number),
      msg: 'interaction',
    });
    expect(joined.lines.join()).not.toContain('Kerr');
  });

  test('what is no interaction, and a `respond` that throws, are logged, and the next interaction is answered', async () => {
    await using joined = await join({
      respond(interaction) {
        if (interaction.type === InteractionType.MessageComponent) throw new Error('fell at the water jump');
        return respond(interaction);
      },
    });
    joined.discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, { ...slashCommand('pace'), token: '' });
    await joined.line('not an interaction');
    joined.discord.dispatch(buttonPress('pace'));
    await joined.line('fell at the water jump');
    expect(await joined.discord.dispatch(slashCommand('pace'))).toEqual(onPace);
  });
});

describe('callbacks that fail', () => {
  test('a 500 is tried again with the same bytes', async () => {
    await using joined = await join();
    joined.discord.fail(2);
    await joined.discord.dispatch(slashCommand('pace'));
    const callbacks = joined.discord.callbacks();
    expect(callbacks.map(({ status, body }) => ({ status, body }))).toEqual(
      [500, 500, 204].map((status) => ({ status, body: onPace })),
    );
    await joined.line('"msg":"interaction"');
    expect(joined.lines.filter(isTrouble)).toEqual([]);
  });

  test('500 again and again is an error in the log, and the next interaction is answered', async () => {
    await using joined = await join();
    joined.discord.fail(4);
    joined.discord.dispatch(slashCommand('pace'));
    expect(JSON.parse(await joined.line('could not be sent'))).toMatchObject({ level: 'error', err: { status: 500 } });
    expect(await joined.discord.dispatch(slashCommand('pace'))).toEqual(onPace);
  });

  test.each([
    ['expired', 'later than its three seconds'],
    ['answered', 'answered already'],
  ] as const)('an interaction that is %s is a warning', async (state, sentence) => {
    await using joined = await join();
    joined.discord.dispatch(slashCommand('pace'), state);
    expect(JSON.parse(await joined.line(sentence))).toMatchObject({ level: 'warn', command: 'pace' });
  });
});

describe('joining', () => {
  test('commands are registered once, and not again while they stay the same', async () => {
    await using joined = await join();
    const { discord, connection, log, line } = joined;
    expect(discord.registrations()).toEqual([[JSON.parse(JSON.stringify(pace.data))]]);
    await connection.close();
    const again = await connect({ token: smallToken, api: discord.api, commands: [pace], respond, log });
    await line('registered as they are');
    await line('https://discord.com/oauth2/authorize?client_id=');
    await again.close();
    expect(discord.registrations()).toHaveLength(1);
  });

  test('a token that REST refuses is explained, and stands nowhere', async () => {
    await using discord = await startSmallDiscord();
    const { log, lines } = captureLog();
    const token = smallToken.replace('worth', 'price');
    const error = await connect({ token, api: discord.api, commands: [], respond, log }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toMatch(/DISCORD_TOKEN.*Bot → Reset Token/);
    expect(String(error) + lines.join()).not.toContain(token);
  });

  test.each([
    [GatewayCloseCodes.AuthenticationFailed, /DISCORD_TOKEN.*Bot → Reset Token/],
    [GatewayCloseCodes.ShardingRequired, /more servers than one connection may serve/],
    [GatewayCloseCodes.DisallowedIntents, /intents/],
    [GatewayCloseCodes.InvalidAPIVersion, /code 4012/],
  ])('a gateway that closes with %i is explained', async (code, sentence) => {
    await using discord = await startSmallDiscord();
    discord.gateway.refuseSessions(code);
    const { log } = captureLog();
    const joining = connect({ token: smallToken, api: discord.api, commands: [], respond, log });
    await expect(joining).rejects.toThrow(ConnectionError);
    await expect(joining).rejects.toThrow(sentence);
  });

  test('a Discord that is not there is explained', async () => {
    const discord = await startSmallDiscord();
    await discord[Symbol.asyncDispose]();
    const { log } = captureLog();
    const joining = connect({ token: smallToken, api: discord.api, commands: [], respond, log });
    await expect(joining).rejects.toThrow(`Discord can't be reached at ${discord.api} (ECONNREFUSED)`);
  });
});

// Discord lets a bot identify every five seconds only, so these wait side by side.
describe.concurrent('a connection that breaks', () => {
  test.each([
    ['it drops', 'drop'],
    ['Discord asks to be renewed', 'askToReconnect'],
  ] as const)('when %s, the session resumes, and every interaction is answered once', async (_, fault) => {
    await using joined = await join();
    const { discord, connection } = joined;
    const [before, between, after] = [slashCommand('pace'), slashCommand('pace'), slashCommand('pace')];
    await discord.dispatch(before);
    const resumed = discord.gateway.resumed();
    discord.gateway[fault]();
    await Promise.all([discord.dispatch(between), resumed]);
    await discord.dispatch(after);
    await connection.close();
    expect(discord.callbacks().map(({ id, status }) => [id, status])).toEqual(
      [before, between, after].map(({ id }) => [id, 204]),
    );
    expect(joined.lines.filter((line) => /reconnecting|Resumed/.test(line))).toHaveLength(2);
  });

  test('when the session cannot be resumed, the bot begins another and answers', async () => {
    await using joined = await join();
    const begun = joined.discord.gateway.begun();
    joined.discord.gateway.invalidateSession(false);
    await begun;
    expect(await joined.discord.dispatch(slashCommand('pace'))).toEqual(onPace);
  });

  test('when Discord takes the token back, `lost` says so', async () => {
    await using joined = await join();
    joined.discord.gateway.close(GatewayCloseCodes.AuthenticationFailed);
    expect(String(await joined.connection.lost)).toMatch(/DISCORD_TOKEN/);
  });
});

describe('closing', () => {
  test('answers under way arrive before it is done, and no new interaction is taken', async () => {
    await using joined = await join();
    const { discord } = joined;
    const [taken, late] = [slashCommand('pace'), slashCommand('pace')];
    const release = discord.hold();
    const arrival = discord.arrival();
    joined.discord.dispatch(taken);
    await arrival;
    const closing = joined.connection.close();
    joined.discord.dispatch(late);
    await joined.line('left unanswered');
    release();
    await closing;
    expect(discord.callbacks().map(({ id, status }) => [id, status])).toEqual([[taken.id, 204]]);
    expect(joined.lines.join()).not.toMatch(/reconnecting|still under way/);
  });

  test('an answer that never arrives does not keep the bot from leaving', async () => {
    await using joined = await join();
    const release = joined.discord.hold();
    const arrival = joined.discord.arrival();
    joined.discord.dispatch(slashCommand('pace'));
    await arrival;
    await joined.connection.close(1);
    expect(joined.lines.join()).toContain('still under way');
    release();
  });
});

test('no token of the bot or of an interaction stands in any line, whatever went wrong', async () => {
  const interaction = slashCommand('pace');
  await using joined = await join({
    respond: (asked) => ({
      ...respond(asked),
      outcome: 'failed',
      failure: { id: 'a1', cause: new Error(`${smallToken} at /interactions/1/${asked.token}/callback`) },
    }),
  });
  joined.discord.fail(4);
  joined.discord.dispatch(interaction);
  await joined.line('could not be sent');
  await joined.line('"failure":"a1"');
  joined.discord.gateway.drop();
  await joined.line('Resumed');
  await joined.connection.close();
  expect(joined.lines.join()).not.toContain(smallToken);
  expect(joined.lines.join()).not.toContain(interaction.token);
});
