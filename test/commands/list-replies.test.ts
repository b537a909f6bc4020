import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { importLists } from '../../src/import/import-lists.ts';
import type { Reply } from '../../src/reply.ts';
import { componentsOf } from '../discord-limits.ts';
import { command, press } from '../fixture-interaction.ts';
import { listFiles, SMALL_LISTS, SOURCE } from '../fixture-lists.ts';

const data = await load('data');
const windy = {
  path: 'men/100-metres.csv',
  source: SOURCE,
  text: [
    'Mark,WIND,Competitor,DOB,Nat,Pos,Venue,Date,Results Score',
    '10.1h,,Old Timer,1 JAN 1940,NOR,1,Oslo (NOR),01 JUN 1960,1100',
    '9.95,2.7,Fast Runner,1 JAN 1990,GBR,1,Oslo (NOR),01 JUN 2010,1200',
    '9.99,2.7,Quick Runner,1 JAN 1991,USA,2,Oslo (NOR),01 JUN 2010,1190',
    '10.05,2.7,Late Runner,1 JAN 1992,FRA,5,Oslo (NOR),01 JUN 2010,1180',
  ].join('\n'),
};
const moment = { now: Temporal.Instant.from('2024-09-01T12:00:00Z'), random: () => 0 };
const worldOf = (lists: typeof data.lists) => ({ ...buildWorld({ ...data, articles: [], lists }), ...moment });
const small = worldOf(importLists([windy, ...listFiles(SMALL_LISTS)]).lists);

function ask(name: string, options: Record<string, string>, world = small): Reply {
  const { response, failure } = answer(command(name, { options }), { world, commands, newId: () => 'test' });
  if (failure) throw failure.cause;
  if (response.type !== 4 || !response.data?.embeds) throw new Error(`no message for ${name}`);
  const { embeds, components = [] } = response.data;
  return { embeds, components: components.filter((row) => row.type === 1), allowed_mentions: { parse: [] } };
}

const textOf = (reply: Reply): string => reply.embeds[0]?.description ?? '';

test('a race of lists: the wind, the gaps, and that places are missing', () => {
  expect(ask('result', { meet: 'Oslo', year: '2010' }).embeds).toEqual([
    {
      color: 0xc8553d,
      title: 'Men’s 100 m, final',
      description: [
        '1 Jun 2010 · Oslo 🇳🇴 · wind-aided, +2.7',
        '',
        '`1` 🇬🇧 `Fast Runner   9.95      `',
        '`2` 🇺🇸 `Quick Runner  9.99 +0.04`',
        '`5` 🇫🇷 `Late Runner  10.05 +0.10`',
        '',
        '-# The lists hold good marks only: others are missing.',
      ].join('\n'),
      footer: { text: 'Source: World Athletics all-time lists to Jun 2023' },
    },
  ]);
});

test('a mark timed by hand says so', () => {
  expect(textOf(ask('result', { athlete: 'Old Timer' }))).toContain('`Old Timer 10.1h`');
});

test('a flag is that of the day', () => {
  expect(textOf(ask('result', { meet: 'Brussels', year: '2001', event: '1500' }))).toContain('🇰🇪 `Bernard Lagat');
  expect(ask('athlete', { name: 'Bernard Lagat' }).embeds[0]?.title).toBe('🇺🇸 Bernard Lagat');
});

test('an athlete: races and wins of lists, bests with a legal wind, and what lists leave out', () => {
  const [embed] = ask('athlete', { name: 'Fast Runner' }).embeds;
  expect(embed?.description).toBe('Great Britain · born 1 Jan 1990\n1 race · 1 win on record here');
  expect(embed?.fields?.slice(0, 2)).toEqual([
    { name: 'Best marks', value: '`100 m 9.95` 🇳🇴 `1 Jun 10` w +2.7' },
    { name: 'Latest races', value: '`1` 🇳🇴 `100 m 9.95` w +2.7\n-# 1 Jun 2010 · Oslo' },
  ]);
  expect(embed?.footer?.text).toBe(
    'Source: World Athletics all-time lists to Jun 2023. Lists hold good marks only, and not all of those: weaker ones are missing, and so is whoever did not finish.',
  );
});

test('a rivalry says what lists can’t know', () => {
  const [embed] = ask('rivalry', { a: 'Hicham El Guerrouj', b: 'Bernard Lagat' }).embeds;
  expect(embed?.fields?.at(-1)?.value).toBe(
    '-# The lists, up to 30 Jun 2023, hold good marks only, and not all of those: weaker ones are missing, and so is whoever did not finish. A race that none of them reports is not counted.',
  );
});

test('the sources name the lists, also where no article was read', () => {
  expect(textOf(ask('sources', {}))).toBe(
    `0 articles · 0 open disputes\n${small.results.listed.store.rows} performances in World Athletics all-time lists to Jun 2023`,
  );
});

test('the races of one athlete: what they did in each', () => {
  expect(textOf(ask('result', { athlete: 'Usain Bolt', event: '100' }))).toMatch(
    /\*\*World Championships 2009\*\*\n`16 Aug` 🇩🇪 `\s*1\s+9\.58` \+0\.9$/mu,
  );
});

test('every button and every item of a menu on cards of lists leads to a card', () => {
  const world = data.lists.events.length > 0 ? worldOf(data.lists) : small;
  const { results } = world;
  const { store: lists } = results.listed;
  const race = fc.nat(lists.races - 1).map((number) => ({ race: results.raceAt(number).id }));
  const person = fc.nat(lists.athletes - 1).map((number) => results.listed.athleteAt(number).id);
  const question = fc.oneof(
    race.map((options) => ({ name: 'result', options })),
    person.map((name) => ({ name: 'athlete', options: { name } })),
    person.map((athlete) => ({ name: 'result', options: { athlete } })),
    fc
      .integer({ min: 1970, max: 2023 })
      .map((year) => ({ name: 'result', options: { event: '1500', year: `${year}` } })),
  );
  fc.assert(
    fc.property(question, ({ name, options }) => {
      for (const component of componentsOf(ask(name, options, world).components)) {
        if (!('custom_id' in component) || ('disabled' in component && component.disabled)) continue;
        const values = component.type === 3 ? component.options.map(({ value }) => [value]) : [[]];
        for (const chosen of values) {
          const pressed = press(component.custom_id, component.type === 3 ? { values: chosen } : {});
          expect(answer(pressed, { world, commands, newId: () => 'test' }).outcome).toBe('answered');
        }
      }
    }),
    { numRuns: 60 },
  );
});
