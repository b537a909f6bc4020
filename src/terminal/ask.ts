import { parseArgs } from 'node:util';
import { ApplicationIntegrationType } from 'discord-api-types/v10';
import { type Answer, answer, type Context } from '../answer.ts';
import { CommandLineError, interactionFor } from './command-line.ts';
import { responseText } from './print-reply.ts';
import type { Terminal } from './terminal.ts';
import { usage } from './usage.ts';

const ELSEWHERE =
  'This one works in Discord and in the playground only, where the bot remembers and can post: npm start opens it.';

/** A line without the quotation marks that cmd.exe leaves around it. */
const unquoted = (line: string): string => line.trim().replace(/^(['"‘“`])(.*?)['"’”`]?$/s, '$2');

/** Whether an answer is worth nothing where nobody remembers and nothing is posted, or its command is for servers. */
function needsDiscord({ kind, command, changes = [], errand, file }: Answer, { commands }: Context): boolean {
  const asked = commands.find(({ name }) => name === command.split('.')[0]);
  const isForServers = asked?.data.integration_types?.includes(ApplicationIntegrationType.UserInstall) === false;
  return kind === 'command' && (isForServers || changes.length > 0 || errand !== undefined || file !== undefined);
}

/** `npm run ask -- '/command option:value'`: runs any command against the real world. Returns the exit code: 1 for a refusal. */
export function askCommand(args: readonly string[], context: Context, { print, complain }: Terminal): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, autocomplete: { type: 'boolean' } },
  });
  if (positionals.length === 0) {
    complain(usage.ask);
    return 2;
  }
  try {
    const interaction = interactionFor(unquoted(positionals.join(' ')), context.commands, values.autocomplete ?? false);
    const answered = answer(interaction, context);
    const { response, outcome, failure } = answered;
    if (needsDiscord(answered, context)) {
      complain(ELSEWHERE);
      return 1;
    }
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
