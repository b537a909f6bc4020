import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelMessageBody } from '../../src/playground/bodies/message-body.ts';
import { withoutNulls } from '../../src/playground/bodies/without-nulls.ts';
import { secondOpinion } from './openapi.ts';

/** Mostly what is fine, and now and then what stands near a limit, on either side of it. */
const rarely = <Value>(fine: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 30, arbitrary: fine }, { weight: 1, arbitrary: odd });

/** Text of characters that count as one here and as two in JavaScript. */
const near = (limit: number) =>
  rarely(
    fc.constantFrom('Kerr', '🏃', 'Müller v Ångström'),
    fc.oneof(
      fc.constantFrom('', ' '),
      fc
        .tuple(fc.constantFrom('x', '🏃'), fc.constantFrom(limit - 1, limit, limit + 1))
        .map(([one, times]) => one.repeat(times)),
    ),
  );

const some = <Value>(value: fc.Arbitrary<Value>, limit: number) =>
  rarely(
    fc.array(value, { minLength: 1, maxLength: 2 }),
    fc
      .constantFrom(0, limit, limit + 1)
      .chain((length) => fc.array(value, { minLength: length, maxLength: length, size: 'max' })),
  );

const field = fc.record({ name: near(256), value: near(1024) });
const embed = fc.record(
  {
    title: near(256),
    description: near(4096),
    footer: fc.record({ text: near(2048) }),
    author: fc.record({ name: near(256) }),
    color: rarely(fc.constantFrom(0, 0xffffff), fc.constantFrom(0x1000000, -1)),
    fields: some(field, 25),
  },
  { requiredKeys: [] },
);
const button = fc.record({
  type: fc.constant(2),
  style: fc.constantFrom(1, 4),
  label: near(80),
  custom_id: rarely(fc.stringMatching(/^[a-z]{8}$/), near(100)),
});
const row = fc.record({ type: fc.constant(1), components: some(button, 5) });
const poll = fc.record({
  question: fc.record({ text: near(300) }),
  answers: some(fc.record({ poll_media: fc.record({ text: near(55) }) }), 10),
  duration: rarely(fc.constantFrom(1, 768), fc.constantFrom(0, 769)),
});
const body = fc.record(
  { content: near(2000), embeds: some(embed, 10), components: some(row, 5), poll, nonce: near(25) },
  { requiredKeys: [] },
);
type Body = typeof body extends fc.Arbitrary<infer Value> ? Value : never;

const size = (text = '') => [...text].length;
const isLong = (text: string | undefined, most: number) => size(text) > most;
const isBad = (text: string, most: number) => text.trim() === '' || isLong(text, most);

/** Read line by line off Discord's documentation (the pages “Message”, “Poll” and “Component Reference”), with nothing in common with the schemas. */
function isRefused({ content, embeds = [], components = [], poll, nonce }: Body): boolean {
  const total = embeds
    .flatMap(({ title, description, footer, author, fields = [] }) => [
      title,
      description,
      footer?.text,
      author?.name,
      ...fields.flatMap((one) => [one.name, one.value]),
    ])
    .reduce((sum, text) => sum + size(text), 0);
  const buttons = components.flatMap((one) => one.components);
  return [
    isLong(content, 2000),
    isLong(nonce, 25),
    embeds.length > 10,
    total > 6000,
    embeds.some(
      ({ title, description, footer }) => isLong(title, 256) || isLong(description, 4096) || isLong(footer?.text, 2048),
    ),
    embeds.some(({ author, color = 0 }) => (author && isBad(author.name, 256)) || color < 0 || color > 0xffffff),
    embeds.some(
      ({ fields = [] }) => fields.length > 25 || fields.some((one) => isBad(one.name, 256) || isBad(one.value, 1024)),
    ),
    components.length > 5,
    components.some((one) => one.components.length < 1 || one.components.length > 5),
    buttons.some((one) => isBad(one.label, 80) || isBad(one.custom_id, 100)),
    new Set(buttons.map((one) => one.custom_id)).size < buttons.length,
    poll !== undefined && (isBad(poll.question.text, 300) || poll.answers.length < 1 || poll.answers.length > 10),
    poll?.answers.some(({ poll_media }) => isBad(poll_media.text, 55)) ?? false,
    poll !== undefined && (poll.duration < 1 || poll.duration > 768),
  ].some(Boolean);
}

test('of any message, exactly what Discord’s limits forbid is refused', () => {
  let refused = 0;
  fc.assert(
    fc.property(body, (message) => {
      const wanted = isRefused(message);
      refused += Number(wanted);
      expect(!channelMessageBody.safeParse(message).success).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(500);
  expect(refused).toBeLessThan(1900);
});

test.runIf(secondOpinion)('of any message, what is taken Discord’s OpenAPI file takes too', () => {
  const url = '/api/v10/channels/200000000000000101/messages';
  const seen = { method: 'POST', url, authorization: undefined, files: [], status: 200, answer: undefined };
  fc.assert(
    fc.property(body, (json) => {
      if (!channelMessageBody.safeParse(json).success) return;
      expect(secondOpinion?.request({ ...seen, json })).toMatchObject({ errors: [], unknown: [] });
    }),
    { numRuns: 500 },
  );
});

test('null is as good as nothing, however deep', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(JSON.stringify(withoutNulls({ json, list: [json] }))).not.toMatch(/:null/);
    }),
  );
  expect(
    channelMessageBody.safeParse(withoutNulls({ content: 'x', embeds: null, components: null, poll: null })).success,
  ).toBe(true);
});
