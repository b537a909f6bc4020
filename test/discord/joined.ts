import { SlashCommandBuilder } from '@discordjs/builders';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Answer } from '../../src/answer.ts';
import { type Command, defineCommand } from '../../src/command.ts';
import { type Connection, connect, type GatewayOptions } from '../../src/discord/gateway.ts';
import { reply } from '../../src/reply.ts';
import { type CapturedLog, captureLog } from './captured-log.ts';
import { type SmallDiscord, smallToken, startSmallDiscord } from './small-discord.ts';

/** A command with what Discord fills in or reorders. */
export const pace: Command = defineCommand({
  data: new SlashCommandBuilder()
    .setName('pace')
    .setDescription('Laps in a time')
    .setContexts(0, 1, 2)
    .setIntegrationTypes(0)
    .addStringOption((option) => option.setName('of').setDescription('Whose').setAutocomplete(true)),
  examples: ['/pace'],
  options: z.object({}),
  run: () => reply([]),
});

const message = (content: string) =>
  ({ type: InteractionResponseType.ChannelMessageWithSource, data: { content } }) as const;

/** Says what kind of interaction it was given. */
export function respond(interaction: APIInteraction): Answer {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return { response: message('a command'), command: 'pace', kind: 'command', outcome: 'answered' };
    case InteractionType.MessageComponent:
      return { response: message('a press'), command: 'pace', kind: 'component', outcome: 'answered' };
    case InteractionType.ApplicationCommandAutocomplete: {
      const data = { choices: [{ name: 'Kerr', value: 'josh-kerr' }] };
      const response = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data } as const;
      return { response, command: 'pace', kind: 'autocomplete', outcome: 'answered' };
    }
    default:
      return { response: message('what?'), command: 'unknown', kind: 'other', outcome: 'refused' };
  }
}

/** The bot in a small Discord of its own, and what it logs. */
export interface Joined extends CapturedLog, AsyncDisposable {
  readonly discord: SmallDiscord;
  readonly connection: Connection;
}

/** Starts a small Discord and lets the bot join it. */
export async function join(options: Partial<GatewayOptions> = {}): Promise<Joined> {
  const discord = await startSmallDiscord();
  const captured = captureLog();
  const defaults = { token: smallToken, api: discord.api, commands: [pace], respond, log: captured.log };
  const connection = await connect({ ...defaults, ...options });
  return {
    ...captured,
    discord,
    connection,
    async [Symbol.asyncDispose]() {
      await connection.close();
      await discord[Symbol.asyncDispose]();
    },
  };
}
