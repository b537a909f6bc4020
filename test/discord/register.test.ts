import { describe, expect, test } from 'vitest';
import { changedCommands } from '../../src/discord/register.ts';

const athlete = { type: 3, name: 'athlete', description: 'Who', required: true, autocomplete: true };
const lap = { type: 4, name: 'lap', description: 'Which', min_value: 1, max_value: 4 };
const sex = {
  type: 3,
  name: 'sex',
  description: 'Whose race',
  choices: [
    { name: 'Women', value: 'women' },
    { name: 'Men', value: 'men' },
  ],
};
const pace = {
  name: 'pace',
  description: 'Laps in a time',
  contexts: [0, 1],
  integration_types: [0, 1],
  options: [athlete, lap, sex],
};
const quote = {
  name: 'quote',
  description: 'What they said',
  options: [{ type: 1, name: 'by', description: 'By', options: [athlete] }],
};

const inChannels = (channel_types: number[]) => ({
  ...pace,
  options: [{ type: 7, name: 'channel', description: 'Where', channel_types }],
});

/** What Discord adds to every command that it returns. */
const added = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
};

describe('the same', () => {
  test.each<[string, object, object]>([
    ['itself', pace, pace],
    ['what Discord adds', { ...pace, ...added }, pace],
    ['contexts in another order', { ...pace, contexts: [1, 0], integration_types: [1, 0] }, pace],
    ['defaults that are filled in', { ...quote, contexts: null, integration_types: [0] }, quote],
    ['all contexts, spelled out', { ...quote, contexts: [0, 1, 2] }, quote],
    [
      '`required: false`, dropped',
      pace,
      { ...pace, options: [athlete, { ...lap, required: false, autocomplete: false }, sex] },
    ],
    ['empty lists, dropped', pace, { ...pace, options: [athlete, { ...lap, options: [], choices: [] }, sex] }],
    ['names in no language', pace, { ...pace, name_localizations: {}, description_localizations: { de: null } }],
    ['a key set to undefined', pace, { ...pace, nsfw: undefined, default_member_permissions: undefined }],
    [
      'permissions as a number',
      { ...pace, default_member_permissions: '32' },
      { ...pace, default_member_permissions: 32 },
    ],
  ])('%s', (_, registered, ours) => {
    expect(changedCommands([registered], [ours])).toEqual([]);
  });

  test('commands in another order', () => {
    expect(changedCommands([pace, quote], [quote, pace])).toEqual([]);
  });
});

describe('changed', () => {
  test.each<[string, object]>([
    ['description', { ...pace, description: 'Splits' }],
    ['contexts', { ...pace, contexts: [0] }],
    ['where it can be installed', { ...pace, integration_types: [0] }],
    ['permissions', { ...pace, default_member_permissions: '32' }],
    ['age restriction', { ...pace, nsfw: true }],
    ['name in German', { ...pace, name_localizations: { de: 'tempo' } }],
    ['no options', { ...pace, options: [] }],
    ['order of options', { ...pace, options: [athlete, sex, lap] }],
    ['type of an option', { ...pace, options: [athlete, { ...lap, type: 10 }, sex] }],
    ['description of an option', { ...pace, options: [athlete, { ...lap, description: 'Of four' }, sex] }],
    ['an option that became optional', { ...pace, options: [{ ...athlete, required: false }, lap, sex] }],
    ['an option without autocomplete', { ...pace, options: [{ ...athlete, autocomplete: false }, lap, sex] }],
    ['largest value', { ...pace, options: [athlete, { ...lap, max_value: 25 }, sex] }],
    ['kinds of channel', inChannels([0])],
    ['longest text', { ...pace, options: [{ ...athlete, max_length: 40 }, lap, sex] }],
    ['order of choices', { ...pace, options: [athlete, lap, { ...sex, choices: sex.choices.toReversed() }] }],
    ['value of a choice', { ...pace, options: [athlete, lap, { ...sex, choices: [{ name: 'Women', value: 'w' }] }] }],
  ])('%s', (_, ours) => {
    expect(changedCommands([{ ...pace, ...added }], [ours])).toEqual(['pace']);
  });

  test('an option of a subcommand', () => {
    const ours = {
      ...quote,
      options: [{ type: 1, name: 'by', description: 'By', options: [{ ...athlete, required: false }] }],
    };
    expect(changedCommands([quote], [ours])).toEqual(['quote']);
  });

  test('a new command, one that is gone, and one of another type with the same name', () => {
    const onUsers = { ...added, type: 2, name: 'pace', description: '' };
    expect(changedCommands([pace], [pace, quote])).toEqual(['quote']);
    expect(changedCommands([pace, quote], [pace])).toEqual(['quote']);
    expect(changedCommands([pace, onUsers], [pace])).toEqual(['pace']);
  });
});
