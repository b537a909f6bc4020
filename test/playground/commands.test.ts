import { describe, expect, test } from 'vitest';
import { commands as ours } from '../../commands/index.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, idOf } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';

const everywhere = '/applications/100000000000000001/commands';
const inTrackside = '/applications/100000000000000001/guilds/200000000000000100/commands';

const pace = { name: 'pace', description: 'Laps in a time' };
const option = { type: 3, name: 'of', description: 'Whose' };
const withOptions = (...options: readonly object[]) => ({ ...pace, options });
const choice = (i: number) => ({ name: `c${i}`, value: `v${i}` });
const choices = (count: number) => Array.from({ length: count }, (_, i) => choice(i));

const codes = (tree: unknown): string[] => {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, inner]) => (key === 'code' ? [String(inner)] : codes(inner)));
};

describe('a command that is wrong is refused with 50035', () => {
  test.each<[string, object, string]>([
    ['an upper-case name', { ...pace, name: 'Pace' }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', { ...pace, name: 'my pace' }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', { ...pace, name: 'x'.repeat(33) }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['no name', { description: 'x' }, 'BASE_TYPE_REQUIRED'],
    ['no description', { name: 'pace' }, 'BASE_TYPE_REQUIRED'],
    ['a description over 100', { ...pace, description: 'x'.repeat(101) }, 'BASE_TYPE_BAD_LENGTH'],
    ['26 options', withOptions(...choices(26).map(({ name }) => ({ ...option, name }))), 'BASE_TYPE_MAX_LENGTH'],
    ['26 choices', withOptions({ ...option, choices: choices(26) }), 'BASE_TYPE_MAX_LENGTH'],
    [
      'choices together with autocomplete',
      withOptions({ ...option, autocomplete: true, choices: choices(1) }),
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_INVALID',
    ],
    [
      'a required option after an optional one',
      withOptions(option, { ...option, name: 'lap', required: true }),
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'the same in a subcommand',
      withOptions({ ...option, type: 1, options: [option, { ...option, name: 'lap', required: true }] }),
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    ['an option twice', withOptions(option, option), 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    [
      'options beside subcommands',
      withOptions(option, { ...option, type: 1, name: 'by' }),
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'more than 8000 characters in all',
      withOptions(
        ...choices(2).map(({ name }) => ({
          ...option,
          name,
          choices: choices(25).map((one) => ({ name: one.name + 'x'.repeat(80), value: one.value + 'y'.repeat(80) })),
        })),
      ),
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['an option of no kind', withOptions({ ...option, type: 12 }), 'UNION_TYPE_CHOICES'],
    ['a key that Discord does not know', { ...pace, descripton: 'x' }, 'UNKNOWN_KEY'],
  ])('%s', async (_, command, code) => {
    await using playground = await startChecked();
    const got = await byHand(playground)('PUT', everywhere, [command]);
    expect(got).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(codes(got.body)).toEqual(['50035', code]);
    expect(playground.store.state.commands).toEqual([]);
  });

  test('two of one name, but not two of one name and different types', async () => {
    await using playground = await startChecked();
    const bot = byHand(playground);
    expect(codes((await bot('PUT', everywhere, [pace, pace])).body)).toEqual([
      '50035',
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
    ]);
    expect(await bot('PUT', everywhere, [pace, { type: 2, name: 'pace' }])).toMatchObject({ status: 200 });
  });

  test('the 101st slash command, posted or put', async () => {
    await using playground = await startChecked();
    const bot = byHand(playground);
    const hundred = choices(101).map(({ name }) => ({ ...pace, name }));
    expect(await bot('PUT', everywhere, hundred)).toMatchObject({ status: 400, body: { code: 30032 } });
    expect((await bot('PUT', everywhere, hundred.slice(1))).status).toBe(200);
    expect(await bot('POST', everywhere, pace)).toMatchObject({ status: 400, body: { code: 30032 } });
  });
});

const bare = {
  application_id: '100000000000000001',
  type: 1,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  contexts: null,
  integration_types: [0],
  name_localizations: null,
  description_localizations: null,
};

describe.each([
  ['user', 2],
  ['message', 3],
])('a %s command', (_, type) => {
  test.each(['Read as article', 'x', 'x'.repeat(32), '🏃 Als Artikel lesen!'])('may be called %j', async (name) => {
    await using playground = await startChecked();
    const put = await byHand(playground)('PUT', everywhere, [{ type, name }]);
    expect(put.body).toMatchObject([{ ...bare, type, name, description: '' }]);
    expect(Object(put.body)[0]).not.toHaveProperty('options');
  });

  test.each<[string, object, string]>([
    ['no name', {}, 'BASE_TYPE_REQUIRED'],
    ['a name of white space', { name: ' ' }, 'BASE_TYPE_REQUIRED'],
    ['a name of 33', { name: 'x'.repeat(33) }, 'BASE_TYPE_BAD_LENGTH'],
    ['a description', { name: 'x', description: 'y' }, 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID'],
    ['options', { name: 'x', options: [option] }, 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID'],
  ])('with %s is refused with 50035', async (_, body, code) => {
    await using playground = await startChecked();
    expect(codes((await byHand(playground)('POST', everywhere, { type, ...body })).body)).toEqual(['50035', code]);
  });

  test.each([everywhere, inTrackside])('is one of fifteen at most, posted or put at %s', async (path) => {
    await using playground = await startChecked();
    const bot = byHand(playground);
    const sixteen = choices(16).map(({ name }) => ({ type, name }));
    const tooMany = { code: 30032, message: 'Maximum number of application commands reached (15)' };
    expect(await bot('PUT', path, sixteen)).toMatchObject({ status: 400, body: tooMany });
    expect((await bot('PUT', path, sixteen.slice(1))).status).toBe(200);
    expect(await bot('POST', path, sixteen[0])).toMatchObject({ status: 400, body: tooMany });
    expect((await bot('POST', path, sixteen[1])).status).toBe(200);
    expect((await bot('POST', path, { ...sixteen[0], type: 5 - type })).status).toBe(201);
  });
});

test('what was put comes back with ids and defaults, and one that stays keeps its id', async () => {
  await using playground = await startChecked();
  const bot = byHand(playground);
  const put = await bot('PUT', everywhere, [pace]);
  expect(put.body).toEqual([{ ...bare, ...pace, id: expect.any(String), version: expect.any(String) }]);
  expect((await bot('GET', everywhere)).body).toEqual(put.body);
  const before = playground.store.state.commands[0];
  await bot('PUT', everywhere, [{ ...pace, description: 'Splits' }]);
  expect(playground.store.state.commands).toMatchObject([{ id: before?.id, description: 'Splits' }]);
  expect(playground.store.state.commands[0]?.version).not.toBe(before?.version);
});

test('post, get, patch and delete of one, everywhere and in one server', async () => {
  await using playground = await startChecked();
  const bot = byHand(playground);
  for (const path of [everywhere, inTrackside]) {
    const posted = await bot('POST', path, pace);
    const one = `${path}/${idOf(posted)}`;
    expect(posted.status).toBe(201);
    expect((await bot('POST', path, { ...pace, description: 'Again' })).status).toBe(200);
    expect((await bot('PATCH', one, { options: [option] })).body).toMatchObject({
      description: 'Again',
      options: [option],
    });
    expect((await bot('GET', one)).body).toMatchObject({ name: 'pace', options: [option] });
    expect((await bot('DELETE', one)).status).toBe(204);
    expect((await bot('GET', one)).body).toMatchObject({ code: 10063 });
  }
});

test('a command of one server is not one of everywhere', async () => {
  await using playground: Playground = await startChecked();
  const bot = byHand(playground);
  await bot('PUT', everywhere, [pace]);
  await bot('PUT', inTrackside, [{ ...pace, name: 'splits' }]);
  expect((await bot('GET', everywhere)).body).toMatchObject([{ name: 'pace' }]);
  expect((await bot('GET', inTrackside)).body).toMatchObject([{ name: 'splits', guild_id: '200000000000000100' }]);
});

test('every command of Bell Lap is taken', async () => {
  await using playground = await startChecked();
  expect(
    (
      await byHand(playground)(
        'PUT',
        everywhere,
        ours.map(({ data }) => data),
      )
    ).status,
  ).toBe(200);
});
