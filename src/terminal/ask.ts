import { parseArgs } from 'node:util';
import { answer, type Context } from '../answer.ts';
import { CommandLineError, interactionFor } from './command-line.ts';
import { responseText } from './print-reply.ts';
import type { Terminal } from './terminal.ts';

const USAGE =
  "What do you want to ask? For example: npm run ask -- '/rivalry a:Jakob Ingebrigtsen b:Josh Kerr' (add --json for the exact reply, --autocomplete for what would be offered while typing)";

/** `npm run ask -- '/command option:value'`: runs any command against the real world. Returns the exit code: 1 for a refusal. */
export function askCommand(args: readonly string[], context: Context, { print, complain }: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, autocomplete: { type: 'boolean' } },
  });
  if (positionals.length === 0) {
    complain(USAGE);
    return 2;
  }
  try {
    const interaction = interactionFor(positionals.join(' '), context.commands, values.autocomplete ?? false);
    const { response, outcome, failure } = answer(interaction, context);
    const body = 'data' in response ? response.data : response;
    print(values.json ? JSON.stringify(body, null, 1) : responseText(response));
    if (failure) throw failure.cause;
    return outcome === 'answered' ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error;
    complain(error.message);
    return 2;
  }
}
