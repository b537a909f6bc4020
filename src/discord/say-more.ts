import { type REST, Routes } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { FollowUp } from '../follow-up.ts';
import type { Reply } from '../reply.ts';
import { deliver } from './delivery.ts';
import { onceSettled } from './once-settled.ts';

/** Says something more to whoever began an interaction, seen by them alone. Never rejects: what can’t be sent is logged. */
export function sayMore(rest: REST, { applicationId, token }: FollowUp, reply: Reply, log: Logger): Promise<void> {
  const body = { ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral };
  const send = () => rest.post(Routes.webhook(applicationId, token), { body, auth: false });
  return deliver(onceSettled(send), undefined, log);
}
