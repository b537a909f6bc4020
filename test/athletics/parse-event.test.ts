import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disciplines, eventKey, eventName } from '../../src/athletics/discipline.ts';
import { isEvent, parseEvent } from '../../src/athletics/parse-event.ts';

test.each([
  ['1500', ['1500m'], null, null],
  ['men’s 1500m', ['1500m'], 'men', null],
  ["Men's 1500 m", ['1500m'], 'men', null],
  ['w 800', ['800m'], 'women', null],
  ['mile', ['mile', 'mile-road'], null, null],
  ['indoor mile', ['mile'], null, true],
  ['indoor 5k', ['5000m'], null, true],
  ['metric mile', ['1500m'], null, null],
  ['5000 metres', ['5000m'], null, null],
  ['10,000m women', ['10000m'], 'women', null],
  ['5k', ['5000m', '5km'], null, null],
  ['5 km', ['5km'], null, null],
  ['110 hurdles', ['110mh'], null, null],
  ['400mH', ['400mh'], null, null],
  ['100 m h', ['100mh'], null, null],
  ['hurdles', ['60mh', '100mh', '110mh', '400mh'], null, null],
  ['3000 steeple', ['3000msc'], null, null],
  ['women’s steeplechase', ['3000msc'], 'women', null],
  ['20 km race walk', ['20kmw'], null, null],
  ['20k walk', ['20kmw'], null, null],
  ['women’s 35 k walk', ['35kmw'], 'women', null],
  ['10k walk', ['10kmw'], null, null],
  ['mixed 4x4', ['4x400m'], 'mixed', null],
  ['W 4x1', ['4x100m'], 'women', null],
  ['HM', ['half-marathon'], null, null],
  ['jav', ['javelin'], null, null],
  ['4 × 400 m relay', ['4x400m'], null, null],
  ['mixed 4x400', ['4x400m'], 'mixed', null],
  ['Half Marathon', ['half-marathon'], null, null],
  ['shot', ['shot-put'], null, null],
  ['LJ', ['long-jump'], null, null],
  ['60 outdoors', ['60m'], null, false],
  ['w400h', ['400mh'], 'women', null],
  ['M1500', ['1500m'], 'men', null],
  ['w4x1', ['4x100m'], 'women', null],
  ['two mile', ['2miles'], null, null],
  ['sprints', ['100m', '200m', '400m'], null, null],
  ['women’s jumps', ['high-jump', 'pole-vault', 'long-jump', 'triple-jump'], 'women', null],
  ['throws', ['shot-put', 'discus', 'hammer', 'javelin'], null, null],
  ['walks', ['10kmw', '20kmw', '35kmw'], null, null],
  ['relays', ['4x100m', '4x400m'], null, null],
  ['combined events', ['heptathlon', 'decathlon'], null, null],
  ['1500w', ['1500m'], 'women', null],
  ['100 m w', ['100m'], 'women', null],
  ['800m (W)', ['800m'], 'women', null],
  ['100mh W', ['100mh'], 'women', null],
  ['final 100m w', ['100m'], 'women', null],
  ['marathon w', ['marathon'], 'women', null],
  ['mile m', ['mile', 'mile-road'], 'men', null],
  ['100 m m', ['100m'], 'men', null],
  ['20 km W', ['20kmw'], null, null],
  ['42k', ['marathon'], null, null],
  ['42.2 km', ['marathon'], null, null],
  ['26.2 miles', ['marathon'], null, null],
  ['21.1k', ['half-marathon'], null, null],
  ['3k', ['3000m'], null, null],
  ['3k steeple', ['3000msc'], null, null],
  ['women’s 3k steeplechase', ['3000msc'], 'women', null],
  ['10k track', ['10000m'], null, null],
  ['road 10k', ['10km'], null, null],
  ['10 km road race', ['10km'], null, null],
  ['women’s 5k on the road', ['5km'], 'women', null],
  ['road mile', ['mile-road'], null, null],
  ['track mile', ['mile'], null, null],
  ['track 400', ['400m'], null, null],
  ['short track 400', ['400m'], null, true],
  ['15k', ['15km'], null, null],
  ['one mile', ['mile', 'mile-road'], null, null],
  ['110HH', ['110mh'], null, null],
  ['women’s 400 IH', ['400mh'], 'women', null],
  ['4 by 400', ['4x400m'], null, null],
  ['relay', ['4x100m', '4x400m'], null, null],
  ['mixed relay', ['4x100m', '4x400m'], 'mixed', null],
  ['20 km racewalk', ['20kmw'], null, null],
  ['jump', ['high-jump', 'pole-vault', 'long-jump', 'triple-jump'], null, null],
  ['women’s throw', ['shot-put', 'discus', 'hammer', 'javelin'], 'women', null],
  ['shotput', ['shot-put'], null, null],
  ['hepta', ['heptathlon'], null, null],
])('%s', (text, ids, sex, indoor) => {
  expect(parseEvent(text)).toMatchObject({ disciplines: ids, sex, indoor });
});

test.each([[''], ['foo'], ['1501'], ['men'], ['final'], ['the race'], ['🏃'], ['m']])('%j is no event', (text) => {
  expect(parseEvent(text)).toBeNull();
});

const events = fc.record({
  discipline: fc.constantFrom(...disciplines.map(({ id }) => id)),
  sex: fc.constantFrom('men', 'women', 'mixed', null),
  indoor: fc.boolean(),
});

describe('every event', () => {
  test('is read from its key and from its name', () => {
    fc.assert(
      fc.property(events, (event) => {
        for (const text of [eventKey(event), eventName(event)]) {
          const query = parseEvent(text);
          expect(query).toMatchObject({ sex: event.sex, indoor: event.indoor || null });
          expect(query && isEvent(query, event)).toBe(true);
        }
      }),
    );
  });

  test('has a query whose key is short and reads as the same query', () => {
    fc.assert(
      fc.property(events, (event) => {
        const query = parseEvent(eventName(event));
        expect(query?.key.length).toBeLessThanOrEqual(23);
        expect(parseEvent(query?.key ?? '')).toEqual(query);
      }),
    );
  });
});

test('a query without a sex means either, and an event without one is anybody’s', () => {
  const query = parseEvent('1500');
  const mens = parseEvent('men 1500 outdoors');
  const event = { discipline: '1500m', sex: 'women', indoor: true } as const;
  expect(query && isEvent(query, event)).toBe(true);
  expect(mens && isEvent(mens, event)).toBe(false);
  expect(mens && isEvent(mens, { ...event, sex: null, indoor: false })).toBe(true);
  expect(mens && isEvent(mens, { ...event, sex: 'men' })).toBe(false);
});
