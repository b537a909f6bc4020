import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answer.ts';
import { buildWorld } from '../../src/build-world.ts';
import { load } from '../../src/data/load.ts';
import { limitProblems } from '../discord-limits.ts';
import { generatedInteraction } from './interaction.ts';

const COUNT = 20_000;

const world = buildWorld(await load('data'));
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');

const choicesSchema = z
  .array(z.strictObject({ name: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
  .max(25);
const typeSchema = z.looseObject({ type: z.unknown() });

/** What Discord would refuse in a response to an interaction of this type. */
function problems(response: APIInteractionResponse, asked: unknown): string[] {
  switch (response.type) {
    case 1:
      return asked === 1 ? [] : [`a pong to type ${asked}`];
    case 8:
      return [
        ...(asked === 4 ? [] : [`choices to type ${asked}`]),
        ...(choicesSchema.safeParse(response.data.choices).error?.issues.map(({ message }) => message) ?? []),
      ];
    case 4:
    case 7: {
      const { embeds = [], components = [], content, allowed_mentions } = response.data ?? {};
      expect(allowed_mentions).toEqual({ parse: [] });
      const rows = components.filter((row) => row.type === 1);
      const reply = { embeds, components: rows, allowed_mentions: { parse: [] } } as const;
      return [
        ...(response.type === 7 && asked !== 3 ? [`an update to type ${asked}`] : []),
        ...(asked === 4 ? ['a message to autocomplete'] : []),
        ...(rows.length < components.length ? ['a component outside of a row'] : []),
        ...limitProblems(
          { ...reply, ...(content !== undefined && { content }), allowed_mentions: { parse: [] } },
          world.articles.flatMap(({ url }) => url ?? []),
        ),
      ];
    }
    default:
      return [`type ${response.type}`];
  }
}

test(`${COUNT} generated interactions are answered, none fails, and Discord would take every answer`, {
  timeout: 300_000,
}, () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(
      generatedInteraction(world),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (sent, drawn) => {
        const context = { world: { ...world, now, random: () => drawn }, commands, newId: () => 'ab12' };
        const { response, kind, outcome, failure } = answer(sent, context);
        if (failure) throw failure.cause;
        const asked = typeSchema.safeParse(sent).data?.type;
        expect(problems(JSON.parse(JSON.stringify(response)), asked)).toEqual([]);
        const seen = `${kind} ${outcome} ${response.type}`;
        met.set(seen, (met.get(seen) ?? 0) + 1);
      },
    ),
    { numRuns: COUNT },
  );
  expect([...met.keys()].sort()).toEqual([
    'autocomplete answered 8',
    'command answered 4',
    'command refused 4',
    'component answered 4',
    'component answered 7',
    'component refused 4',
    'other refused 4',
    'ping answered 1',
  ]);
  process.stdout.write(`${COUNT} generated interactions: ${[...met].map(([seen, n]) => `${seen}: ${n}`).join(', ')}\n`);
});
