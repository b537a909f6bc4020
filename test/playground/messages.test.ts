import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { people } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, idOf } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';

const here = '/channels/200000000000000101/messages';

let playground: Playground;
let bot: ReturnType<typeof byHand>;
beforeEach(async () => {
  playground = await startChecked();
  bot = byHand(playground);
});
afterEach(() => playground.close());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

function withFile(
  payload: object,
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(png),
  name = 'finish line.png',
): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(payload));
  form.set('files[0]', new Blob([bytes], { type: 'image/png' }), name);
  return form;
}

const contents = (body: unknown) => Array.isArray(body) && body.map(({ content }) => content);

test('a message is posted, read, changed and deleted', async () => {
  const posted = await bot('POST', here, { content: ' Bell! ', embeds: [{ title: 'Last lap' }] });
  expect(posted).toMatchObject({
    status: 200,
    body: { content: 'Bell!', embeds: [{ type: 'rich', title: 'Last lap' }], author: { id: '100000000000000001' } },
  });
  const one = `${here}/${idOf(posted)}`;
  expect((await bot('GET', one)).body).toEqual(posted.body);
  const changed = await bot('PATCH', one, { content: null });
  expect(changed.body).toMatchObject({
    content: '',
    embeds: [{ title: 'Last lap' }],
    edited_timestamp: expect.any(String),
  });
  expect(await bot('PATCH', one, { embeds: [] })).toMatchObject({ status: 400, body: { code: 50006 } });
  expect((await bot('DELETE', one)).status).toBe(204);
  expect((await bot('GET', one)).body).toMatchObject({ code: 10008 });
});

test('messages are listed youngest first, page by page', async () => {
  const ids: string[] = [];
  for (const content of ['1', '2', '3', '4', '5']) ids.push(idOf(await bot('POST', here, { content })));
  const page = async (query: string) => contents((await bot('GET', `${here}?${query}`)).body);
  expect(await page('')).toEqual(['5', '4', '3', '2', '1']);
  expect(await page('limit=2')).toEqual(['5', '4']);
  expect(await page(`limit=2&before=${ids[3]}`)).toEqual(['3', '2']);
  expect(await page(`limit=2&after=${ids[1]}`)).toEqual(['4', '3']);
  expect(await page(`limit=3&around=${ids[2]}`)).toEqual(['4', '3', '2']);
  expect(await bot('GET', `${here}?limit=101`)).toMatchObject({ status: 400, body: { code: 50035 } });
});

describe('what a user wrote', () => {
  const user = people[1]?.user.id ?? '';
  const say = (channel: string, content: string) => playground.act({ action: 'say', user, channel, content });

  test('is without content for a bot that may not read it, unless it is meant for the bot', async () => {
    say('200000000000000101', 'Kerr wins');
    say('200000000000000101', '<@100000000000000001> who wins?');
    const { body } = await bot('GET', here);
    expect(contents(body)).toEqual(['<@100000000000000001> who wins?', '']);
  });

  test('is not told either by an answer to it', async () => {
    say('200000000000000101', 'Kerr wins');
    const message_id = Object((await bot('GET', here)).body)[0].id;
    const { body } = await bot('POST', here, { content: 'Really?', message_reference: { message_id } });
    expect(body).toMatchObject({ type: 19, message_reference: { message_id }, referenced_message: { content: '' } });
  });

  test('is not the bot’s to change (50005) or to delete (50013)', async () => {
    say('200000000000000101', 'Kerr wins');
    const { body } = await bot('GET', here);
    const one = `${here}/${Object(body)[0].id}`;
    expect(await bot('PATCH', one, { content: 'Nuguse wins' })).toMatchObject({ status: 403, body: { code: 50005 } });
    expect(await bot('DELETE', one)).toMatchObject({ status: 403, body: { code: 50013 } });
  });
});

describe('a nonce', () => {
  const once = (content: string, more: object = {}) =>
    bot('POST', here, { content, nonce: 'day-1', enforce_nonce: true, ...more });

  test('returns the earlier message in the next few minutes, and posts again after them', async () => {
    const first = await once('Results');
    expect((await once('Results again')).body).toEqual(first.body);
    playground.clock.advance(4 * 60_000);
    expect(idOf(await once('Results'))).toBe(idOf(first));
    playground.clock.advance(2 * 60_000);
    expect(idOf(await once('Results'))).not.toBe(idOf(first));
  });

  test('of another day, of another channel, or without enforce_nonce posts', async () => {
    const ids = [
      idOf(await once('x')),
      idOf(await once('x', { nonce: 'day-2' })),
      idOf(await once('x', { enforce_nonce: false })),
      idOf(
        await bot('POST', '/channels/200000000000000102/messages', {
          content: 'x',
          nonce: 'day-1',
          enforce_nonce: true,
        }),
      ),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('files', () => {
  test('come along with their alt text and size, and can be looked at', async () => {
    const posted = await bot('POST', here, withFile({ attachments: [{ id: '0', description: 'A finish' }] }));
    const [attachment] = Object(posted.body).attachments;
    expect(attachment).toMatchObject({
      ...{ filename: 'finish_line.png', description: 'A finish', content_type: 'image/png' },
      ...{ size: png.length, width: 1, height: 1 },
    });
    const file = await fetch(attachment.url);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
  });

  test('that stand in an embed have this server’s address there, and are shown once', async () => {
    const embeds = [{ title: 'Finish', image: { url: 'attachment://chart.png' } }];
    const { body } = await bot('POST', here, withFile({ embeds }, new Uint8Array(png), 'chart.png'));
    expect(body).toMatchObject({
      attachments: [],
      embeds: [{ image: { width: 1, url: expect.stringMatching(/^http:\/\/127.0.0.1/) } }],
    });
  });

  test('over 10 MiB are 40005', async () => {
    const body = withFile({ content: 'x' }, new Uint8Array(10 * 1024 * 1024 + 1));
    expect(await bot('POST', here, body)).toMatchObject({ status: 413, body: { code: 40005 } });
  });

  test('of a kind that could do something are downloaded, not opened', async () => {
    const form = new FormData();
    form.set('files[0]', new Blob(['<script>'], { type: 'text/html' }), 'x.html');
    const { body } = await bot('POST', here, form);
    const file = await fetch(Object(body).attachments[0].url);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
  });
});

test('every answer has the headers of its rate limit', async () => {
  const { headers } = await bot('GET', '/users/@me');
  expect(Number(headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0);
  expect(headers.get('x-ratelimit-bucket')).toMatch(/^[\da-f]{16}$/);
});
