import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { interactionFor } from '../../src/terminal/command-line.ts';
import { responseText } from '../../src/terminal/print-reply.ts';

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
