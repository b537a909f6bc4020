import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sources } from '../../commands/sources.ts';
import { answer } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { outcomeOf } from '../../src/command.ts';
import { load } from '../../src/data/load.ts';
import { interactionFor } from '../../src/terminal/command-line.ts';
import { responseText } from '../../src/terminal/print-reply.ts';
import { callerOf } from '../fixture-caller.ts';

const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const world = { ...buildWorld(await load('data')), now, random: () => 0.5 };
const ask = (line: string): string =>
  responseText(answer(interactionFor(line, commands, false), { world, commands, newId: () => 'ab12' }).response);

const counted = (text: string): string[] => text.match(/\d+ results?\b/g) ?? [];

test('each article gives as many results in the list as when it is opened', () => {
  const opened = world.articles.map(({ id }) => counted(ask(`/sources article:${id}`))[0]);
  expect(opened.length).toBeGreaterThan(0);
  expect(counted(ask('/sources')).toSorted()).toEqual(opened.toSorted());
});

test.each([
  ['that disputes nothing has a source without a number', '1', 'Source: The SportsRush'],
  [
    'that disputes something numbers its sources',
    '2',
    'Sources: ¹\u00a0The SportsRush · ²\u00a0report on the men’s 5000 m, Olympic Games 2024',
  ],
])('a page of an article %s', (_, page, footer) => {
  const asked = { command: 'sources', options: { article: 'SportsRush', page } };
  const { reply } = outcomeOf(sources.run(world, asked, callerOf()));
  expect(reply.embeds[0]?.footer?.text).toBe(footer);
});
