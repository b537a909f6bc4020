import { InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseBytes } from '../../src/discord/response-bytes.ts';
import { reply } from '../../src/reply.ts';

const message = () => reply([{ description: 'Kerr leads 3–1 🇬🇧' }]);
const type = InteractionResponseType.ChannelMessageWithSource;

test('the bytes of one reply are worked out once, those of its twin again', () => {
  const data = message();
  expect(responseBytes({ type, data })).toBe(responseBytes({ type, data }));
  expect(responseBytes({ type, data: message() })).not.toBe(responseBytes({ type, data }));
});

test('whatever is sent, as whatever type and in whatever order, is the same as its JSON', () => {
  const types = fc.constantFrom(type, InteractionResponseType.UpdateMessage);
  const replies = fc.array(
    fc.string({ unit: 'binary' }).map((description) => reply([{ description }])),
    { minLength: 1 },
  );
  const sent = fc.array(fc.tuple(types, fc.nat()));
  fc.assert(
    fc.property(replies, sent, (pool, order) => {
      for (const [type, index] of order) {
        const response = { type, data: pool[index % pool.length] ?? message() };
        expect(responseBytes(response).equals(Buffer.from(JSON.stringify(response)))).toBe(true);
      }
    }),
  );
});

test('a response without a message is its JSON too', () => {
  expect(responseBytes({ type: InteractionResponseType.Pong }).toString()).toBe('{"type":1}');
});
