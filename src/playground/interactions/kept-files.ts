import { type APIAttachment, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import { attach } from '../messages/attach.ts';
import { uploadsOf } from '../messages/uploads-of.ts';
import type { SentFile } from '../page-actions.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Filled, OptionData } from './option-values.ts';
import type { Resolved } from './resolve.ts';

/** Files that came along with a command, by id. */
export type Attachments = Readonly<Record<string, APIAttachment>>;

function keep(discord: SmallDiscord, file: SentFile): APIAttachment[] {
  const { attachments, files } = attach(discord, undefined, uploadsOf([file]));
  discord.store.apply({ type: 'filed', files });
  return attachments.map((attachment) => ({ ...attachment, ephemeral: true }));
}

/** Keeps the files among the options, in whose place their ids stand then. @throws ActionRefused when one is too large */
export function keptFiles(
  discord: SmallDiscord,
  options: Readonly<Record<string, Filled | SentFile>>,
): { readonly options: Readonly<Record<string, Filled>>; readonly attachments: Attachments } {
  const kept = Object.entries(options).map(([name, value]) => {
    if (typeof value !== 'object') return { name, value, attachments: [] };
    const attachments = keep(discord, value);
    return { name, value: attachments[0]?.id ?? '', attachments };
  });
  return {
    options: Object.fromEntries(kept.map(({ name, value }) => [name, value])),
    attachments: Object.fromEntries(
      kept.flatMap(({ attachments }) => attachments.map((one) => [one.id, one] as const)),
    ),
  };
}

/** What the ids of files among the options stand for. @throws ActionRefused when one is no file that came along */
export const attachmentOptions = (options: readonly OptionData[], attachments: Attachments): Resolved[] =>
  options
    .filter(({ type }) => type === Kind.Attachment)
    .map(({ name, value }) => {
      const attachment = attachments[String(value)];
      if (!attachment) throw new ActionRefused(`${name} must be a file`);
      return { attachments: { [attachment.id]: attachment } };
    });
