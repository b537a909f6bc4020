import { expect, test } from 'vitest';
import { wrapped } from '../../src/reading/text/wrapped.ts';

const NAME = 'Jane\n  Example';

test.each([
  ['one line', wrapped`\bwon (?:by|in)\b`, String.raw`\bwon (?:by|in)\b`],
  [
    'lines, with the white space around them',
    wrapped`
      \bwon (?:by|in)
        |took (?:gold|the title)\b
    `,
    String.raw`\bwon (?:by|in)|took (?:gold|the title)\b`,
  ],
  ['what is put in, as it is', wrapped`${NAME} won`, `${NAME} won`],
])('the source of a pattern over %s', (_, source, expected) => {
  expect(source).toBe(expected);
});
