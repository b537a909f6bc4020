import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';

let playground: Playground;
beforeAll(async () => {
  playground = await startChecked();
});
afterAll(() => playground.close());

const here = '/channels/200000000000000101/messages';
const long = (length: number) => 'x'.repeat(length);
const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
const atMost = (most: number) => ({ code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` });
const between = (least: number, most: number) => ({
  code: 'BASE_TYPE_BAD_LENGTH',
  message: `Must be between ${least} and ${most} in length.`,
});
const at = (path: string, ...errors: readonly object[]): unknown =>
  path.split('.').reduceRight<unknown>((tree, key) => ({ [key]: tree }), { _errors: errors });

const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id, ...more });
const rows = (...rowsOf: readonly (readonly unknown[])[]) => ({
  content: 'x',
  components: rowsOf.map((components) => ({ type: 1, components })),
});
const option = (value: string) => ({ label: value, value });
const menu = (more: object) => rows([{ type: 3, custom_id: 'm', options: [option('a'), option('b')], ...more }]);
const poll = (more: object) => ({
  poll: { question: { text: 'Who wins?' }, answers: [{ poll_media: { text: 'Kerr' } }], ...more },
});
const answers = (count: number, text = 'Kerr') => Array.from({ length: count }, () => ({ poll_media: { text } }));
const field = { name: 'a', value: 'b' };

describe('a form that is wrong is refused with 50035 and the tree of what is wrong', () => {
  test.each<[string, object, unknown]>([
    ['content over 2000', { content: long(2001) }, at('content', atMost(2000))],
    ['eleven embeds', { embeds: Array(11).fill({ title: 'x' }) }, at('embeds', atMost(10))],
    ['a title over 256', { embeds: [{ title: long(257) }] }, at('embeds.0.title', atMost(256))],
    ['a description over 4096', { embeds: [{ description: long(4097) }] }, at('embeds.0.description', atMost(4096))],
    ['a footer over 2048', { embeds: [{ footer: { text: long(2049) } }] }, at('embeds.0.footer.text', atMost(2048))],
    ['an author over 256', { embeds: [{ author: { name: long(257) } }] }, at('embeds.0.author.name', between(1, 256))],
    ['26 fields', { embeds: [{ fields: Array(26).fill(field) }] }, at('embeds.0.fields', atMost(25))],
    [
      'a field without a name',
      { embeds: [{ fields: [{ ...field, name: ' ' }] }] },
      at('embeds.0.fields.0.name', required),
    ],
    ['a field without a value', { embeds: [{ fields: [{ name: 'a' }] }] }, at('embeds.0.fields.0.value', required)],
    [
      'a field value over 1024',
      { embeds: [{ fields: [{ ...field, value: long(1025) }] }] },
      at('embeds.0.fields.0.value', between(1, 1024)),
    ],
    [
      'more than 6000 characters over all embeds',
      { embeds: [{ description: long(3001) }, { description: long(3000) }] },
      at('embeds', { code: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' }),
    ],
    [
      'an address that is none',
      { embeds: [{ title: 'x', url: 'finish line' }] },
      at('embeds.0.url', { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }),
    ],
    [
      'a colour past white',
      { embeds: [{ title: 'x', color: 0x1000000 }] },
      at('embeds.0.color', { code: 'NUMBER_TYPE_MAX', message: 'int value should be less than or equal to 16777215.' }),
    ],
    ['six rows', rows(...'abcdef'.split('').map((id) => [button(id)])), at('components', atMost(5))],
    ['six buttons in a row', rows([...'abcdef'].map((id) => button(id))), at('components.0.components', between(1, 5))],
    ['an empty row', rows([]), at('components.0.components', between(1, 5))],
    ['a label over 80', rows([button('a', { label: long(81) })]), at('components.0.components.0.label', atMost(80))],
    ['no label', rows([button('a', { label: undefined })]), at('components.0.components.0.label', required)],
    ['a custom_id over 100', rows([button(long(101))]), at('components.0.components.0.custom_id', between(1, 100))],
    ['an empty custom_id', rows([button('')]), at('components.0.components.0.custom_id', required)],
    [
      'a custom_id twice',
      rows([button('a')], [button('a')]),
      at('components.1.components.0.custom_id', {
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      }),
    ],
    [
      'a menu beside a button',
      rows([button('a'), { type: 5, custom_id: 'm' }]),
      at('components.0.components.1', {
        code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        message: 'The specified component exceeds the maximum width',
      }),
    ],
    ['a menu without options', menu({ options: [] }), at('components.0.components.0.options', between(1, 25))],
    [
      'an option twice',
      menu({ options: [option('a'), option('a')] }),
      at('components.0.components.0.options.1.value', {
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      }),
    ],
    ['a question over 300', poll({ question: { text: long(301) } }), at('poll.question.text', between(1, 300))],
    ['eleven answers', poll({ answers: answers(11) }), at('poll.answers', between(1, 10))],
    ['no answers', poll({ answers: [] }), at('poll.answers', between(1, 10))],
    [
      'an answer over 55',
      poll({ answers: answers(1, long(56)) }),
      at('poll.answers.0.poll_media.text', between(1, 55)),
    ],
    [
      'a poll of 769 hours',
      poll({ duration: 769 }),
      at('poll.duration', { code: 'NUMBER_TYPE_MAX', message: 'int value should be less than or equal to 768.' }),
    ],
    ['a nonce over 25', { content: 'x', nonce: long(26) }, at('nonce', atMost(25))],
    [
      'alt text without a file',
      { content: 'x', attachments: [{ id: 0, description: 'A finish' }] },
      at('attachments.0.id', { code: 'ATTACHMENT_NOT_FOUND', message: 'Attachment not found' }),
    ],
    [
      'a key that Discord does not know',
      { contents: 'x' },
      at('contents', { code: 'UNKNOWN_KEY', message: 'Discord knows no such key, and would ignore it.' }),
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      at('message_reference', { code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }),
    ],
  ])('%s', async (_, body, errors) => {
    const got = await byHand(playground)('POST', here, body);
    expect(got.body).toEqual({ code: 50035, message: 'Invalid Form Body', errors });
    expect(got.status).toBe(400);
  });
});

test.each<[string, string, string, object | undefined, number, number]>([
  ['no content at all', 'POST', here, {}, 400, 50006],
  ['only white space', 'POST', here, { content: ' \n ' }, 400, 50006],
  ['an embed in which nothing is seen', 'POST', here, { embeds: [{ color: 1 }] }, 400, 50006],
  [
    'a channel where the bot may not post',
    'POST',
    '/channels/200000000000000103/messages',
    { content: 'x' },
    403,
    50013,
  ],
  ['a channel that it cannot see', 'POST', '/channels/200000000000000204/messages', { content: 'x' }, 403, 50001],
  ['a channel that there is not', 'POST', '/channels/42/messages', { content: 'x' }, 404, 10003],
  ['a message that there is not', 'GET', `${here}/42`, undefined, 404, 10008],
  ['a change of a message that there is not', 'PATCH', `${here}/42`, { content: 'x' }, 404, 10008],
  ['a poll that there is not', 'POST', '/channels/200000000000000101/polls/42/expire', undefined, 404, 10008],
  ['the commands of another bot', 'GET', '/applications/42/commands', undefined, 403, 50001],
  ['a server that there is not', 'GET', '/applications/100000000000000001/guilds/42/commands', undefined, 404, 10004],
  ['a path that there is not', 'GET', '/finish-line', undefined, 404, 0],
  ['a method that there is not', 'DELETE', '/users/@me', undefined, 405, 0],
])('%s is refused with its code', async (_, method, path, body, status, code) => {
  const got = await byHand(playground)(method, path, body);
  expect(got).toMatchObject({ status, body: { code, message: expect.any(String) } });
});

test.each([
  ['no token', null],
  ['a wrong token', 'MTAw.wrong.token'],
])('%s is 401, and does nothing', async (_, token) => {
  const before = playground.store.state;
  expect(await byHand(playground, token)('POST', here, { content: 'x' })).toMatchObject({
    status: 401,
    body: { code: 0 },
  });
  expect(playground.store.state).toBe(before);
});

test('a body that is no JSON is 50109, and a form of another kind 50035', async () => {
  const headers = { authorization: `Bot ${playground.token}` };
  const send = (type: string, body: string) =>
    fetch(`${playground.api}/v10${here}`, { method: 'POST', body, headers: { ...headers, 'content-type': type } });
  expect(await (await send('application/json', '{')).json()).toMatchObject({ code: 50109 });
  expect(await (await send('text/plain', 'x')).json()).toMatchObject({ code: 50035 });
});
