import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Playground } from '../../src/playground/playground.ts';
import { byHand, lastInteraction } from './bot-by-hand.ts';
import { startChecked } from './checked-playground.ts';
import { Visitor } from './visitor.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const alt = 'Two lines that cross at 1200 m';
const pictured = {
  embeds: [{ title: 'Race', image: { url: 'attachment://chart.png' } }],
  attachments: [{ id: '0', filename: 'chart.png', description: alt }],
};

let playground: Playground;
let bot: ReturnType<typeof byHand>;
let zoe: Visitor;

beforeEach(async () => {
  playground = await startChecked();
  bot = byHand(playground, null);
  zoe = new Visitor(playground);
  const commands = [
    { name: 'pace', description: 'Laps in a time' },
    { type: 3, name: 'Read as article' },
  ];
  await byHand(playground)('PUT', '/applications/100000000000000001/commands', commands);
});
afterEach(() => playground.close());

const withChart = (payload: object) => {
  const form = new FormData();
  form.set('payload_json', JSON.stringify(payload));
  form.set('files[0]', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'chart.png');
  return form;
};

const callback = () => {
  const { id, token } = lastInteraction(playground);
  return `/interactions/${id}/${token}/callback`;
};
const webhook = () => `/webhooks/100000000000000001/${lastInteraction(playground).token}`;
const original = () => `${webhook()}/messages/@original`;
const send = (method: string, path: string, payload: object) => bot(method, path, withChart(payload));

const posted = () => {
  const post = playground.store.state.posts.get('200000000000000101')?.at(-1);
  if (!post) throw new Error('nothing was posted');
  return post.message;
};

/** What the one picture of a message is. */
const pictureOf = ({ embeds, attachments }: { embeds: readonly object[]; attachments: readonly object[] }) => ({
  attachments,
  ...z.object({ image: z.looseObject({ url: z.string() }) }).parse(embeds[0]),
});

const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'a message in a channel',
    () => byHand(playground)('POST', '/channels/200000000000000101/messages', withChart(pictured)),
  ],
  [
    'the answer to a slash command',
    async () => {
      zoe.run('/pace');
      await send('POST', callback(), { type: 4, data: pictured });
    },
  ],
  [
    'the ephemeral answer to a message command',
    async () => {
      zoe.pick('Read as article', zoe.say('Kerr wins'));
      await send('POST', callback(), { type: 4, data: { ...pictured, flags: 64 } });
    },
  ],
  [
    'what “thinking…” turns into',
    async () => {
      zoe.run('/pace');
      await bot('POST', callback(), { type: 5 });
      await send('PATCH', original(), pictured);
    },
  ],
  [
    'a follow-up',
    async () => {
      zoe.run('/pace');
      await bot('POST', callback(), { type: 4, data: { content: 'First' } });
      await send('POST', webhook(), pictured);
    },
  ],
  [
    'the message that a button changes',
    async () => {
      const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] }];
      zoe.run('/pace');
      await bot('POST', callback(), { type: 4, data: { content: 'First', components } });
      zoe.press(posted(), 'go');
      await send('POST', callback(), { type: 7, data: pictured });
    },
  ],
  [
    'an edited message in a channel',
    async () => {
      const first = await byHand(playground)('POST', '/channels/200000000000000101/messages', { content: 'First' });
      const path = `/channels/200000000000000101/messages/${Object(first.body).id}`;
      await byHand(playground)('PATCH', path, withChart(pictured));
    },
  ],
];

test.each(ways)('%s shows the picture that came along, with its alt text and size, once', async (_, way) => {
  await way();
  const { image, attachments } = pictureOf(posted());
  expect(attachments).toEqual([]);
  expect(image).toMatchObject({ description: alt, width: 1, height: 1 });
  expect(image.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/\d+\/chart\.png$/);
  const served = await fetch(image.url);
  expect(served.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await served.arrayBuffer())).toEqual(png);
});

describe('after the answer', () => {
  beforeEach(async () => {
    zoe.run('/pace');
    await send('POST', callback(), { type: 4, data: pictured });
  });

  test('a change of the words leaves the picture', async () => {
    const before = pictureOf(posted());
    await bot('PATCH', original(), { content: 'Corrected' });
    expect(pictureOf(posted())).toEqual(before);
  });

  test('another embed shows the same file by its name', async () => {
    const before = pictureOf(posted());
    await bot('PATCH', original(), { embeds: [{ title: 'Corrected', image: { url: 'attachment://chart.png' } }] });
    expect(posted().embeds[0]?.title).toBe('Corrected');
    expect(pictureOf(posted())).toEqual(before);
  });

  test('a new file of the same name takes its place', async () => {
    const before = pictureOf(posted());
    const attachments = [{ id: '0', filename: 'chart.png', description: 'Three lines' }];
    await send('PATCH', original(), { ...pictured, attachments });
    expect(pictureOf(posted()).image).toMatchObject({ description: 'Three lines' });
    expect(pictureOf(posted()).image.url).not.toBe(before.image.url);
  });

  test('a file that never came along is not shown', async () => {
    await bot('PATCH', original(), { embeds: [{ title: 'Race', image: { url: 'attachment://other.png' } }] });
    expect(posted().embeds).toEqual([{ type: 'rich', title: 'Race' }]);
  });
});

test.each([
  ['alt text over 1024 characters', [{ id: '0', description: 'x'.repeat(1025) }], 'BASE_TYPE_MAX_LENGTH'],
  ['a file that did not come along', [{ id: '1', description: 'x' }], 'ATTACHMENT_NOT_FOUND'],
])('%s is 50035', async (_, attachments, code) => {
  zoe.run('/pace');
  const got = await send('POST', callback(), { type: 4, data: { ...pictured, attachments } });
  expect(got).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(JSON.stringify(got.body)).toContain(code);
});
