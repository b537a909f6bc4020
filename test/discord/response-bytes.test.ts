import { InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseBytes } from '../../src/discord/response-bytes.ts';
import { reply } from '../../src/reply.ts';

const message = () => reply([{ description: 'Kerr leads 3–1 🇬🇧' }]);
const type = InteractionResponseType.ChannelMessageWithSource;

/** How often JSON is made of a message while something is done. */
function timesWritten(data: object, during: () => void): number {
  let times = 0;
  Object.assign(data, {
    toJSON() {
      times += 1;
      return { content: 'Kerr leads 3–1 🇬🇧' };
    },
  });
  during();
  return times;
}

test('the bytes of one reply are worked out once for each type, those of its twin again', () => {
  const [data, twin] = [message(), message()];
  const send = (of: typeof data) => () => {
    responseBytes({ type, data: of });
    responseBytes({ type, data: of });
  };
  expect(timesWritten(data, send(data))).toBe(1);
  expect(timesWritten(twin, send(twin))).toBe(1);
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
        expect(Buffer.from(responseBytes(response), 'latin1').toString()).toBe(JSON.stringify(response));
      }
    }),
  );
});

test('a response without a message is its JSON too', () => {
  expect(responseBytes({ type: InteractionResponseType.Pong })).toBe('{"type":1}');
});
