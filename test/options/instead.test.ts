import { expect, test } from 'vitest';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { instead } from '../../src/options/instead.ts';
import { readRaceQuestion } from '../../src/options/race-question.ts';
import { racesAsked } from '../../src/options/races-asked.ts';
import type { TypedQuestion } from '../../src/options/typed-question.ts';

const { results } = buildWorld(await load('data'));

const rows: readonly (readonly [TypedQuestion, readonly string[]])[] = [
  [{ meet: 'oslo 2024 5000' }, ['5000 m · Bislett Games 2023', 'Bislett Games 2024']],
  [{ meet: 'pre classic 2023' }, ['Prefontaine Classic 2022', 'Prefontaine Classic 2024']],
  [{ meet: 'worlds', year: 2021 }, ['World Championships 2019', 'World Championships 2022', 'World Championships']],
  [{ event: '5000', meet: 'bislett', year: 2030 }, ['5000 m · Bislett Games 2023', '5000 m · Bislett Games']],
  [
    { athlete: 'usain bolt', event: '200', meet: 'beijing', year: 2009 },
    ['Usain Bolt · 200 m · 2009', 'Usain Bolt · 200 m · Beijing'],
  ],
  [{ athlete: 'usain bolt', event: 'marathon', meet: 'oslo' }, ['Usain Bolt · Oslo']],
  [{ event: '1500', year: 1900 }, []],
  // All results of somebody are offered anyway.
  [{ athlete: 'usain bolt', year: 2031 }, []],
  [{ meet: 'world cross 2019' }, []],
];

test.each(rows)('instead of %j it offers %j', (typed, labels) => {
  const leads = instead(results, readRaceQuestion(results, typed));
  expect(leads.map(({ label }) => label)).toEqual(labels);
  for (const { label, invocation } of leads) {
    const { year, ...options } = invocation.options;
    const question = readRaceQuestion(results, { ...options, year: year === undefined ? undefined : Number(year) });
    expect(Object.values(question.names).join(' · ')).toBe(label);
    expect(racesAsked(results, question, true).races.length).toBeGreaterThan(0);
  }
});
