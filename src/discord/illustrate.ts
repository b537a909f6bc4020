import { type REST, Routes } from 'discord.js';
import {
  type APIEmbed,
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { PictureRequest } from '../pictures/picture-request.ts';
import type { RenderedPicture } from '../rendering/picture-cache.ts';
import { onceSettled } from './once-settled.ts';

/** Draws a picture; rejects when it can't. */
export type Draw = (picture: PictureRequest) => Promise<RenderedPicture>;

const NAME = 'picture.png';

function embedsOf(response: APIInteractionResponse): readonly APIEmbed[] {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage:
      return response.data?.embeds ?? [];
    default:
      return [];
  }
}

/**
 * Draws a picture into the message that answered an interaction: the card is there at once, and the picture follows. Nothing is
 * drawn where no embed could show it.
 */
export async function illustrate(
  rest: REST,
  { application_id, token }: APIInteraction,
  response: APIInteractionResponse,
  draw: () => Promise<RenderedPicture>,
): Promise<void> {
  const [first, ...others] = embedsOf(response);
  if (!first) return;
  const { png, alt } = await draw();
  const body = {
    embeds: [{ ...first, image: { url: `attachment://${NAME}` } }, ...others],
    attachments: [{ id: '0', filename: NAME, description: alt }],
  };
  const files = [{ name: NAME, data: Buffer.from(png), contentType: 'image/png' }];
  await onceSettled(() => rest.patch(Routes.webhookMessage(application_id, token), { body, files, auth: false }));
}
