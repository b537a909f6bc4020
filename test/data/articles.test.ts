import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/articles/record.ts';
import { parseMark } from '../../src/athletics/mark.ts';
import { load } from '../../src/data/load.ts';
import { article, claim, quote } from '../fixture-article.ts';

/** Words that a name holds in small letters: "Wayde van Niekerk", "Meeting de Paris". */
const SMALL = 'van|von|de|der|den|da|di|du|del|della|la|le|el|al|bin|ben|of|the|and|in|at';
const NAME_WORD = `(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.&-]*|${SMALL})`;
/** Capitalised words only: at most five in a person's name, eight in a meet's or a publisher's. */
const PERSON = new RegExp(`^(?=.{1,60}$)${NAME_WORD}(?: ${NAME_WORD}){0,4}$`, 'u');
const TITLE = new RegExp(`^(?=.{1,80}$)${NAME_WORD}(?: ${NAME_WORD}){0,7}$`, 'u');

/** A mark as articles print it: figures, and units between them ("13 mins and 13.66 secs"). */
const UNIT = '(?:h|hours?|m|mins?|minutes?|s|secs?|seconds?|metres?|meters?|cm|ft|in|pts|points|and)';
const FIGURES = `\\d[\\d:.,′″’”'"-]*${UNIT}?`;
const MARK = new RegExp(`^(?=.{1,40}$)${FIGURES}(?:[ -](?:${FIGURES}|${UNIT}))*$`);

/** The rules that find a claim or a speaker, as src/reading words them. */
const CLAIM_RULE =
  /^(?:row of a result list|(?:(?:place|mark|status|record) stated|place by who was ahead of whom)(?:, (?:mark|status) stated)*(?:; athlete (?:named here|described here|carried from before); race (?:(?:partly )?carried from before|stated))?)$/;
const QUOTE_RULE =
  /^(?:named (?:before|after) the words|named in the paragraph before|goes on from the words before|acts in the sentence before|unknown)$/;

type Meet = ArticleRecord['claims'][number]['meet'];

/** Each text of a record but its title and its quotations, with what it has to look like. Dates, ids and the like the schema holds. */
function textsOf({ publisher, author, claims, quotes, slips }: ArticleRecord): (readonly [string | null, RegExp])[] {
  const named = (meet: Meet) => [meet?.name ?? null, TITLE] as const;
  return [
    [publisher, TITLE],
    [author, PERSON],
    ...claims.flatMap(
      (c) =>
        [
          [c.athlete, PERSON],
          [c.printedName, PERSON],
          [c.printedMark, MARK],
          [c.why, CLAIM_RULE],
          [c.meet?.id ?? null, /^[a-z0-9-]{1,60}$/],
          named(c.meet),
        ] as const,
    ),
    ...quotes.flatMap((q) => [
      [q.speaker, PERSON] as const,
      [q.why, QUOTE_RULE] as const,
      [q.about.meet?.id ?? null, /^[a-z0-9-]{1,60}$/] as const,
      named(q.about.meet),
      ...q.about.athletes.map((name) => [name, PERSON] as const),
    ]),
    ...slips.map(({ printed }) => [printed, MARK] as const),
  ];
}

/** What a record holds that is neither a quotation nor of its field's kind. */
const proseIn = (record: ArticleRecord): string[] => [
  ...textsOf(record).flatMap(([text, kind]) => (text === null || kind.test(text) ? [] : [text])),
  ...record.slips.flatMap(({ understood }) => (parseMark(understood) ? [] : [understood])),
];

test('the records in data/articles hold quotations and claims, and no other prose but their titles', async () => {
  const { articles } = await load(join(import.meta.dirname, '../../data'));
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.flatMap(proseIn)).toEqual([]);
});

const PROSE = 'Kerr kicked past him off the last bend';
const meet = { id: null, name: PROSE, year: 2024 };
const slip = { printed: '3:27:65', understood: '3:27.65', start: 0, end: 7 };
const about = { athletes: [], discipline: null, meet: null };

test.each([
  ['a publisher', article('X', [], { publisher: PROSE })],
  ['an author', article('X', [], { author: PROSE })],
  ['an athlete', article('X', [claim(PROSE, 1, null)])],
  ['a printed name', article('X', [claim('Josh Kerr', 1, null, { printedName: PROSE })])],
  ['a printed mark', article('X', [claim('Josh Kerr', 1, null, { printedMark: PROSE })])],
  ['the rule of a claim', article('X', [claim('Josh Kerr', 1, null, { why: PROSE })])],
  ['a claim’s meet', article('X', [claim('Josh Kerr', 1, null, { meet })])],
  ['a speaker', article('X', [], { quotes: [quote('Yes.', PROSE)] })],
  ['the rule of a quote', article('X', [], { quotes: [quote('Yes.', null, { why: PROSE })] })],
  [
    'whom a quote is about',
    article('X', [], { quotes: [quote('Yes.', null, { about: { ...about, athletes: [PROSE] } })] }),
  ],
  ['a quote’s meet', article('X', [], { quotes: [quote('Yes.', null, { about: { ...about, meet } })] })],
  ['a slip', article('X', [], { slips: [{ ...slip, printed: PROSE }] })],
  ['what a slip was understood as', article('X', [], { slips: [{ ...slip, understood: PROSE }] })],
])('prose in the place of %s is seen', (_, record) => {
  expect(proseIn(record)).toEqual([PROSE]);
});
