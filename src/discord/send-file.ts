import { type REST, Routes } from 'discord.js';
import { type APIInteraction, MessageFlags } from 'discord-api-types/v10';
import type { FileRequest } from '../file-request.ts';
import { nobody } from '../reply.ts';
import { onceSettled } from './once-settled.ts';

/** A file as it is attached to a message. */
export interface CollectedFile {
  readonly name: string;
  readonly contentType: string;
  readonly text: string;
}

/** Makes a file; rejects when it can't. */
export type Collect = (file: FileRequest) => Promise<CollectedFile>;

const hidden = { flags: MessageFlags.Ephemeral, allowed_mentions: nobody };

const SORRY = 'That went wrong on my side, and there is no file. Try it again in a while.';

/** Sends a file in a message of its own after an answer, seen only by whoever asked; where there is none, they are told. */
export async function sendFile(
  rest: REST,
  { application_id, token }: APIInteraction,
  collecting: Promise<CollectedFile>,
): Promise<void> {
  const route = Routes.webhook(application_id, token);
  const { name, contentType, text } = await collecting.catch(async (error: unknown) => {
    await onceSettled(() => rest.post(route, { body: { ...hidden, content: SORRY }, auth: false }));
    throw error;
  });
  const files = [{ name, data: Buffer.from(text), contentType }];
  await onceSettled(() => rest.post(route, { body: hidden, files, auth: false }));
}
