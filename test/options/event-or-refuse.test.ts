import { expect, test } from 'vitest';
import { eventOrRefuse } from '../../src/options/event-or-refuse.ts';
import { Refusal } from '../../src/refusal.ts';

test.each([
  ['1500', '1500'],
  ['women’s javlin', 'w javelin'],
  ['100m world record', '100'],
  ['WR 1500 women', 'w 1500'],
  ['400m hurdles wr', '400h'],
  ['marathon all-time list', 'marathon'],
])('%j is the event %j', (text, key) => {
  expect(eventOrRefuse(text).key).toBe(key);
});

test.each(['world record', 'ultra'])('%j is none', (text) => {
  expect(() => eventOrRefuse(text)).toThrow(
    new Refusal(`No event called “${text}”. Try “1500”, “women’s mile”, “110 hurdles” or “pole vault”.`),
  );
});
