import { expect, test } from 'vitest';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { seeded } from '../../../src/terminal/seeded.ts';
import { question } from '../../../src/trivia/question.ts';
import { inTurn } from '../../../src/trivia/questions/in-turn.ts';

test.each([
  [
    ['a1', 'a2', 'a3', 'b1'],
    ['b1', 'a3', 'a2', 'a1'],
  ],
  [
    ['b1', 'a1', 'c1', 'a2', 'c2'],
    ['c2', 'a2', 'b1', 'c1', 'a1'],
  ],
  [[], []],
])('%j in turn by their letters are %j where chance turns everything round', (things, inOrder) => {
  const last = () => 1 - Number.EPSILON;
  expect([...inTurn(things, ([letter]) => letter, last)]).toEqual(inOrder);
});

const QUESTIONS = 400;
const world = { ...buildWorld(await load('data')), now: Temporal.Instant.from('2026-11-22T12:00:00Z') };

test.each(['easy', 'medium', 'hard'] as const)(
  'of %s questions who said it, one in two has the answer Josh Kerr, though Jakob Ingebrigtsen is quoted seven times as often',
  (difficulty) => {
    const by = (id: string): number => world.quotes.by(id).length;
    expect(by('jakob-ingebrigtsen')).toBeGreaterThan(7 * by('josh-kerr'));
    const random = seeded(1);
    const answers = Array.from({ length: QUESTIONS }, () => question(world, { kind: 'quotes' }, difficulty, random))
      .filter((asked) => asked?.kind === 'speaker')
      .map((asked) => asked?.options[asked.answer]);
    const kerr = answers.filter((answer) => answer === 'Josh Kerr').length / answers.length;
    expect(kerr).toBeGreaterThan(0.4);
    expect(kerr).toBeLessThan(0.6);
  },
);
