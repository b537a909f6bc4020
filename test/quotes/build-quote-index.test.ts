import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/athletics/name.ts';
import { buildQuoteIndex } from '../../src/quotes/build-quote-index.ts';
import { findSpeaker, suggestSpeakers } from '../../src/quotes/find-speaker.ts';
import { quotesOfEachOther } from '../../src/quotes/of-each-other.ts';
import { spokenOf } from '../../src/quotes/spoken-of.ts';
import { articles, results } from '../fixture-world.ts';

const index = buildQuoteIndex(articles, results);
const texts = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);

test('quotes stand latest article first, then in the order of the text', () => {
  expect(index.all.map(({ id }) => id)).toEqual([
    '1d8ec561-5',
    '1d8ec561-90',
    '1d8ec561-200',
    '1d8ec561-300',
    'd91375d9-10',
  ]);
});

test('words that an article breaks into lines are shown without their ends', () => {
  const broken = articles.map((article) => ({
    ...article,
    quotes: article.quotes.map((quote) => ({ ...quote, text: quote.text.replaceAll(' ', ' \r\n') })),
  }));
  expect(texts(buildQuoteIndex(broken, results).all)).toEqual(texts(index.all));
});

test('a speaker and whoever is spoken of are known by any of their names', () => {
  expect(texts(index.by('josh-kerr'))).toEqual(['He is a phenomenal athlete.']);
  expect(texts(index.about('jakob-ingebrigtsen'))).toEqual(['He is a phenomenal athlete.']);
  expect(texts(index.by('ben-thomas'))).toEqual(['We trained for exactly this.']);
  expect(index.by('nobody')).toEqual([]);
});

test('a quote is tied to the race of its meet and discipline', () => {
  expect(index.all[0]?.raceId).toBe('olympic-games-2024/men-1500m/final');
});

test('everybody quoted is counted, most quoted first', () => {
  expect(index.speakers).toEqual([
    { id: 'jakob-ingebrigtsen', name: 'Jakob Ingebrigtsen', quotes: 3 },
    { id: 'ben-thomas', name: 'Ben Thomas', quotes: 1 },
    { id: 'josh-kerr', name: 'Joshua Kerr', quotes: 1 },
  ]);
});

test('what two said of each other', () => {
  expect(texts(quotesOfEachOther(index, 'josh-kerr', 'jakob-ingebrigtsen'))).toEqual([
    'He is a phenomenal athlete.',
    'Josh was just another competitor.',
  ]);
});

test('a speaker who is no athlete can be asked for, and so can an athlete who says nothing', () => {
  expect(findSpeaker(index, results, 'ben thomas')).toMatchObject({ kind: 'exact', found: { id: 'ben-thomas' } });
  expect(findSpeaker(index, results, 'Hocker')).toMatchObject({ kind: 'exact', found: { id: 'cole-hocker' } });
});

test('who is quoted is offered first, and nobody else when nothing was typed', () => {
  const offered = (typed: string) => suggestSpeakers(index, results, typed).map(({ id }) => id);
  expect(offered('')).toEqual(['jakob-ingebrigtsen', 'ben-thomas', 'josh-kerr']);
  expect(offered('ingebrigtsen')).toEqual(['jakob-ingebrigtsen', 'filip-ingebrigtsen']);
  expect(offered('barr')[0]).toBe('thomas-barr');
});

test('whom quotes are about', () => {
  expect(spokenOf(index, results).map(({ id }) => id)).toEqual(['josh-kerr', 'jakob-ingebrigtsen']);
});

describe('search', () => {
  test.each([
    ['haunt me', ['These are things that will haunt me for the rest of my life.']],
    ['phenomenel', ['He is a phenomenal athlete.']],
    ['competit', ['Josh was just another competitor.']],
    ['exactly trained', ['We trained for exactly this.']],
    ['hard zebra', ['I ruined it for myself by going way too hard.']],
    ['hart zebra', ['I ruined it for myself by going way too hard.']],
    ['josh hust', ['Josh was just another competitor.']],
    ['zebra', []],
    ['', []],
    ['😀', []],
  ])('%j finds %j', (words, found) => {
    expect(texts(index.search(words))).toEqual(found);
  });

  const sentence = fc.array(fc.constantFrom('I', 'ran', 'too', 'hard', 'today', 'gold', 'sprint', 'Órla’s'), {
    minLength: 1,
    maxLength: 8,
  });
  const quotesOf = (sentences: readonly (readonly string[])[]) =>
    sentences.map((words, i) => ({
      text: words.join(' '),
      speaker: null,
      about: { athletes: [], discipline: null, meet: null },
      unopened: false,
      why: '',
      start: i,
      end: i + 1,
    }));

  test('what has the word itself is found without what is only near it', () => {
    const [article] = articles;
    const quotes = quotesOf([
      ['good', 'race'],
      ['gold', 'today'],
    ]);
    const built = buildQuoteIndex(article ? [{ ...article, quotes }] : [], results);
    expect(texts(built.search('gold'))).toEqual(['gold today']);
    expect(texts(built.search('golt'))).toEqual(['gold today']);
    expect(texts(built.search('gool'))).toEqual(['good race']);
  });

  test('finds every quote that a plain look at its words finds, those with the phrase first', () => {
    const [article] = articles;
    if (!article) throw new Error('expected an article');
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        fc.array(fc.constantFrom('ran', 'too', 'hard', 'orlas'), { minLength: 1, maxLength: 3 }),
        (sentences, words) => {
          const built = buildQuoteIndex([{ ...article, quotes: quotesOf(sentences) }], results);
          const found = built.search(words.join(' ')).map(({ text }) => ` ${fold(text)} `);
          const plain = built.all.filter(({ text }) => words.every((word) => fold(text).split(' ').includes(word)));
          expect(found).toEqual(expect.arrayContaining(plain.map(({ text }) => ` ${fold(text)} `)));
          const hasPhrase = found.map((text) => text.includes(` ${words.join(' ')} `));
          expect(hasPhrase).toEqual(hasPhrase.toSorted((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });
});
