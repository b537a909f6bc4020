import { styleText } from 'node:util';
import {
  type APIEmbed,
  type APIInteractionResponse,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Reply } from '../reply.ts';

/** Discord's markdown as a terminal shows it. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\*\*(.+?)\*\*/gs, (_, words: string) => styleText('bold', words))
    .replace(/\[([^\]]+)\]\((\S+?)\)/g, '$1 <$2>')
    .replace(/(?<!\\)`/g, '')
    .replace(/\\([\\*_~`|>#()[\]-])/g, '$1');

function embedText({ title, description, fields = [], footer }: APIEmbed): string {
  const parts = [
    title && styleText('bold', plain(title)),
    description && plain(description),
    ...fields.map(({ name, value }) => `${styleText('underline', plain(name))}\n${plain(value)}`),
    footer && styleText('dim', footer.text),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function buttons({ components }: Reply): string {
  const labels = components
    .flatMap((row) => row.components)
    .flatMap((component) => {
      if (component.type === ComponentType.Button && 'label' in component && component.label)
        return [`[ ${component.label} ]`];
      return component.type === ComponentType.StringSelect ? component.options.map(({ label }) => `[ ${label} ]`) : [];
    });
  return labels.join(' ');
}

/** A response as readable text: the card, then its buttons. */
export function responseText(response: APIInteractionResponse): string {
  switch (response.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return (response.data.choices ?? []).map(({ name }) => name).join('\n') || 'nothing to choose from';
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage: {
      const { content = '', embeds = [], components = [] } = (response.data ?? {}) as Partial<Reply>; // as: every message of ours is a Reply
      const shown = { embeds, components, allowed_mentions: { parse: [] as [] } };
      return [content, ...embeds.map(embedText), buttons(shown)].filter(Boolean).join('\n\n');
    }
    default:
      return JSON.stringify(response);
  }
}
