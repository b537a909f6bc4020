import { expect, test } from 'vitest';
import { applyGuildChange, freshDraft, type GuildChange } from '../../src/memory/guild-change.ts';
import {
  type GuildMemory,
  MOST_ARTICLES,
  MOST_DRAFTS,
  nothingKept,
  type ReadArticle,
} from '../../src/memory/guild-memory.ts';
import { article } from '../fixture-article.ts';

const noon = Temporal.Instant.from('2024-09-01T12:00:00Z');
const minutes = (n: number): Temporal.Instant => noon.add({ minutes: n });

const read = (text: string, by = '10', at = noon): ReadArticle => ({ record: article(text, []), by, at });
const [one, two] = [read('one'), read('two', '11')];
const after = (...changes: GuildChange[]): GuildMemory => changes.reduce(applyGuildChange, nothingKept);

test.each<[string, GuildMemory, GuildMemory]>([
  ['a preview is kept', after({ kind: 'draft', draft: one }), { ...nothingKept, drafts: [one] }],
  [
    'each member has one preview, the latest',
    after({ kind: 'draft', draft: one }, { kind: 'draft', draft: two }, { kind: 'draft', draft: read('three') }),
    { ...nothingKept, drafts: [two, read('three')] },
  ],
  [
    'a preview that grew old goes when another comes',
    after({ kind: 'draft', draft: one }, { kind: 'draft', draft: read('later', '11', minutes(16)) }),
    { ...nothingKept, drafts: [read('later', '11', minutes(16))] },
  ],
  [
    'what is added is a preview no more',
    after({ kind: 'draft', draft: one }, { kind: 'add', article: one }),
    { ...nothingKept, articles: [one] },
  ],
  [
    'added twice is added once',
    after({ kind: 'add', article: one }, { kind: 'add', article: two }, { kind: 'add', article: one }),
    { ...nothingKept, articles: [two, one] },
  ],
  [
    'what is taken out is gone',
    after({ kind: 'add', article: one }, { kind: 'add', article: two }, { kind: 'remove', id: one.record.id }),
    { ...nothingKept, articles: [two] },
  ],
  ['taking out what isn’t there changes nothing', after({ kind: 'remove', id: one.record.id }), nothingKept],
])('%s', (_, memory, expected) => {
  expect(memory).toEqual(expected);
});

test.each([
  [0, true],
  [15, true],
  [16, false],
])('a preview can be added %i minutes later: %s', (later, is) => {
  const memory = after({ kind: 'draft', draft: one });
  expect(freshDraft(memory, one.record.id, minutes(later)) !== undefined).toBe(is);
});

test('a server keeps only so many articles and previews', () => {
  const many = Array.from({ length: MOST_ARTICLES + 5 }, (_, i) => read(`article ${i}`, `${i}`));
  const added = many.map((article) => ({ kind: 'add', article }) as const);
  const drafted = many.map((draft) => ({ kind: 'draft', draft }) as const);
  expect(after(...added).articles).toEqual(many.slice(0, MOST_ARTICLES));
  expect(after(...drafted).drafts).toEqual(many.slice(-MOST_DRAFTS));
});
