import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Phrase, phrases, phrasesIn } from '../../src/reading/text/phrases.ts';

const PHRASES: readonly Phrase[] = [
  ['ahead', ' of'],
  ['h[eo]ld', '(?:ing)? off'],
  [String.raw`in\b`, ' front of'],
  ['over', '(?<=win over)'],
  ['see|saw', ' off(?= [A-Z])'],
];
const said = phrases(PHRASES, 'u');
/** The same, tried at every sign. */
const everywhere = new RegExp(
  String.raw`\b(?:${PHRASES.map(([beginning, rest]) => `(?:${beginning})${rest}`).join('|')})\b`,
  'g',
);

const word = fc.constantFrom(
  'ahead',
  'of',
  'hold',
  'holding',
  'off',
  'in',
  'front',
  'win',
  'over',
  'saw',
  'Example',
  'inside',
  'overhead',
  '3',
);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '-', '');

test('phrases are found where they would be if they were tried at every sign', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 14 }), fc.nat(30), (words, start) => {
      const text = words.flat().join('');
      const span = { start: Math.min(start, text.length), end: text.length };
      const isCut = /\w\w/.test(text.slice(Math.max(0, span.start - 1), span.start + 1));
      fc.pre(!isCut);
      const plainly = [...text.slice(span.start).matchAll(everywhere)].map(({ 0: match, index }) => ({
        start: span.start + index,
        end: span.start + index + match.length,
      }));
      expect(phrasesIn(said, text, span).map(({ start, end }) => ({ start, end }))).toEqual(plainly);
    }),
  );
});

test('case counts unless it is said not to', () => {
  const text = 'Ahead of';
  const span = { start: 0, end: text.length };
  expect(phrasesIn(phrases([['ahead', ' of']], 'u'), text, span)).toEqual([]);
  expect(phrasesIn(phrases([['ahead', ' of']], 'iu'), text, span)).toHaveLength(1);
});

test.each(['runner-up', 'in front'])('a phrase cannot begin with more than a word: %j', (beginning) => {
  expect(() => phrases([[beginning, ' to']], 'u')).toThrow(RangeError);
});
