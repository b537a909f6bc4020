import { expect, test } from 'vitest';
import { pastedReport } from '../../src/options/pasted-report.ts';

const link = 'https://discord.com/channels/20/40/50';

test.each([
  [
    'plain text, under the address of its message',
    'Kerr won.\n\nHe was glad.',
    `URL: ${link}\nKerr won.\n\nHe was glad.\n`,
  ],
  [
    'an address on a line of its own is where it comes from',
    'https://example.com/a?b=1\nKerr won.',
    'URL: https://example.com/a?b=1\nKerr won.\n',
  ],
  [
    'also at the end, in the brackets that hide a preview',
    'Kerr won.\n<https://example.com/a>',
    'URL: https://example.com/a\nKerr won.\n',
  ],
  [
    'an address within a sentence is text',
    'See https://example.com for more.',
    `URL: ${link}\nSee https://example.com for more.\n`,
  ],
  ['a quoted block', '> “I won,” said Kerr.\n> He did.', `URL: ${link}\n“I won,” said Kerr.\nHe did.\n`],
  ['a long quoted block', '>>> # Kerr wins\nHe did.', `URL: ${link}\nKerr wins\nHe did.\n`],
  [
    'bold, underlined, italic and hidden text',
    '**Kerr** __won__ *at last* in ||3:27.79||.',
    `URL: ${link}\nKerr won at last in 3:27.79.\n`,
  ],
  ['a fenced block', '```txt\n1 Kerr 3:27.79\n```', `URL: ${link}\n1 Kerr 3:27.79\n`],
  ['a masked link', '[Kerr](https://example.com/kerr) won.', `URL: ${link}\nKerr won.\n`],
  ['a heading’s sign only where it is one', '#1 Kerr\n## Result', `URL: ${link}\n#1 Kerr\nResult\n`],
  ['sums keep their stars', '4 * 100 m and 4*400 m', `URL: ${link}\n4 * 100 m and 4*400 m\n`],
  ['nothing', '', `URL: ${link}\n\n`],
])('%s', (_, content, report) => {
  expect(pastedReport(content, link)).toBe(report);
});
