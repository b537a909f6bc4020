import { styleText } from 'node:util';
import {
  type APIEmbed,
  type APIInteractionResponse,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** Discord's markdown as a terminal shows it, moments in this machine's time zone; a sign that was escaped is itself again. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/(?<!\\)<t:(\d{1,12})(?::[a-z])?>/gi, (_, seconds: string) => moment.format(Number(seconds) * 1000))
    .replace(/\*\*(.+?)\*\*/gs, (_, words: string) => styleText('bold', words))
    .replace(/\[([^\]]+)\]\((\S+?)\)/g, '$1 <$2>')
    .replace(/(?<!\\)`/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

function embedText({ title, description, fields = [], footer }: APIEmbed): string {
  const parts = [
    title && styleText('bold', plain(title)),
    description && plain(description),
    ...fields.map(({ name, value }) => `${styleText('underline', plain(name))}\n${plain(value)}`),
    footer && styleText('dim', footer.text),
  ];
  return parts.filter(Boolean).join('\n\n');
}

type MessageData = NonNullable<
  Extract<APIInteractionResponse, { type: InteractionResponseType.ChannelMessageWithSource }>['data']
>;

/** The labels of buttons and of what menus offer. */
function buttons({ components = [] }: MessageData): string {
  const pressable = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const labels = pressable.flatMap((component) => {
    if (component.type === ComponentType.StringSelect) return component.options.map(({ label }) => label);
    return component.type === ComponentType.Button && 'label' in component ? [component.label] : [];
  });
  return labels.map((label) => `[ ${label} ]`).join(' ');
}

const messageText = (data: MessageData): string =>
  [data.content, ...(data.embeds ?? []).map(embedText), buttons(data)].filter(Boolean).join('\n\n');

/** A response as readable text: the card, then its buttons. */
export function responseText(response: APIInteractionResponse): string {
  switch (response.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return (response.data.choices ?? []).map(({ name }) => name).join('\n') || 'nothing to choose from';
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return messageText(response.data ?? {});
    default:
      return JSON.stringify(response);
  }
}
