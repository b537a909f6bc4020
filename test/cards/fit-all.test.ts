import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitAll } from '../../src/cards/fit-all.ts';
import { limitProblems } from '../discord-limits.ts';

const words = fc.integer({ min: 1, max: 900 }).map((n) => 'lap '.repeat(n).trim());
const embed = fc.record({
  title: words,
  description: words,
  fields: fc.array(fc.record({ name: words, value: words }), { maxLength: 6 }),
  footer: words.map((text) => ({ text })),
});

test('however long they are, a few embeds fit one message together, and each keeps its title', () => {
  fc.assert(
    fc.property(fc.array(embed, { minLength: 1, maxLength: 4 }), (embeds) => {
      const fitted = fitAll(embeds);
      const all = fitted.flatMap(({ title = '', description = '', fields = [], footer }) => [
        title,
        description,
        footer?.text ?? '',
        ...fields.flatMap(({ name, value }) => [name, value]),
      ]);
      expect(all.join('').length).toBeLessThanOrEqual(6000);
      expect(limitProblems({ embeds: fitted, components: [], allowed_mentions: { parse: [] } })).toEqual([]);
      for (const { title = '' } of fitted) expect(title).toMatch(/^lap/);
    }),
  );
});

test('what fits stays as it is', () => {
  const short = { title: 'News', description: 'one', footer: { text: 'Sources: ¹ x' } };
  expect(fitAll([short, short])).toEqual([short, short]);
});
