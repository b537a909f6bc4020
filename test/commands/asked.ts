import { commands } from '../../commands/index.ts';
import { outcomeOf } from '../../src/command.ts';
import { decodeInvocation } from '../../src/invocation.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Reply } from '../../src/reply.ts';
import type { World } from '../../src/world.ts';
import { callerOf } from '../fixture-caller.ts';
import { listWorld } from '../fixture-list-world.ts';

/** What a command answers; `line` is the invocation as a button holds it. */
export function ask(line: string, known: World = listWorld): Reply {
  const invocation = decodeInvocation(line);
  const command = commands.find(({ name }) => name === invocation.command);
  const outcome = command?.run(known, invocation, callerOf());
  if (!outcome) throw new Error(`expected a reply to ${line}`);
  return outcomeOf(outcome).reply;
}

/** What a refusal says, and where its buttons lead. */
export function refusalOf(line: string, known?: World): readonly [string, ...string[]] {
  try {
    ask(line, known);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return [thrown.message, ...thrown.suggestions.map(({ label }) => label)];
  }
  throw new Error('expected a refusal');
}

/** The labels of buttons and of what can be picked, each with where it leads. */
export const waysOn = ({ components }: Reply): string[] =>
  components.flatMap((row) =>
    row.components.flatMap((component) => {
      if (component.type === 3) return component.options.map(({ label, value }) => `${label} → ${value}`);
      return component.type === 2 && 'custom_id' in component ? [`${component.label} → ${component.custom_id}`] : [];
    }),
  );

export const choicesOf = (command: string, option: string, typed: string, others = {}): string[] =>
  commands
    .find(({ name }) => name === command)
    ?.complete(listWorld, option, typed, others)
    .map(({ name, value }) => `${name} → ${value}`) ?? [];

/** How the lists of these answers are cited. */
export const source = { text: 'Source: World Athletics all-time lists to Jun 2023' };
