import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Answer } from '../../src/answer.ts';
import type { GatewayOptions } from '../../src/discord/gateway.ts';
import { createLog } from '../../src/discord/log.ts';
import type { Playground } from '../../src/playground/playground.ts';

/** A command that everybody may pick on a message, one that those who manage the server may, and one that takes a file. */
const commands = [
  { type: ApplicationCommandType.Message, name: 'Read as article' },
  { type: ApplicationCommandType.Message, name: 'Keep for good', default_member_permissions: String(1 << 5) },
  { type: ApplicationCommandType.User, name: 'Favourite athletes' },
  {
    name: 'read',
    description: 'Reads a file',
    options: [{ type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'Which', required: true }],
  },
];

/** Registers the commands of the small bot, once it has joined. */
export async function registerFor({ api, token }: Playground): Promise<void> {
  const url = `${api}/v10/applications/100000000000000001/commands`;
  const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(commands) });
  if (!response.ok) throw new Error(await response.text());
}

/** The words of a message, out of its file when it has one. */
async function wordsOf({ content, attachments: [file] }: Pick<APIMessage, 'content' | 'attachments'>): Promise<string> {
  return file ? (await fetch(file.url)).text() : content;
}

const preview = (words: string): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: {
    flags: MessageFlags.Ephemeral,
    embeds: [{ title: `${words.length} characters`, description: words.slice(0, 60) }],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Success, label: 'Keep it', custom_id: 'keep' }],
      },
    ],
  },
});

const kept: APIInteractionResponse = {
  type: InteractionResponseType.UpdateMessage,
  data: { content: 'Kept.', embeds: [], components: [] },
};

async function responseTo(interaction: APIInteraction): Promise<APIInteractionResponse> {
  if (interaction.type !== InteractionType.ApplicationCommand) return kept;
  const { data } = interaction;
  switch (data.type) {
    case ApplicationCommandType.Message: {
      const message = data.resolved.messages[data.target_id];
      return preview(message ? await wordsOf(message) : '');
    }
    case ApplicationCommandType.ChatInput:
      return preview(await wordsOf({ content: '', attachments: Object.values(data.resolved?.attachments ?? {}) }));
    default:
      return preview('Josh Kerr');
  }
}

/** A bot that shows what it read of a message or a file, for the eyes of whoever asked. */
export const articleBot = (): Pick<GatewayOptions, 'commands' | 'respond' | 'log'> => ({
  commands: [],
  log: createLog('error'),
  respond: async (interaction): Promise<Answer> => ({
    response: await responseTo(interaction),
    command: 'unknown',
    kind: 'other',
    outcome: 'answered',
  }),
});
